#include "core/base/error.h"

#include <QMetaEnum>

namespace straw {

QString Error::name() const
{
    return QLatin1String(QMetaEnum::fromType<Code>().valueToKey(code));
}

} // namespace straw
