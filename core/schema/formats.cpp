#include "core/schema/formats.h"

#include <QFile>

namespace straw {

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not part of this program", qPrintable(path));
    return file.readAll();
}

} // namespace

QByteArray Formats::textOf(int format)
{
    return read(format == current ? QStringLiteral(":/schema/schema.sql")
                                  : QStringLiteral(":/schema/formats/%1.sql").arg(format));
}

QByteArray Formats::stepTo(int format)
{
    return read(QStringLiteral(":/schema/formats/%1.step.sql").arg(format));
}

QString Formats::shown(int format)
{
    return QStringLiteral("%1.%2").arg(format / 1000).arg(format % 1000);
}

} // namespace straw
