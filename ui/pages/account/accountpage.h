#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class ListGroup;
class PeopleList;
class ShortWay;
class TextField;

/// Which account, and what did they say: name, notice and its words first, the rest folded; the
/// people of both parties.
class AccountPage final : public Page
{
    Q_OBJECT
public:
    AccountPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;

private:
    void addBasics();
    void addParts();
    void addPeople();
    void openPerson(const QString &id);

    TextField *m_name = nullptr;
    std::vector<PeopleList *> m_people;
    ListGroup *m_lists;
    ShortWay *m_shortWay = nullptr;
};

} // namespace straw
