#include "core/base/words.h"

namespace straw {

int wordsIn(const QString &text)
{
    int words = 0;
    bool inWord = false; // of which a letter or a digit was seen
    for (const QChar letter : text) {
        if (letter.isSpace())
            inWord = false;
        else if (!inWord && (letter.isLetterOrNumber() || letter.isSurrogate())) {
            inWord = true;
            ++words;
        }
    }
    return words;
}

} // namespace straw
