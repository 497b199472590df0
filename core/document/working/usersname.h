#pragma once

#include "core/base/result.h"

namespace straw {

/// An error by the name of the file that the user knows, where it is about one that the program keeps for
/// itself: a copy that is just being looked at, a working copy, a snapshot, an earlier state. Of a folder in
/// which nothing can be done, the program's own one is named.
Error byUsersName(Error error, const QString &home, const QString &path);

/// The same of what came of something; anything else than a result stays as it is.
template<typename T>
T byUsersName(T value, const QString &, const QString &)
{
    return value;
}
template<typename T>
Result<T> byUsersName(Result<T> result, const QString &home, const QString &path)
{
    if (!result)
        return byUsersName(std::move(result.error()), home, path);
    return result;
}

} // namespace straw
