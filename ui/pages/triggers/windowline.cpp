#include "ui/pages/triggers/windowline.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"
#include "ui/fields/numberfield.h"
#include "ui/pages/triggers/triggerevents.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

WindowLine::WindowLine(Desk &desk, const TriggerEvents &events, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_events(events)
    , m_text(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    //: Button: choose how many days before the notice are shown
    , m_button(new LinkButton(tr("Other days"), this))
    , m_days(new NumberField(desk, {"workbook", desk.data().workbook.id, "trigger_days"}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Hang, 0, 0, 0);
    line->addWidget(m_text);
    line->addWidget(m_button);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_days);
    m_days->setMaximumWidth(20 * Step);
    m_days->hide();
    connect(m_button, &LinkButton::clicked, this, &WindowLine::change);
    connect(m_days, &NumberField::committed, this,
            [this] { m_days->setVisible(m_days->isAncestorOf(m_days->window()->focusWidget())); });
    connect(&events, &TriggerEvents::regrouped, this, &WindowLine::follow);
    follow();
}

void WindowLine::change()
{
    m_days->show();
    m_days->focusAt();
}

void WindowLine::follow()
{
    const TriggerWindow &window = m_events.window();
    const QString first = dateText(Edtf::day(window.first), m_desk.locale());
    const QString last = dateText(Edtf::day(window.end.last), m_desk.locale());
    const int days = int(window.first.daysTo(window.end.first));
    m_text->setText(window.toNotice
                        ? Texts::filled(tr("The %n day(s) before the notice: %1 to %2", nullptr, days), {first, last})
                        : Texts::filled(tr("The last %n day(s): %1 to %2", nullptr, days), {first, last}));
    m_text->setToolTip(tr("The final straw, and whatever is added on this page, stay here whatever their date."));
}

} // namespace straw
