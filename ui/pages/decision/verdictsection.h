#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class DateField;
class LinkButton;
class ProseField;
class SegmentField;
class TextLabel;

/// Whether the account is saved and how far that goes: the verdict, its limits before anything is spent, what was spent
/// so far, and the stop.
class VerdictSection final : public Section
{
    Q_OBJECT
public:
    explicit VerdictSection(Desk &desk, QWidget *parent = nullptr);

    /// Stops, and asks why in place.
    void stop();

private:
    void addStopButtons();
    void addConflictLine();
    void addVerdict();
    void addStopped();
    void addLimits();
    void fillLimits(Section &limits);
    void follow();
    void followConflict();
    QStringList openWords() const;
    void takeUpAgain();

    Desk &m_desk;
    LinkButton *m_stop = nullptr;
    LinkButton *m_takeUp = nullptr;
    TextLabel *m_conflict = nullptr;
    SegmentField *m_verdict = nullptr;
    DateField *m_undecidedUntil = nullptr;
    TextLabel *m_open = nullptr;
    TextLabel *m_stopped = nullptr;
    ProseField *m_stoppedBecause = nullptr;
    Section *m_limits = nullptr;
    QString m_shownVerdict;
};

} // namespace straw
