#include "core/workbook/ownkey.h"

namespace straw {

QString ownKeyOf(const QString &label)
{
    QString key;
    for (const QChar c : label.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    return key.left(40);
}

} // namespace straw
