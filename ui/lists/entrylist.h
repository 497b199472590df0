#pragma once

#include "ui/lists/rowverb.h"
#include "ui/lists/seenview.h"

#include <QListView>

namespace straw {

class EntryDelegate;
class EntryModel;
class ListManners;

/// The entries of a page, as high as they are: the page scrolls. It has the manners of every list; what
/// a row offers besides stands on it while it is pointed at or selected, and in its context menu.
class EntryList final : public SeenView<QListView>
{
    Q_OBJECT
public:
    enum Rows {
        Records,
        Ways, // lead to where a record is at home, on whichever page: no part of what is selected on this one
    };

    /// The name says what is listed, for screen readers. The list owns the model.
    EntryList(EntryModel *model, const QString &name, QWidget *parent = nullptr);
    EntryList(EntryModel *model, const QString &name, Rows rows, QWidget *parent = nullptr);

    EntryModel *entries() const { return m_entries; }
    Rows rows() const { return m_rows; }
    /// Leads are at least as wide as this text, so that several lists share their columns.
    void setLeastLead(const QString &text);
    /// To be read from across a room.
    void setLarge();
    /// The place of an icon is kept in every row, as several lists share their columns.
    void setKeepsIcons(bool keeps);
    /// What can be done with an entry by one click. Nothing, where the workbook can only be read.
    void setVerbs(std::function<std::vector<RowVerb>(const QString &id)> verbs);
    /// Rows are set in by the level of their entries; `turn` opens or closes one that folds.
    void setOutline(std::function<void(const QString &id)> turn);
    /// What opens or closes a row, in the viewport; empty where nothing does.
    QRect foldRect(const QModelIndex &index) const;
    /// Where the verbs of a row stand, in the viewport.
    std::vector<QRect> verbRects(const QModelIndex &index) const;
    /// False for rows that are not records of this workbook, and wherever it can only be read.
    void setRemovable(bool removable);

    QString currentId() const;
    /// Makes it the current entry and scrolls the page to it; false when it is not in the list.
    bool select(const QString &id);
    /// Scrolls the page to the current entry.
    void bringIntoView() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone: the cursor goes along into what was opened.
    void entered(const QString &id);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLater(int firstRow, int rowsBefore);
    void fit();
    void fitHeight();
    QStringList cells(const QModelIndex &row) const;
    int verbAt(const QPoint &position) const;
    bool isFoldAt(const QPoint &position) const;
    std::vector<RowVerb> rowVerbs(const QString &id) const;

    EntryModel *m_entries;
    const Rows m_rows;
    EntryDelegate *m_delegate;
    ListManners *m_manners;
    std::function<std::vector<RowVerb>(const QString &id)> m_verbs;
    std::function<void(const QString &id)> m_turn;
    QString m_leastLead;
    bool m_removable;
    bool m_keepsIcons = false;
    int m_height = 0;                  // of all rows
    bool m_toFit = false;              // before the next event
    bool m_toMeasure = false;          // by then
    std::pair<QString, int> m_pressed; // the row and the verb under the pointer as the button went down
    bool m_keepsSelection = false;     // during a click on a verb of what is selected, or on what folds a row
};

} // namespace straw
