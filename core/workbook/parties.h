#pragma once

#include "core/schema/pick.h"

/// The two sides of most cases. Others (a consultant, a rival) are in the pick list as well.
namespace straw::party {

inline constexpr PickKey<"party"> us = "us";
inline constexpr PickKey<"party"> them = "customer";

} // namespace straw::party
