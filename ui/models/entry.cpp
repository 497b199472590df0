#include "ui/models/entry.h"

#include "core/base/texts.h"

#include <QStringList>

namespace straw {

QString Entry::spoken() const
{
    QStringList parts{lead, title, detail, heard};
    for (const Tag &tag : tags)
        parts += tag.text;
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(", "));
}

} // namespace straw
