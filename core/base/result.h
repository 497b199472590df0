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

#define STRAW_JOIN2(a, b) a##b
#define STRAW_JOIN(a, b) STRAW_JOIN2(a, b)

/// Leaves the function with the error of a Result whose value is of no further use.
#define STRAW_TRY(expression) STRAW_TRY_NAMED(STRAW_JOIN(straw_result_, __COUNTER__), expression)
#define STRAW_TRY_NAMED(result, expression)                                                                            \
    do {                                                                                                               \
        if (auto result = (expression); !result)                                                                       \
            return std::move(result.error());                                                                          \
    } while (false)

/// Declares `target` with the value of a Result, or leaves the function with its error.
#define STRAW_ASSIGN(target, expression) STRAW_ASSIGN_NAMED(STRAW_JOIN(straw_result_, __COUNTER__), target, expression)
#define STRAW_ASSIGN_NAMED(result, target, expression)                                                                 \
    auto result = (expression);                                                                                        \
    if (!result)                                                                                                       \
        return std::move(result.error());                                                                              \
    target = std::move(*result)
