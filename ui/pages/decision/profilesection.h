#pragma once

#include "core/guide/criteria.h"
#include "ui/desk/desk.h"
#include "ui/models/entry.h"
#include "ui/widgets/section.h"

namespace straw {

class EntryList;
class LinkButton;

/// What makes an ideal customer, as this customer was at the sale and is now, and what should change in it. A list of
/// the workbook's own, begun with eight built-in criteria or with a line. Folded until there is one.
class ProfileSection final : public Section
{
    Q_OBJECT
public:
    explicit ProfileSection(Desk &desk, QWidget *parent = nullptr);

    /// False when it is not on the list.
    bool select(const QString &criterionId);

Q_SIGNALS:
    /// Enter, or a click.
    void lineOpened(const QString &criterionId);
    /// After `lineOpened`, by the keyboard alone.
    void lineEntered();

private:
    void fill();
    Entry look(const CardCriterion &line, int pieces) const;
    bool addOwn(const QString &question);
    void takeOver();
    void follow();

    Desk &m_desk;
    EntryList *m_list = nullptr;   // once it was opened
    LinkButton *m_whole = nullptr; // the same
};

} // namespace straw
