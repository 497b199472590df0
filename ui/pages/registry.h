#pragma once

#include "ui/desk/desk.h"

#include <vector>

namespace straw {

class Page;

/// A page of the program. Its name, group, title and texts stand in resources/en/guide/pages.json.
struct PageEntry
{
    QString key;
    Page *(*make)(Desk &desk, QWidget *parent);
};

/// The pages that exist, in the order of the walk.
const std::vector<PageEntry> &pageRegistry();

} // namespace straw
