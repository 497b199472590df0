#include "ui/pages/account/accountpage.h"

#include "ui/fields/form.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/account/accountpart.h"
#include "ui/pages/account/factstrip.h"
#include "ui/pages/account/peoplelist.h"
#include "ui/pages/account/persondetails.h"
#include "ui/pages/account/shortway.h"
#include "ui/pages/page/listgroup.h"
#include "ui/pages/records/goeson.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

AccountPage::AccountPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("account"), parent)
    , m_lists(new ListGroup(this))
{
    add(new FactStrip(desk));
    add(new GoesOn(desk));
    addBasics();
    addParts();
    m_shortWay = new ShortWay(desk);
    add(m_shortWay);
    addPeople();
    connect(m_lists, &ListGroup::opened, this, &AccountPage::openPerson);
    connect(m_lists, &ListGroup::entered, this, &AccountPage::enterDetails);
}

void AccountPage::addBasics()
{
    auto *basics = new Form(desk(), "account", "account");
    m_name = basics->text("name");
    basics->date("notice_on", tr("Date of the notice"));
    ProseField *notice = basics->prose("notice_text");
    notice->setLeastLines(4);
    notice->setPlaceholder(tr("Paste it here as it came"));
    QFont large = textFont(TextStyle::Body);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    notice->editor()->setFont(large);
    add(basics);
    if (desk().isFirstSession()) {
        auto *enough = new TextLabel(emptyText(QStringLiteral("first_ten")), TextStyle::Body, Role::Muted);
        enough->setWordWrap(true);
        enough->setContentsMargins(Hang, 0, Hang, 0);
        add(enough);
    }
}

void AccountPage::addPeople()
{
    //: Heading: people of the customer
    auto *them = new PeopleList(desk(), "customer", tr("Their people"), true);
    //: Heading
    auto *us = new PeopleList(desk(), "us", tr("Our people"), true);
    //: Heading: people of neither side
    auto *others = new PeopleList(desk(), "third", tr("Others"), false);
    them->setEmptyText(emptyText(QStringLiteral("people")));
    auto *sides = new QWidget;
    auto *grid = new FlowGrid(sides);
    for (PeopleList *people : {them, us, others}) {
        grid->addWidget(people);
        m_people.push_back(people);
        m_lists->add(people->list());
    }
    add(sides);
}

void AccountPage::addParts()
{
    auto *parts = new QWidget;
    auto *layout = new QVBoxLayout(parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    for (const AccountPart::Content &content : AccountPart::all())
        layout->addWidget(new AccountPart(desk(), content, parts));
    add(parts);
}

QWidget *AccountPage::writingStop() const
{
    return m_name->editor();
}

void AccountPage::openPerson(const QString &id)
{
    const Place person{"person", id, {}};
    if (shownDetails() == person)
        return;
    //: Title of a panel: the details of a person
    showDetails(tr("Person"), person, new PersonDetails(desk(), id));
}

bool AccountPage::openRecord(const Place &record)
{
    if (record.table != u"person")
        return Page::openRecord(record);
    openPerson(record.id);
    return true;
}

bool AccountPage::reveal(const Place &place, int start, int length)
{
    if (place.table == u"person") {
        if (place.id.isEmpty()) {
            m_people.front()->addLine()->setFocus();
            return true;
        }
        if (!m_lists->select(place.id))
            return false;
        openPerson(place.id);
        if (place.isWholeRecord()) {
            m_lists->listOf(place.id)->setFocus();
            return true;
        }
    }
    if (place.table == u"answer" && m_shortWay->reveal(place.id.section(u'/', 0, 0), start, length))
        return true;
    return Page::reveal(place, start, length);
}

} // namespace straw
