#pragma once

#include <QByteArray>

#include <optional>

namespace straw {

/// What qCompress has packed, if it is as long as it claims and at most so many bytes. qUncompress goes
/// on past the length that is claimed in front, so half a megabyte that was made for it fills the memory.
std::optional<QByteArray> inflate(QByteArrayView packed, qsizetype most);

} // namespace straw
