#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class DueModel;
class EntryList;
class LinkButton;
struct RowVerb;

/// All that is due, of every page; each row leads to its record. The first few at first. Folded while nothing is due
/// yet, and not there while nothing has a date.
class DueSection final : public Section
{
    Q_OBJECT
public:
    using Verbs = std::function<std::vector<RowVerb>(const QString &actionId)>;

    /// `verbs` offers what can be done with an action.
    DueSection(Desk &desk, Verbs verbs, QWidget *parent = nullptr);

private:
    void fill();
    void follow();
    void showAll();

    Desk &m_desk;
    const Verbs m_verbs;
    DueModel *m_model;
    EntryList *m_list = nullptr;  // once it was unfolded
    LinkButton *m_more = nullptr; // the same
    bool m_showsAll = false;
};

} // namespace straw
