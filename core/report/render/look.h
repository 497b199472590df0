#pragma once

#include <QColor>

/// The look of a report on paper: lengths in units of 1/1200 inch (the resolution of the PDF),
/// colours that stay apart in grey.
namespace straw::look {

constexpr int resolution = 1200;
constexpr qreal pt(qreal points)
{
    return points * resolution / 72.0;
}
constexpr qreal mm(qreal millimetres)
{
    return millimetres * resolution / 25.4;
}

constexpr qreal margin = mm(20);
/// Prose runs no wider, so that a line of body text has 60 to 80 characters; tables use the page.
constexpr qreal measure = mm(140);
constexpr qreal hairline = pt(0.4);

constexpr qreal bodySize = 10; // points
constexpr qreal bodyLeading = 13.5;
constexpr qreal tableSize = 9;
constexpr qreal tableLeading = 12;
constexpr qreal smallSize = 8;
constexpr qreal smallLeading = 11;

inline const QColor ink(0x1c, 0x22, 0x26);
inline const QColor muted(0x5b, 0x67, 0x6e);
inline const QColor rule(0xd3, 0xd9, 0xdc);
inline const QColor tint(0xf2, 0xf6, 0xf6);
inline const QColor accent(0x0b, 0x5c, 0x5e);
inline const QColor them(0x6a, 0x4c, 0x9c);
inline const QColor us(0x0f, 0x76, 0x78);
inline const QColor sales(0xb3, 0x71, 0x0f);
inline const QColor operations(0x2a, 0x62, 0xa8);

} // namespace straw::look
