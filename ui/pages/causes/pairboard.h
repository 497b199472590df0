#pragma once

#include "ui/shell/desk.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace straw {

class PairCard;

/// All that they said beside all that we believe, in rows: reasons that still lead nowhere first,
/// then the main cause, the others, and last what was ruled out. The arrow keys move between the
/// cards, Enter or a click opens one, Delete removes it, Ctrl+C copies the pairs as a table.
class PairBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit PairBoard(Desk &desk, QWidget *parent = nullptr);

    /// Marks the card of this record and brings it into view; false when it has none.
    bool select(const Place &record);
    void clearSelection();
    PairCard *card(const Place &record) const;

Q_SIGNALS:
    void opened(const straw::Place &record);
    /// After `opened`, by the keyboard.
    void entered();
    /// Somebody wants to say what lies behind this reason.
    void causeWanted(const QString &reasonId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Pair
    {
        QStringList reasons;
        QString cause; // empty while none is known

        bool operator==(const Pair &) const = default;
    };

    std::vector<Pair> pairs() const;
    void follow(const ChangeSummary &summary);
    void refresh();
    void build();
    void fill();
    PairCard *make(const Place &record);
    void step(int key);
    void copy() const;

    Desk &m_desk;
    QVBoxLayout *m_layout;
    std::vector<Pair> m_pairs;
    std::vector<PairCard *> m_cards; // in the order of reading
    Place m_selected;
    bool m_refreshing = false;
};

} // namespace straw
