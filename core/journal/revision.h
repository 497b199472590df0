#pragma once

#include "core/journal/change.h"

#include <QByteArray>
#include <QDateTime>

namespace straw {

/// One entry of the journal.
struct Revision
{
    QString id, parent, otherParent;
    QDateTime at; // UTC
    QString author, device;
    Change change;
    int format = 0;
    QString undoes;
    bool hasChangeset = false;
};

} // namespace straw
