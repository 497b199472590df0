#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/causes/causeentries.h"

#include <QHash>
#include <QWidget>

class QMenu;

namespace straw {

class PairCard;
class PairRow;
class Selection;

/// All that they said beside all that we believe, in rows: reasons that still lead nowhere first, then
/// the main cause, the others, and last what was ruled out. The arrow keys move between the cards, which
/// have the manners of the rows of a list; copied are the pairs, as a table. Rows are made as they come into
/// view: until then, each counts as high as those that were seen.
class PairBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit PairBoard(Desk &desk, QWidget *parent = nullptr);

    /// Brings the card of this record into view, and makes it the only selected one; false when it has none.
    bool select(const Place &record);
    /// Null while it is far from what is seen.
    PairCard *card(const Place &record) const;

Q_SIGNALS:
    void opened(const straw::Place &record);
    /// After `opened`, by the keyboard.
    void entered();
    /// Somebody wants to say what lies behind this reason.
    void causeWanted(const QString &reasonId);
    /// Somebody wants to make one of this cause and another, or two of it.
    void mergeWanted(const QString &causeId);
    void splitWanted(const QString &causeId);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Part;
    struct Pair
    {
        QStringList reasons;
        QString cause;        // empty while none is known
        bool isTaken = false; // as it was said: nobody looks for a cause behind it

        const QString &key() const { return cause.isEmpty() ? reasons.front() : cause; }
        bool operator==(const Pair &) const = default;
    };

    std::vector<Pair> pairs() const;
    void follow(const ChangeSummary &summary);
    void refresh();
    void take(std::vector<Pair> pairs);

    int heightOf(const Pair &pair) const;
    void arrange();
    void makeSeen();
    bool measure();
    void makeRow(int row);
    PairCard *make(const Place &record);
    void fill(PairCard &card) const;
    void showSelected();

    std::vector<Place> records(TableKey table) const;
    int rowOf(const Place &record) const;
    void addCauseVerbs(QMenu &menu, const QString &causeId);
    void press(const Place &record, Qt::KeyboardModifiers modifiers);
    void step(int key, Qt::KeyboardModifiers modifiers);
    PairCard *reach(const Place &record);
    PairCard *focusedCard() const;

    Desk &m_desk;
    Part *m_part;
    Selection *m_selection = nullptr; // of the page, once it is shown there
    std::optional<CauseEntries> m_entries;
    std::vector<Pair> m_pairs;
    std::vector<int> m_tops;       // of the pairs, and at the end their height
    QHash<int, PairRow *> m_rows;  // those that were made, by their place among the pairs
    QHash<QString, int> m_heights; // of those that were seen, by their key
    std::vector<Place> m_selected;
    Place m_current;
    Place m_anchor; // from where Shift selects
    bool m_refreshing = false;
    bool m_making = false;
};

} // namespace straw
