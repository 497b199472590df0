#include "core/guide/quickadd.h"

#include "core/guide/quickaddreader.h"

namespace straw {

namespace {

/// With the signs that begin a word as a keyboard for Chinese or Japanese types them, which are as wide as their
/// letters.
QString withPlainSigns(QStringView line)
{
    QString plain = line.toString();
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (at > 0 && !plain[at - 1].isSpace())
            continue;
        const bool isAlone = at + 1 == plain.size() || plain[at + 1].isSpace();
        if (plain[at] == u'\uff20' || plain[at] == u'\uff03' || (isAlone && plain[at] == u'\uff01'))
            plain[at] = QChar(plain[at].unicode() - u'\uff01' + u'!');
    }
    return plain;
}

} // namespace

QuickEvent understandQuickAdd(QStringView line, const DateContext &context, const QuickWords &words)
{
    const QString plain = withPlainSigns(line);
    return QuickAddReader(plain, context, words).read();
}

} // namespace straw
