#pragma once

#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QAbstractItemView;

namespace straw {

/// Puts a table on the clipboard: as HTML for mail and documents, tab-separated for spreadsheets. A
/// column that is empty in every row is left out.
void copyTable(const QStringList &header, const std::vector<QStringList> &rows);

/// The selected rows of a view, or all of them when none or one is selected, with the header.
void copyTable(const QAbstractItemView &view);

} // namespace straw
