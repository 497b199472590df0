#pragma once

#include "core/guide/criteria.h"
#include "ui/theme/roles.h"

#include <QString>

namespace straw::criteriontexts {

/// What an answer says about saving the account; empty where it says nothing.
QString said(Speaks speaks);

/// The same as a sign, whose shape tells what its colour tells; none for what is not answered.
struct Sign
{
    QString icon = {}; // of resources/icons
    Role role = Role::Muted;
};
Sign signOf(Speaks speaks);

/// What all answers come to: how many speak for saving, and so on.
QString tallied(const CardTally &tally);

QString evidenceCount(int pieces);

} // namespace straw::criteriontexts
