#pragma once

#include "ui/lists/seenview.h"

#include <QHash>
#include <QTableView>

class QMenu;

namespace straw {

class Desk;
class HistoryModel;
class ListManners;

/// The events as rows, with the manners of every list. A short history is as high as it is, a long one
/// scrolls by itself. The title takes what the other columns leave; one in which no row says anything is
/// left out. A column is as wide as somebody has made it, which this computer keeps; a click on its head
/// sorts by it.
class HistoryTable final : public SeenView<QTableView>
{
    Q_OBJECT
public:
    HistoryTable(Desk &desk, HistoryModel *model, QWidget *parent = nullptr);

    QString currentId() const;
    /// The row under the pointer, -1 for none.
    int pointedRow() const { return m_pointedRow; }
    /// Makes it the selected row and scrolls to it; false when it is not shown.
    bool select(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered(const QString &id);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitColumns();
    void addSorting(QMenu &menu);
    void keepWidth(int column, int before, int width);
    void pointAt(int row);

    HistoryModel *m_model;
    ListManners *m_manners;
    QHash<int, int> m_widths; // of the columns that somebody has made wider or narrower
    bool m_fitting = false;
    int m_pointedRow = -1;
};

} // namespace straw
