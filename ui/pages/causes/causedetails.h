#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;

namespace straw {

class CauseVerbs;
class Chip;
class EvidenceList;
class Form;
class LinkButton;
class LinkFlow;
class PartList;
class PickField;
class ProseField;
class Section;
class TextLabel;

/// All about one cause: what it is, what speaks for it and against it, how sure we are, and what
/// follows from it.
class CauseDetails final : public QWidget
{
    Q_OBJECT
public:
    CauseDetails(Desk &desk, const QString &causeId, QWidget *parent = nullptr);

    bool openEvidence(const QString &evidenceId);
    /// Opens a turning point or another customer at risk; false for what is not of this cause.
    bool openPart(const Place &part);
    CauseVerbs *verbs() const { return m_verbs; }

Q_SIGNALS:
    /// Split off, for instance: somebody wants to go on with it.
    void causeWanted(const QString &causeId);

private:
    QWidget *what();
    QWidget *howSure();
    void addParts();
    void fillTurningPoints(Section &section);
    void fillOthersAtRisk(Section &section);
    void fillMore(Section &section);
    void follow();
    void followOftenBelow();
    void addBelow(const QString &text);
    void toggleMain();
    void forgetReasonOfOtherFamily();

    Desk &m_desk;
    const QString m_id;
    Chip *m_mainChip;
    LinkButton *m_main;
    QHBoxLayout *m_standing;
    PickField *m_reason = nullptr;
    TextLabel *m_askFor = nullptr;
    LinkFlow *m_oftenBelow = nullptr; // of what may be written to
    EvidenceList *m_evidence = nullptr;
    Section *m_turning = nullptr;
    Section *m_others = nullptr;
    PartList *m_turningPoints = nullptr; // once its section was opened
    PartList *m_othersAtRisk = nullptr;  // the same
    PickField *m_side = nullptr;         // the same
    CauseVerbs *m_verbs = nullptr;
    ProseField *m_text = nullptr;
    ProseField *m_responseWhy = nullptr;
    QString m_family; // whose reasons are offered
};

} // namespace straw
