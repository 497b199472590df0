#include "core/interchange/formulasafety.h"

namespace straw {

namespace {

bool startsFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xff1d: // the wide forms of = + - @
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
        return true;
    default:
        return false;
    }
}

/// -2, +1.5, -1,250.00
bool isNumber(QStringView cell)
{
    if (!cell.startsWith(u'-') && !cell.startsWith(u'+'))
        return false;
    bool digit = false; // the last character was one
    for (const QChar c : cell.mid(1)) {
        const bool separator = digit && (c == u'.' || c == u',');
        digit = c >= u'0' && c <= u'9';
        if (!digit && !separator)
            return false;
    }
    return digit;
}

QStringView withoutApostrophes(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return cell;
}

} // namespace

bool needsGuard(QStringView cell)
{
    return startsFormula(withoutApostrophes(cell)) && !isNumber(cell);
}

bool isGuarded(QStringView cell)
{
    return cell.startsWith(u'\'') && startsFormula(withoutApostrophes(cell));
}

} // namespace straw
