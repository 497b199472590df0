#include "ui/pages/actions/playcard.h"

#include "core/base/texts.h"
#include "core/guide/takenplays.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/pages/actions/briefchoice.h"
#include "ui/widgets/buttonline.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int Indent = 20 + Step; // of what is under a caption: as far as what stands behind a mark
constexpr qsizetype MostOfCause = 60;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace

PlayCard::PlayCard(Desk &desk, const Play &play, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_play(play)
    , m_fold(new FoldButton(play.name, this))
    , m_body(new QWidget(this))
    , m_texts(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fold);
    layout->addWidget(m_body);
    m_texts->setContentsMargins(0, Step, 0, 2 * Step);
    m_texts->setSpacing(4);
    m_body->hide();
    connect(m_fold, &FoldButton::toggled, this, &PlayCard::turn);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"action") || summary.touches(u"cause") || summary.touches(u"workbook"))
            follow();
    });
    follow();
}

/// The line says what the plan is against, and whether it was taken.
void PlayCard::follow()
{
    QStringList remark;
    if (const auto causes = answeredBy(m_play, m_desk.data()); !causes.empty()) {
        const QString first = shortened(titleOf(*causes.front(), m_desk.data()), MostOfCause);
        const int more = int(causes.size()) - 1;
        //: About a ready-made plan; %1 is the first of the causes that it answers, %n how many there are besides
        remark += more > 0 ? Texts::filled(tr("against: %1, and %n more", nullptr, more), {first})
                           //: About a ready-made plan; %1 is the cause that it answers
                           : Texts::filled(tr("against: %1"), {first});
    }
    if (m_play.partsWell)
        //: About a ready-made plan: it parts well from the customer instead of keeping them
        remark += tr("no save");
    const bool isTaken = straw::isTaken(m_play, m_desk.data());
    if (isTaken)
        //: About a ready-made plan
        remark += tr("taken");
    m_fold->setRemark(joined(remark));
    if (!m_take)
        return;
    const bool isWhole = missingActions(m_play, m_desk.data(), m_desk.today()).empty();
    m_take->setText(isTaken ? tr("Add what is missing") : tr("Take this plan"));
    m_take->setHidden(isWhole || m_desk.document().isReadOnly());
    m_taken->setVisible(isWhole);
}

void PlayCard::turn(bool open)
{
    if (open && !m_take)
        fill();
    m_body->setVisible(open);
}

void PlayCard::fill()
{
    const Catalogue &words = Catalogue::instance();
    addText(m_play.fits, TextStyle::Body, Role::Text);
    if (m_play.partsWell)
        addText(
            tr("This plan does not keep the account. It helps to part well, without an attempt to change their mind."),
            TextStyle::Body, Role::Muted);
    //: Heading: with what a plan begins
    say(tr("First step"), std::vector{m_play.firstStep});
    //: Heading: the part of a plan that is ours
    say(tr("We do"), m_play.we);
    //: Heading: the part of a plan that is the customer's
    say(tr("We ask of them"), m_play.ask);
    say(words.columnLabel("decision", "exit_test"), m_play.exitTest);
    say(words.columnLabel("decision", "stop_signal"), m_play.stopSignal);
    say(tr("What does not help here"), m_play.notThis);
    say(tr("To be agreed first"), m_play.consent);
    //: Heading: advice beside a plan
    say(tr("Worth remembering"), m_play.remember);
    if (m_play.needsIntroduction) {
        m_texts->addSpacing(Step);
        m_texts->addWidget(new BriefChoice(m_desk, m_body));
    }
    addTake();
    follow();
}

void PlayCard::addTake()
{
    m_taken = addText(tr("All of its actions are on this page."), TextStyle::Small, Role::Muted);
    m_take = new QPushButton(m_body);
    connect(m_take, &QPushButton::clicked, this, &PlayCard::wanted);
    m_texts->addSpacing(Step);
    m_texts->addLayout(buttonLine(m_take));
}

void PlayCard::say(const QString &caption, const QString &text)
{
    if (text.isEmpty())
        return;
    m_texts->addSpacing(Step);
    addText(caption, TextStyle::Small, Role::Muted);
    addText(text, TextStyle::Body, Role::Text, Indent);
}

void PlayCard::say(const QString &caption, const std::vector<PlayStep> &steps)
{
    m_texts->addSpacing(Step);
    addText(caption, TextStyle::Small, Role::Muted);
    for (const PlayStep &step : steps) {
        if (&step != &steps.front())
            m_texts->addSpacing(4);
        addText(step.title, TextStyle::Body, Role::Text, Indent);
        addText(about(step), TextStyle::Small, Role::Muted, Indent);
    }
}

QString PlayCard::about(const PlayStep &step) const
{
    return joined({m_desk.label("department", step.department), tr("within %n day(s)", nullptr, step.days), step.cost});
}

TextLabel *PlayCard::addText(const QString &text, TextStyle style, Role role, int indent)
{
    auto *label = new TextLabel(text, style, role, m_body);
    label->setWordWrap(true);
    label->setContentsMargins(Hang + indent, 0, Hang, 0);
    m_texts->addWidget(label);
    return label;
}

} // namespace straw
