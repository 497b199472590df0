#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class AddLine;
class CauseDetails;
class CauseOutline;
class PairBoard;
class Section;
class TriedSection;
class TurningSection;

/// What they said beside what we believe, each cause with what speaks for it and against it, and the
/// families of reasons that were looked at.
class CausesPage final : public Page
{
    Q_OBJECT
public:
    CausesPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;
    bool pointTo(const Place &place) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;

private:
    void addHead();
    void addOutline();
    void addTried();
    void addFound();
    void addFamilies();
    void showWhileCauses(Section *section);
    void addHypotheses();
    bool addReason(const QString &text);
    bool addCause(const QString &text);
    /// The reason that is open and for which no cause is known yet; null when there is none.
    const StatedReason *reasonInHand() const;
    void find(const Place &record);
    void showAdded(const Place &record);
    void open(const Place &record);
    void openCause(const QString &id);
    /// Opens the part of a cause that stands in its panel: evidence, a turning point, another customer at risk.
    bool revealPart(const Place &place);
    void openAttempt(const QString &id);
    bool revealAttempt(const Place &place, int start, int length);
    void openFound(const Place &finding);

    AddLine *m_reasonLine = nullptr;
    AddLine *m_causeLine = nullptr;
    PairBoard *m_board = nullptr;
    CauseOutline *m_outline = nullptr;
    TriedSection *m_tried = nullptr;
    TurningSection *m_turning = nullptr;
    CauseDetails *m_cause = nullptr; // while it is shown
};

} // namespace straw
