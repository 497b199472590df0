#pragma once

#include "core/guide/wording.h"

namespace straw {

class Settings;
class Texts;

/// Words that a user wants to have marked in what they write. Kept on this computer, in no workbook.
struct OwnWording
{
    static constexpr qsizetype Longest = 200;

    QString words;                        // plain ones, as of wordsToLookFor
    QString reason = {}, suggestion = {}; // may be empty

    /// The key of the rule that looks for them; two with the same are one.
    QString key() const;
    bool operator==(const OwnWording &) const = default;
};

/// What was typed, as it is looked for: without blanks, quotation marks and signs of direction around it.
QString wordsToLookFor(const QString &typed);
/// Whether there is a letter or a figure in words, so that they can be told from the words around them.
bool canBeLookedFor(const QString &words);

std::vector<OwnWording> ownWordingsOf(const Settings &user);
void keepOwnWordings(const std::vector<OwnWording> &all, Settings &user);
/// Whether a rule is somebody's own, by its key.
bool isOwnWording(const QString &rule);

/// The rules that look for them, in the shape of the content; what they say is in the language of the texts.
QJsonObject rulesOf(const std::vector<OwnWording> &all, const Texts &texts);

} // namespace straw
