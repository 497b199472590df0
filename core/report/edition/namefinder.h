#pragma once

#include "core/report/edition/phrasefinder.h"
#include "core/report/edition/standins.h"

namespace straw {

/// Finds names that an edition replaces where they stand in a text: a whole name, its words in the order of a list
/// ("Meyer, Jonas"), or one word of it. Words of less than three letters, particles ("van"), words of the customer's
/// own name and, unless they begin with a capital, words of every day ("will", "may") are no names.
class NameFinder
{
public:
    /// For the people of a workbook who have a stand-in.
    NameFinder(const Snapshot &original, const StandIns &standIns, const Texts &texts);

    struct Found
    {
        qsizetype from = 0, length = 0;
        QString personId;    ///< the first one of that name, where it is the name of several
        QString replacement; ///< what stands there instead
    };
    std::vector<Found> in(const QString &text) const;

    /// Whether a text is told in words of ours, or as somebody's very words: in those, what was put in the place of a
    /// name stands in brackets. Where the name of whoever said it is kept back, a role would give them away, too.
    enum Telling { Told, Quoted, QuotedWithoutName };

    /// The text with every one of them replaced.
    QString replaced(const QString &text, Telling telling = Told) const;

private:
    struct Meant
    {
        QStringList people;
        QString replacement;
        bool isEveryday = false;
    };
    void add(const QString &phrase, const QString &person, const QString &replacement, bool isEveryday);

    PhraseFinder m_finder;
    QHash<QString, int> m_numbers; // of a phrase, by its plain words
    std::vector<Meant> m_meant;
    QHash<QString, int> m_unparted; // names in scripts that do not part words
    QStringList m_between;          // words that stand between two names
    QString m_someone, m_inQuote;
};

} // namespace straw
