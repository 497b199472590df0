#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class QuestionsPanel;

/// Did it go by our process? Each answer asks something else: who departed from it and what they knew
/// then, or what displeased the customer about it, and what follows.
class ProcessFork final : public QWidget
{
    Q_OBJECT
public:
    ProcessFork(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    /// Puts the cursor into the answer of a follow-up question; false when it is not asked now.
    bool reveal(const QString &promptKey, int start, int length);
    bool revealTelling(const Line &note);

private:
    QuestionsPanel *questions() const;
    Pick<"process"> process() const;
    void build();

    Desk &m_desk;
    const QString m_eventId;
    QVBoxLayout *m_layout;
    QWidget *m_followUps = nullptr;
    Pick<"process"> m_shown;
};

} // namespace straw
