#include "ui/widgets/mnemonics.h"

namespace straw {

QString withoutKeys(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString asRead(const QString &text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&')
            ++i;
        if (i == text.size())
            break;
        read += text[i];
    }
    return read;
}

} // namespace straw
