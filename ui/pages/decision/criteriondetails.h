#pragma once

#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class EvidenceList;
class Section;
class TextLabel;

/// All about one line of a card: of the decision what was answered and what that says, of the ideal customer how they
/// fit it and what should change; why, what would show it, and the evidence. Its record may not be there yet: the first
/// thing that is entered makes it.
class CriterionDetails final : public QWidget
{
    Q_OBJECT
public:
    CriterionDetails(Desk &desk, const QString &criterionId, QWidget *parent = nullptr);

    bool openEvidence(const QString &evidenceId);

private:
    void addAnswer();
    void addFit();
    void addHint(const QString &evidence);
    void fillMore(Section &section);
    void addRemoval();
    TextLabel *addText(TextStyle style, Role role);
    void follow();

    Desk &m_desk;
    const QString m_id;
    const bool m_own;
    const bool m_profile; // else it is a line of the decision
    QVBoxLayout *m_layout;
    TextLabel *m_question = nullptr; // of one that is built in
    TextLabel *m_said = nullptr;     // of the decision
    TextLabel *m_honest = nullptr;   // the same
    EvidenceList *m_evidence = nullptr;
};

} // namespace straw
