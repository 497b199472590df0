#include "ui/pages/records/ledto.h"

#include "core/base/texts.h"
#include "core/workbook/title.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 60;

} // namespace

LedTo::LedTo(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void LedTo::setPlaces(const std::vector<Place> &places)
{
    QStringList names;
    for (const Place &place : places) {
        const QString title = shortened(titleOf(place, m_desk.data()), mostOfTitle);
        //: Where something went; %1 is the text of a cause
        const QString toCause = tr("Cause: %1");
        //: Where something went; %1 is the title of an action
        const QString toAction = tr("Action: %1");
        names += Texts::filled(place.table == u"cause" ? toCause : toAction, {title});
    }
    if (names == m_names && places == m_shown)
        return;
    m_names = names;
    m_shown = places;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    auto next = places.begin();
    for (const QString &name : std::as_const(names)) {
        auto *button = new LinkButton(name, this);
        connect(button, &LinkButton::clicked, this, [this, place = *next++] { m_desk.reveal(place); });
        button->setWrapping();
        m_layout->addWidget(button, 0, Qt::AlignLeft);
    }
    setHidden(places.empty());
}

} // namespace straw
