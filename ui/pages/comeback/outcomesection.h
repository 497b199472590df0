#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

class QCheckBox;

namespace straw {

class Field;
class LinkButton;

/// Whether they come back: since when, on which terms, and of those who leave again, whether for the same cause, and
/// where the case goes on.
class OutcomeSection final : public Section
{
    Q_OBJECT
public:
    explicit OutcomeSection(Desk &desk, QWidget *parent = nullptr);

private:
    void addFollowUp();
    QString oddWords() const;
    void follow();

    Desk &m_desk;
    Field *m_on;
    Field *m_returnedOn;
    Field *m_terms;
    Field *m_sameCause;
    LinkButton *m_followUp;
    QCheckBox *m_attachments;
};

} // namespace straw
