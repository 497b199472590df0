#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class AddLine;
class EntryList;
struct RowVerb;

/// What was found out and led to nothing yet: answers to open questions, what went poorly, useful points of notes. Not
/// there while there is nothing of the kind.
class FoundSection final : public Section
{
    Q_OBJECT
public:
    FoundSection(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const straw::Place &finding);
    /// After `opened`, by the keyboard alone.
    void entered();

private:
    template<typename T>
    void addList(const QString &name);
    void follow();
    bool isOpen(const Place &finding) const;
    std::vector<RowVerb> verbs(TableKey table, const QString &id);
    std::vector<Place> selectedWith(const Place &finding);
    void askWhyNothing(const Place &finding);
    bool leave(const QString &reason);

    Desk &m_desk;
    std::vector<EntryList *> m_lists;
    AddLine *m_because;
    std::vector<Place> m_left; // those that the reason is asked for
};

} // namespace straw
