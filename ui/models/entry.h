#pragma once

#include "ui/theme/roles.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace straw {

/// A word set off at the end of an entry, such as "final straw" or "due Friday".
struct Tag
{
    QString text;
    Role role = Role::Muted;

    bool operator==(const Tag &) const = default;
};

/// How a record looks as one row of an EntryList.
struct Entry
{
    QString lead = {};   // in a column of its own before the title: a date, a time
    QString title = {};  // empty is shown as "Untitled"
    QString detail = {}; // one muted line below
    std::vector<Tag> tags = {};
    QString icon = {}; // of resources/icons, before the title: its shape tells what its colour tells
    Role iconRole = Role::Muted;
    int markStart = -1; // a stretch of the title to set off, where something was found
    int markLength = 0;
    bool quiet = false; // done, dropped or ruled out: shown muted

    // In an outline
    enum Fold { None, Open, Closed };
    int level = 0;      // how far it is set in
    Fold fold = None;   // of an entry with others below it
    QString heard = {}; // what is told by where it stands, for screen readers

    /// Everything in reading order, for screen readers and the clipboard.
    QString spoken() const;

    bool operator==(const Entry &) const = default;
};

} // namespace straw

Q_DECLARE_METATYPE(straw::Entry)
