#include "ui/pages/history/eachside.h"

#include "core/base/texts.h"
#include "core/insight/metrictext.h"
#include "ui/desk/datetext.h"
#include "ui/fields/form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace straw {

namespace {

bool isBegun(const Account &account)
{
    return !account.weBelieved.isEmpty() || !account.theySay.isEmpty() || !account.lastHappyOn.isNull()
           || !account.lastHappyNote.isEmpty();
}

qsizetype eventsBetween(const Account &account, const Snapshot &workbook)
{
    return std::ranges::count_if(workbook.events, [&](const Event &event) {
        return !event.at.isNull() && event.at.first() > account.lastHappyOn.last()
               && event.at.last() < account.noticeOn.first();
    });
}

} // namespace

EachSide::EachSide(Desk &desk, QWidget *parent)
    //: Heading: what we believed about the relationship, and what they say
    : Section(
          tr("How each side saw it"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::changed, this, &EachSide::follow);
    setOpen(isBegun(desk.data().account));
}

void EachSide::fill()
{
    auto *form = new Form(m_desk, Account::table, m_desk.data().account.id, this);
    form->prose("we_believed")->setHint(tr("What we would have said about the relationship the day before the notice"));
    form->prose("they_say")->setHint(tr("How they describe it, in their words as far as you have them"));
    form->date("last_happy_on");
    form->prose("last_happy_note")->setHint(tr("What it was seen by: a word of praise, an order, a review"));
    add(form);
    m_gap = new QWidget(this);
    auto *line = new QHBoxLayout(m_gap);
    line->setContentsMargins(Hang, 0, 0, 0);
    line->setSpacing(Step);
    m_gapText = new TextLabel({}, TextStyle::Small, Role::Muted, m_gap);
    m_gapText->setWordWrap(true);
    line->addWidget(m_gapText, 1);
    //: Button: makes an open question of what happened after the last happy day
    auto *ask = new LinkButton(tr("Ask what happened in between"), m_gap);
    ask->setEnabled(!m_desk.document().isReadOnly());
    connect(ask, &LinkButton::clicked, this, &EachSide::ask);
    line->addWidget(ask, 0, Qt::AlignTop);
    add(m_gap);
    follow();
}

void EachSide::follow()
{
    if (!m_gap)
        return;
    const Account &account = m_desk.data().account;
    const Metric gap = straw::metric(Metric::LastHappyToNotice, m_desk.data(), m_desk.today());
    m_gap->setVisible(gap.value.isKnown());
    if (!gap.value.isKnown())
        return;
    const Texts texts(QLocale().name());
    const QString days = Texts::filled(tr("%1: %2", "metric: value"),
                                       {metricName(gap.kind, texts), metricValue(gap, texts, m_desk.locale())});
    const QString events = tr("%n event(s) recorded in between", nullptr, int(eventsBetween(account, m_desk.data())));
    m_gapText->setText(Texts::joined({days, events}, QStringLiteral(" · ")));
}

void EachSide::ask() const
{
    const Account &account = m_desk.data().account;
    Unknown unknown;
    unknown.question = Texts::filled(
        /*: An open question; %1 and %2 are dates */ tr("What happened between %1 and %2?"),
        {dateText(account.lastHappyOn, m_desk.locale()), dateText(account.noticeOn, m_desk.locale())});
    const auto &asked = m_desk.data().unknowns; // once, however often it is pressed
    const auto known = std::ranges::find(asked, unknown.question, &Unknown::question);
    const QString id = known == asked.end() ? m_desk.add(unknown) : (*known).id;
    if (!id.isEmpty())
        m_desk.reveal({Unknown::table, id, "why"});
}

} // namespace straw
