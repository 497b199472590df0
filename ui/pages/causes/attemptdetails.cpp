#include "ui/pages/causes/attemptdetails.h"

#include "ui/pages/records/attemptfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

AttemptDetails::AttemptDetails(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *event = new Form(desk, "event", eventId, this);
    event->prose("title", tr("What was tried"))->setLeastLines(1);
    event->date("at");
    layout->addWidget(event);
    layout->addWidget(new AttemptFields(desk, eventId, this));
    auto *show = new LinkButton(tr("Show it in the history"), this);
    connect(show, &LinkButton::clicked, this, [&desk, eventId] { desk.reveal({"event", eventId, {}}); });
    layout->addWidget(show, 0, Qt::AlignLeft);
}

} // namespace straw
