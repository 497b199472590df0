#include "core/guide/userwording.h"

#include <QJsonObject>

#include <algorithm>

namespace straw {

UserWording::UserWording(const QString &language, const std::vector<OwnWording> &own, const Texts &texts)
    : m_language(language)
    , m_own(own)
    , m_texts(texts)
{
}

const WordingRules &UserWording::ownRules() const
{
    std::call_once(m_made, [this] { m_ownRules.emplace(rulesOf(m_own, m_texts)); });
    return *m_ownRules;
}

std::vector<WordingMark> UserWording::marksIn(const QString &text, WordingOf of, Stretch part) const
{
    std::vector<WordingMark> marks = ownRules().marksIn(text, of, part);
    const auto ofOwn = std::ptrdiff_t(marks.size());
    for (WordingMark &mark : WordingRules::of(m_language).marksIn(text, of, part)) {
        const auto overlaps = [&mark](const WordingMark &own) {
            return own.at.at < mark.at.end() && mark.at.at < own.at.end();
        };
        if (std::none_of(marks.begin(), marks.begin() + ofOwn, overlaps))
            marks.push_back(std::move(mark));
    }
    std::ranges::sort(marks, {}, [](const WordingMark &mark) { return mark.at.at; });
    return marks;
}

const WordingRule *UserWording::find(const QString &key) const
{
    return isOwnWording(key) ? ownRules().find(key) : WordingRules::of(m_language).find(key);
}

bool UserWording::isOf(const QString &language, const std::vector<OwnWording> &own) const
{
    return m_language == language && m_own == own;
}

} // namespace straw
