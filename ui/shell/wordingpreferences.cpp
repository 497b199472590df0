#include "ui/shell/wordingpreferences.h"

#include "core/base/content.h"
#include "core/base/texts.h"
#include "core/guide/ignoredwording.h"
#include "core/guide/wording.h"
#include "core/workbook/title.h"
#include "ui/shell/program.h"
#include "ui/widgets/linkflow.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedbox.h"

#include <QEvent>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr qsizetype mostNamed = 40;

} // namespace

WordingPreferences::WordingPreferences(Program &program, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_box(new WrappedBox(tr("Underline wordings worth a second look"), this))
    , m_never(new LinkFlow(tr("Never marked. Choose one to have it marked again:"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    //: Heading of a few choices: help with the way things are put
    auto *heading = new TextLabel(tr("Wording"), TextStyle::Small, Role::Muted, this);
    heading->setContentsMargins(Hang, Step, 0, 0);
    layout->addWidget(heading);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Hang, 0, Hang, 0);
    line->addWidget(m_box);
    layout->addLayout(line);
    layout->addWidget(m_never);
    m_box->setChecked(program.settings().text(Setting::WordingHelp) != u"off");
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        m_program.settings().set(Setting::WordingHelp, checked ? QStringLiteral("on") : QStringLiteral("off"));
        m_program.applyPreferences();
    });
    connect(m_never, &LinkFlow::chosen, this, &WordingPreferences::markAgain);
    showNever();
    nameUnreadable();
}

/// What was chosen in a workbook meanwhile is in the list.
bool WordingPreferences::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        showNever();
    return QWidget::event(event);
}

void WordingPreferences::showNever()
{
    std::vector<LinkFlow::Link> links;
    for (const QString &kept : neverMarkedBy(m_program.settings())) {
        const QString words = shortened(NeverMarked::of(kept).words, mostNamed);
        //: Name of a button; %1 is a few words
        const QString name = Texts::filled(tr("Mark “%1” again"), {words});
        links.push_back({kept, withoutKeys(Texts::filled(QStringLiteral("“%1”"), {words})), name});
    }
    m_never->setLinks(std::move(links));
}

void WordingPreferences::markAgain(const QString &kept)
{
    QStringList never = neverMarkedBy(m_program.settings());
    never.removeAll(kept);
    m_program.settings().set(Setting::WordingNever, never);
    m_box->setFocus(); // what was pressed goes
    showNever();
    m_program.applyPreferences();
}

/// Rules can be changed by whoever changes the content.
void WordingPreferences::nameUnreadable()
{
    const QStringList unreadable = WordingRules::of(contentLanguage()).unreadable();
    if (unreadable.isEmpty())
        return;
    //: %1 is a list of keys
    auto *label = new TextLabel(
        Texts::filled(tr("Rules that cannot be read, and mark nothing: %1."), {unreadable.join(QStringLiteral(", "))}),
        TextStyle::Small, Role::Open, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    layout()->addWidget(label);
}

} // namespace straw
