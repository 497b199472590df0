#pragma once

#include "core/report/edition/phrasefinder.h"

namespace straw {

struct CarriedWords;

/// Finds the names of companies where they stand in a text: a whole name, or one word of it that is no word of every
/// company ("group"). The first word of the customer's name counts however it is written, since people write in a
/// hurry; all other words, and those that people write all the time, count where they begin with a capital.
class CompanyNames
{
public:
    explicit CompanyNames(const CarriedWords &words);

    enum Which { Customer, Other };
    void add(const QString &name, Which which);
    bool isIn(const QString &text) const;
    /// The text with "the customer" or "another customer" instead.
    QString replaced(const QString &text) const;
    /// Words of names that would be told within a longer word too, as it is compared.
    const QStringList &longWords() const { return m_longWords; }

private:
    enum class Written { AnyHow, WithCapital, Exactly };
    struct Meant
    {
        Which which;
        Written written;
        QString exact;
    };
    void addPhrase(const QString &phrase, Meant meant);
    std::vector<PhraseFinder::Found> in(const QString &text) const;
    QString standIn(const QString &before, Which which) const;

    const CarriedWords &m_words;
    PhraseFinder m_finder;
    std::vector<Meant> m_meant;
    QStringList m_longWords;
};

} // namespace straw
