#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class AddLine;
class EntryList;

/// How it was decided, stopped and taken up again, each with its day, who and why; and, apart from that, what came of
/// it.
class StorySection final : public Section
{
    Q_OBJECT
public:
    StorySection(Desk &desk, const QString &whenEmpty, QWidget *parent = nullptr);

    /// False when it is not among them.
    bool select(const QString &stepId);
    /// Puts the cursor where one writes what came of it.
    void askOutcome();

    EntryList *list() const { return m_list; }

private:
    void follow();

    Desk &m_desk;
    AddLine *m_outcome;
    EntryList *m_list;
    bool m_isAsked = false; // somebody was led to the line
};

} // namespace straw
