#pragma once

#include "core/schema/pick.h"

#include <QString>
#include <QStringList>

namespace straw {

/// What is worth knowing about a kind of warning sign before it is taken for one.
struct SignAdvice
{
    QString where;       // where one sees it
    QString who;         // who usually sees it first
    QString harmless;    // what looks the same and is none
    QStringList reasons; // sub-reasons that are often behind it

    bool isEmpty() const { return where.isEmpty(); }
};

/// From resources/<language>/guide/signs.json, in the language of the interface. Empty for a kind of which nothing is
/// told, a workbook's own among them.
const SignAdvice &adviceOn(const Pick<"sign"> &sign);

/// Every kind of which something is told.
QStringList advisedSigns();

} // namespace straw
