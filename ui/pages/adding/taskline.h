#pragma once

#include "core/guide/quickadd.h"
#include "ui/desk/desk.h"

namespace straw {

/// A line about something to be done, such as "Credit note to Norvik by Friday @Meyer #finance !".
/// The same signs as in the add line of Triggers, but dates are ahead, and "by" leads them.
class TaskLine
{
public:
    TaskLine(const QString &line, const Desk &desk);

    /// Of somebody who could be several the name stays in it.
    QString title() const;
    const Edtf &dueOn() const { return m_task.date; }
    const Pick<"department"> &department() const { return m_task.department; }
    /// "!" on its own: it is settled already.
    bool isCertain() const { return m_task.finalStraw; }
    /// Inside a perform: the id of the person named first, who is added to our side when new; empty
    /// when nobody is named, or when it is not clear who.
    Result<QString> owner(Store &store) const;

    /// How the line was understood, for the preview; empty when it is nothing but a title.
    QString understood() const;

    /// The words that such a line knows.
    static const QuickWords &words();

private:
    const Desk &m_desk;
    QuickEvent m_task;
};

} // namespace straw
