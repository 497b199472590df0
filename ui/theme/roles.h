#pragma once

#include <QColor>

#include <array>

namespace straw {

/// What a colour is for. Nothing outside ui/theme names a colour; everything names a role.
enum class Role {
    Page,   // the paper
    Rail,   // the column of pages
    Raised, // menus, side panels, tooltips
    Fill,   // a field or row under the pointer
    Line,   // hairlines
    Pencil, // the line that one writes on, outlines of controls (3:1 on the paper)
    Text,
    Muted,      // what is secondary
    Faint,      // placeholders
    Accent,     // the one accent: what can be pressed, focus, selection
    OnAccent,   // text upon it
    AccentSoft, // selected row
    Open,       // what still waits
    OpenSoft,
    Danger, // the button that destroys, nothing else
    DangerSoft,
    Them,
    ThemSoft,
    Us,
    UsSoft,
    Sales,
    SalesSoft,
    Operations,
    OperationsSoft,
    Count
};

using Roles = std::array<QColor, size_t(Role::Count)>;

const Roles &lightRoles();
const Roles &darkRoles();

/// The quiet background that belongs to a coloured text role; Fill for a role without one.
Role softRoleOf(Role role);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, definition of contrast ratio).
double contrastRatio(const QColor &left, const QColor &right);

} // namespace straw
