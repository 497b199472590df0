#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;

namespace straw {

class Chip;
class EvidenceList;
class Form;
class LinkButton;
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

private:
    QWidget *what();
    QWidget *howSure();
    void fillMore(Section &section);
    void follow();
    void toggleMain();
    void forgetReasonOfOtherFamily();

    Desk &m_desk;
    const QString m_id;
    Chip *m_mainChip;
    LinkButton *m_main;
    QHBoxLayout *m_standing;
    PickField *m_reason = nullptr;
    TextLabel *m_askFor = nullptr;
    EvidenceList *m_evidence = nullptr;
    ProseField *m_responseWhy = nullptr;
    QString m_family; // whose reasons are offered
};

} // namespace straw
