#pragma once

#include "core/base/error.h"

namespace straw {

/// Whether an error of opening is about what is in the file: reading the same bytes again would come to
/// the same.
inline bool isAboutContent(const Error &error)
{
    switch (error.code) {
    case Error::FileEmpty:
    case Error::FileNotDatabase:
    case Error::FileForeign:
    case Error::FileDamaged:
    case Error::FileTruncated:
    case Error::FileTooLarge:
    case Error::FileTextTooLong:
    case Error::FileSchemaChanged:
    case Error::NoSingleWorkbook:
        return true;
    default:
        return false;
    }
}

} // namespace straw
