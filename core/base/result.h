#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace straw {

/// What every public function of core that can fail returns: the value, or why there is none.
template<typename T>
class [[nodiscard]] Result : public std::expected<T, Error>
{
public:
    using std::expected<T, Error>::expected;
    Result(Error error)
        : std::expected<T, Error>(std::unexpected(std::move(error)))
    {
    }
    Result(std::expected<T, Error> other)
        : std::expected<T, Error>(std::move(other))
    {
    }
};

} // namespace straw

/// Leaves the function with the error of a Result whose value is of no further use.
#define STRAW_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto straw_result = (expression); !straw_result)                                       \
            return std::move(straw_result.error());                                                \
    } while (false)

#define STRAW_JOIN2(a, b) a##b
#define STRAW_JOIN(a, b) STRAW_JOIN2(a, b)

/// Declares `target` with the value of a Result, or leaves the function with its error.
#define STRAW_ASSIGN(target, expression)                                                           \
    auto STRAW_JOIN(straw_result_, __LINE__) = (expression);                                       \
    if (!STRAW_JOIN(straw_result_, __LINE__))                                                      \
        return std::move(STRAW_JOIN(straw_result_, __LINE__).error());                             \
    target = std::move(*STRAW_JOIN(straw_result_, __LINE__))
