#include "core/base/error.h"

#include <QMetaEnum>

namespace straw {

QString Error::name() const
{
    return QLatin1String(QMetaEnum::fromType<Code>().valueToKey(code));
}

Error Error::formatStepFailed(const QString &path, const QString &version, const Error &why)
{
    return {FormatStepFailed, QStringList{path, version, why.name()} + why.arguments};
}

Error Error::cause() const
{
    const int known = QMetaEnum::fromType<Code>().keyToValue(arguments.value(2).toLatin1().constData());
    return {known < 0 ? Database : Code(known), arguments.mid(3)};
}

} // namespace straw
