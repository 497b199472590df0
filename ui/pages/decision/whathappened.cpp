#include "ui/pages/decision/whathappened.h"

#include "core/base/texts.h"
#include "core/dates/dateinput.h"
#include "core/workbook/decisionplace.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/pages/decision/decisionmoves.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace straw {

WhatHappened::WhatHappened(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(new TextLabel({}, TextStyle::Strong, Role::Text, this))
    //: Button: write down what came of a decision
    , m_outcome(new LinkButton(tr("It came out …"), this))
    //: Button: saving an account is stopped
    , m_stop(new LinkButton(tr("Stop now"), this))
    //: Button: leads to the decision that is still open
    , m_decide(new LinkButton(tr("Decide now"), this))
    //: Button: asks until which day
    , m_goOn(new LinkButton(tr("Go on until …"), this))
    , m_until(new AddLine(
          desk, tr("Until which day"),
          //: %1 is a date
          Texts::filled(tr("A day, such as %1"), {dateText(Edtf::day(desk.today().addDays(14)), desk.locale())}),
          [this](const QString &until) { return goOn(until); }, this))
{
    build();
    connect(m_outcome, &LinkButton::clicked, this, &WhatHappened::outcomeAsked);
    connect(m_stop, &LinkButton::clicked, this, &WhatHappened::stopAsked);
    connect(m_decide, &LinkButton::clicked, this, [this] { m_desk.reveal(inDecision("verdict")); });
    connect(m_goOn, &LinkButton::clicked, this, [this] {
        m_until->show();
        m_until->line()->setFocus();
    });
    connect(&desk.document(), &Document::changed, this, &WhatHappened::follow);
    follow();
}

void WhatHappened::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Step, 0, Step);
    layout->setSpacing(4);
    m_question->setWordWrap(true);
    m_question->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_question);
    auto *answers = new QWidget(this);
    auto *row = new FlowRow(answers, 0, 0);
    for (LinkButton *button : {m_decide, m_outcome, m_stop, m_goOn})
        row->addWidget(button);
    answers->setVisible(!m_desk.document().isReadOnly());
    layout->addWidget(answers);
    layout->addWidget(m_until);
    m_until->setPreview([this](const QString &typed) {
        const std::optional<Edtf> day = understood(typed);
        return day ? dateText(*day, m_desk.locale(), ShowStyle::Long) : QString();
    });
}

void WhatHappened::follow()
{
    const std::optional<Due> due = dueOfDecision(m_desk.data(), m_desk.today());
    const bool isAsked = due && due->date.last() <= m_desk.today();
    setVisible(isAsked);
    if (!isAsked) {
        m_asked.reset();
        m_until->hide();
        return;
    }
    tell(*due);
}

void WhatHappened::tell(const Due &due)
{
    const QString day = dateText(due.date, m_desk.locale());
    const bool isStop = due.kind == Due::DecisionStop;
    const bool isToday = !due.overdue;
    //: %1 is a date
    const QString stopped =
        isToday ? tr("Today, %1, is the stop date. What happened?") : tr("The stop date was %1. What happened?");
    //: %1 is a date
    const QString undecided = isToday ? tr("It was to be decided until today, %1. What is it now?")
                                      : tr("It was to be decided until %1. What is it now?");
    m_question->setText(Texts::filled(isStop ? stopped : undecided, {day}));
    m_stop->setVisible(isStop);
    m_decide->setVisible(!isStop);
    //: Button: asks until which day something stays undecided
    const QString undecidedUntil = tr("Undecided until …");
    m_goOn->setText(isStop ? tr("Go on until …") : undecidedUntil);
    if (m_asked != due.kind) {
        m_until->hide();
        m_asked = due.kind;
    }
}

std::optional<Edtf> WhatHappened::understood(const QString &date) const
{
    DateContext context;
    context.reference = m_desk.today();
    context.pastBefore = false;
    context.locale = m_desk.locale();
    return understandDate(date, context);
}

bool WhatHappened::goOn(const QString &until)
{
    const std::optional<Edtf> day = understood(until);
    if (!day) {
        m_desk.tell(Error{Error::DateNotUnderstood, {until}});
        return false;
    }
    const ColumnKey column = m_asked == Due::DecisionStop ? ColumnKey("stop_on") : ColumnKey("undecided_until");
    if (!DecisionMoves(m_desk).goOnUntil(*day))
        return false;
    m_desk.reveal(inDecision(column));
    return true;
}

bool WhatHappened::takeFocus()
{
    if (!m_asked)
        return false;
    (*m_asked == Due::DecisionStop ? m_outcome : m_decide)->setFocus();
    return true;
}

void WhatHappened::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::fillRound(&painter, rect(), Role::OpenSoft);
}

} // namespace straw
