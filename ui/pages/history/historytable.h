#pragma once

#include <QTableView>

namespace straw {

class Desk;
class HistoryModel;

/// The events as rows: Up and Down move, Enter or a click opens, Delete removes (undo brings it
/// back), Ctrl+C copies. A short history is as high as it is, a long one scrolls by itself.
class HistoryTable final : public QTableView
{
    Q_OBJECT
public:
    HistoryTable(Desk &desk, HistoryModel *model, QWidget *parent = nullptr);

    QString currentId() const;
    /// The row under the pointer, -1 for none.
    int pointedRow() const { return m_pointedRow; }
    /// Makes it the current row and scrolls to it; false when it is not shown.
    bool select(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row became the current one, by keys or the mouse.
    void moved(const QString &id);
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    void fitColumns();
    void pointAt(int row);
    void removeCurrent();
    void bringIntoView();

    Desk &m_desk;
    HistoryModel *m_model;
    int m_pointedRow = -1;
};

} // namespace straw
