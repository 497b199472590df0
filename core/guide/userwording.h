#pragma once

#include "core/base/texts.h"
#include "core/guide/ownwording.h"

#include <mutex>
#include <optional>

namespace straw {

/// What is looked for in texts of a language for one user: their own words, and the rules of the language. The rules
/// are made when they are first needed, which is not for the thread of a window.
class UserWording
{
public:
    /// What is said of the own words is in the language of the texts.
    UserWording(const QString &language, const std::vector<OwnWording> &own, const Texts &texts);

    /// As of WordingRules. Words of one's own are marked even where a rule of the language finds others around them.
    std::vector<WordingMark> marksIn(const QString &text, WordingOf of, Stretch part) const;
    std::vector<WordingMark> marksIn(const QString &text, WordingOf of) const
    {
        return marksIn(text, of, {0, text.size()});
    }
    /// Null when there is none of that key.
    const WordingRule *find(const QString &key) const;
    /// Whether it looks for the same.
    bool isOf(const QString &language, const std::vector<OwnWording> &own) const;

private:
    const WordingRules &ownRules() const;

    const QString m_language;
    const std::vector<OwnWording> m_own;
    const Texts m_texts;
    mutable std::once_flag m_made;
    mutable std::optional<WordingRules> m_ownRules;
};

} // namespace straw
