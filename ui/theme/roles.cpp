#include "ui/theme/roles.h"

#include <algorithm>
#include <cmath>

namespace straw {

const Roles &lightRoles()
{
    static const Roles roles = [] {
        Roles r;
        const auto set = [&r](Role role, QRgb rgb) { r[size_t(role)] = QColor::fromRgb(rgb); };
        set(Role::Page, 0xFBFAF7);
        set(Role::Rail, 0xF3F1EA);
        set(Role::Raised, 0xFFFFFF);
        set(Role::Fill, 0xF2F0E9);
        set(Role::Line, 0xE3DFD4);
        set(Role::Pencil, 0x8C877B);
        set(Role::Text, 0x22272A);
        set(Role::Muted, 0x5C6266);
        set(Role::Faint, 0x63676A);
        set(Role::Accent, 0x0E5C61);
        set(Role::OnAccent, 0xFFFFFF);
        set(Role::AccentSoft, 0xDFECEA);
        set(Role::Open, 0x7F5200);
        set(Role::OpenSoft, 0xF7EBCF);
        set(Role::Danger, 0xA8261C);
        set(Role::DangerSoft, 0xFBE9E6);
        set(Role::Them, 0x6646AE);
        set(Role::ThemSoft, 0xECE6F7);
        set(Role::Us, 0x13686E);
        set(Role::UsSoft, 0xDFECEA);
        set(Role::Sales, 0x84590A);
        set(Role::SalesSoft, 0xF5EAD0);
        set(Role::Operations, 0x245A9E);
        set(Role::OperationsSoft, 0xE0EAF6);
        return r;
    }();
    return roles;
}

const Roles &darkRoles()
{
    static const Roles roles = [] {
        Roles r;
        const auto set = [&r](Role role, QRgb rgb) { r[size_t(role)] = QColor::fromRgb(rgb); };
        set(Role::Page, 0x1B1D1E);
        set(Role::Rail, 0x161819);
        set(Role::Raised, 0x242728);
        set(Role::Fill, 0x272A2B);
        set(Role::Line, 0x34383A);
        set(Role::Pencil, 0x7F8688);
        set(Role::Text, 0xE8E6E0);
        set(Role::Muted, 0xABAFAD);
        set(Role::Faint, 0x999E9C);
        set(Role::Accent, 0x66C2BF);
        set(Role::OnAccent, 0x08292A);
        set(Role::AccentSoft, 0x1F3839);
        set(Role::Open, 0xE3B766);
        set(Role::OpenSoft, 0x3A301C);
        set(Role::Danger, 0xF2938A);
        set(Role::DangerSoft, 0x432421);
        set(Role::Them, 0xBCA4F2);
        set(Role::ThemSoft, 0x322B45);
        set(Role::Us, 0x63BDBA);
        set(Role::UsSoft, 0x1F3839);
        set(Role::Sales, 0xDDB060);
        set(Role::SalesSoft, 0x3A301C);
        set(Role::Operations, 0x8AB8F0);
        set(Role::OperationsSoft, 0x223247);
        return r;
    }();
    return roles;
}

Role softRoleOf(Role role)
{
    switch (role) {
    case Role::Accent:
        return Role::AccentSoft;
    case Role::Open:
        return Role::OpenSoft;
    case Role::Danger:
        return Role::DangerSoft;
    case Role::Them:
        return Role::ThemSoft;
    case Role::Us:
        return Role::UsSoft;
    case Role::Sales:
        return Role::SalesSoft;
    case Role::Operations:
        return Role::OperationsSoft;
    default:
        return Role::Fill;
    }
}

double contrastRatio(const QColor &left, const QColor &right)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(left), luminance(right)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace straw
