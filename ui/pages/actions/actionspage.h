#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class AddLine;
class ListGroup;
class Section;

/// What will change: the actions by where they stand, each with one owner and a date.
class ActionsPage final : public Page
{
    Q_OBJECT
public:
    ActionsPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;

private:
    Section *addGroup(PickKey<"action_status"> status, const QString &title);
    void openDetails(const QString &id);
    void askWhyDropped(const QString &id);
    void follow();

    AddLine *m_line;
    ListGroup *m_lists;
    Section *m_done = nullptr;
};

} // namespace straw
