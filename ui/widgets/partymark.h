#pragma once

#include "ui/theme/roles.h"

#include <QString>

namespace straw {

/// How a party is told apart, by shape as well as by colour.
struct PartyMark
{
    QString icon; // of resources/icons; empty where no party is known
    Role role = Role::Muted;
};

inline PartyMark partyMark(const Pick<"party"> &party)
{
    if (party == u"customer")
        return {QStringLiteral("them"), Role::Them};
    if (party == u"us")
        return {QStringLiteral("us"), Role::Us};
    if (party == u"third")
        return {QStringLiteral("others"), Role::Muted};
    return {};
}

} // namespace straw
