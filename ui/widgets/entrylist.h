#pragma once

#include <QListView>

namespace straw {

class EntryDelegate;
class EntryModel;

/// The entries of a page, as high as they are: the page scrolls. Up and Down move, Enter or a click
/// opens, Delete removes (undo brings it back), Ctrl+C copies as a table.
class EntryList final : public QListView
{
    Q_OBJECT
public:
    /// The name says what is listed, for screen readers. The list owns the model.
    EntryList(EntryModel *model, const QString &name, QWidget *parent = nullptr);

    EntryModel *entries() const { return m_entries; }
    QString currentId() const;
    /// Makes it the current entry and scrolls the page to it; false when it is not in the list.
    bool select(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone: the cursor goes along into what was opened.
    void entered(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    void copy() const;
    void removeCurrent();
    void enterCurrent();
    void bringIntoView(const QModelIndex &index);

    EntryModel *m_entries;
    EntryDelegate *m_delegate;
};

} // namespace straw
