#pragma once

#include "core/base/texts.h"
#include "core/carried/companynames.h"
#include "core/report/edition/namefinder.h"

#include <QSet>

#include <optional>

namespace straw {

/// Makes the texts of a workbook so that they tell neither which customer they come from nor who had to do with it:
/// roles stand in place of people, "the customer" in place of the account. What cannot be made so is left out as a
/// whole: a text with a name within another word, or with an address of mail.
class NeutralTexts
{
public:
    /// Names that the workbook itself does not know (any more).
    struct Besides
    {
        QStringList customers; ///< other accounts
        QStringList gone;      ///< people who were removed or erased
    };
    explicit NeutralTexts(const Snapshot &workbook, const Besides &besides = {});
    NeutralTexts(const NeutralTexts &) = delete;
    NeutralTexts &operator=(const NeutralTexts &) = delete;

    enum Names {
        Known, ///< those that are known
        Any,   ///< and whatever is written as names are: a capital within a sentence, but for words of every day
    };
    /// Nothing when a name is left in it.
    std::optional<QString> of(const QString &text, Names names) const;
    /// Whether it names somebody who is gone.
    bool namesGone(const QString &text) const;

private:
    NeutralTexts(const Snapshot &named, const Snapshot &workbook, const Besides &besides);
    bool isLeft(const QString &text) const;
    bool looksNamed(const QString &text) const;

    const Texts m_texts;
    const CarriedWords &m_words;
    const StandIns m_standIns;
    const NameFinder m_people;
    const NameFinder m_gone;
    CompanyNames m_companies;
    QStringList m_longWords;  // that tell within a longer word too
    QSet<QString> m_ordinary; // words with a capital that are no names
};

} // namespace straw
