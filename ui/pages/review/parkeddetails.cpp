#include "ui/pages/review/parkeddetails.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "ui/fields/form.h"
#include "ui/pages/records/meetingfield.h"
#include "ui/pages/records/parkingmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

ParkedDetails::ParkedDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_ways(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(desk, Parked::table, id, this);
    form->prose("text");
    form->person("by_id", "us");
    form->add(meetingField(desk, Parked::table, id, form));
    form->date("settled_on");
    layout->addWidget(form);

    const Parked *parked = desk.data().parked.find(id);
    if (const PageText *page = Pages::instance().find(parked ? parked->page : QString())) {
        //: Button: leads to the page on which a thought came up that was parked
        auto *link = new LinkButton(Texts::filled(tr("It came up on: %1"), {page->name}), this);
        connect(link, &LinkButton::clicked, this, [this, key = page->key] { m_desk.openPage(key); });
        layout->addWidget(link, 0, Qt::AlignLeft);
    }

    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(0);
    const auto add = [&](const QString &text, void (ParkingMoves::*step)(const QString &) const) {
        auto *button = new LinkButton(text, m_ways);
        connect(button, &LinkButton::clicked, this, [this, step] { (ParkingMoves(m_desk).*step)(m_id); });
        ways->addWidget(button, 0, Qt::AlignLeft);
    };
    add(tr("Make it an open question"), &ParkingMoves::makeQuestion);
    add(tr("Make it a candidate for an action"), &ParkingMoves::makeCandidate);
    layout->addWidget(m_ways);

    auto *remove = new LinkButton(/*: Button: a thought that was parked */ tr("Remove it"), this);
    remove->setHidden(desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(Parked::table, m_id); });
    layout->addWidget(remove, 0, Qt::AlignLeft);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Parked::table, m_id))
            follow();
    });
    follow();
}

void ParkedDetails::follow()
{
    const Parked *parked = m_desk.data().parked.find(m_id);
    m_ways->setVisible(parked && parked->settledOn.isNull() && !m_desk.document().isReadOnly());
}

} // namespace straw
