#pragma once

#include "ui/pages/adding/eventadd.h"
#include "ui/widgets/section.h"

namespace straw {

class AddLine;
class EntryList;
class FoldButton;
class TextLabel;
struct RowVerb;
struct Rung;
struct UnexpectedMove;

/// Reaching out to somebody gone dark: where it stands, what was tried, what else there is to try, and whether it is
/// silence at all. Folded away until it is begun.
class ReachingSection final : public Section
{
    Q_OBJECT
public:
    ReachingSection(Desk &desk, const QString &whenEmpty, QWidget *parent = nullptr);

    bool select(const QString &tryId);
    bool selectStep(const QString &stepId);
    /// Puts the cursor where a try is added.
    void focusLine();
    /// Unfolds the questions that test whether it is silence.
    void openTest();

Q_SIGNALS:
    void opened(const QString &tryId);
    void stepOpened(const QString &stepId);
    /// After one of them, by the keyboard alone.
    void entered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addLine();
    void addTries();
    void addStopDate();
    void addSteps();
    void addMoves();
    void addManners();
    FoldButton *addFold(const QString &title, QWidget *content);
    std::vector<RowVerb> verbs(const QString &tryId);
    void take(const UnexpectedMove &move);
    void takeRung(const Rung &rung);
    Result<void> takenRung(Store &store, const QStringList &people) const;
    void follow();
    bool isBegun() const;

    Desk &m_desk;
    const QString m_whenEmpty;
    EventAdd m_adding;
    TextLabel *m_notAgain = nullptr;
    AddLine *m_line = nullptr;
    EntryList *m_tries = nullptr;
    EntryList *m_steps = nullptr;
    QVBoxLayout *m_folds = nullptr;
    FoldButton *m_test = nullptr;
    bool m_stale = false;
    QString m_move;         // the key of the unexpected move that was put into the line
    bool m_hasRung = false; // a rung of the ladder was
};

} // namespace straw
