#pragma once

#include "ui/shell/desk.h"

#include <vector>

namespace straw {

class Page;

/// A page of the program. Its name, group, title and texts stand in resources/guide/pages.json.
struct PageEntry
{
    QString key;
    Page *(*make)(Desk &desk, QWidget *parent);
};

/// The pages that exist, in the order of the walk.
const std::vector<PageEntry> &pageRegistry();

/// The page on which a place is looked for; empty when no page shows that table.
QString pageOf(const Place &place, const Snapshot &workbook, QDate today);

} // namespace straw
