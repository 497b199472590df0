#include "ui/shell/wordingpreferences.h"

#include "core/base/content.h"
#include "core/base/texts.h"
#include "core/guide/ignoredwording.h"
#include "core/guide/wording.h"
#include "core/workbook/title.h"
#include "ui/desk/wordinghelp.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ownwordingform.h"
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
    , m_own(new OwnWordingForm(program, this))
    , m_unreadable(new TextLabel({}, TextStyle::Small, Role::Open, this))
    , m_tooSlow(new TextLabel({}, TextStyle::Small, Role::Open, this))
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
    layout->addWidget(m_own);
    m_box->setChecked(program.settings().text(Setting::WordingHelp) != u"off");
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        m_program.settings().set(Setting::WordingHelp, checked ? QStringLiteral("on") : QStringLiteral("off"));
        m_program.applyPreferences();
    });
    connect(m_never, &LinkFlow::chosen, this, &WordingPreferences::markAgain);
    for (TextLabel *label : {m_unreadable, m_tooSlow}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
    showNever();
    nameLeftOut();
}

void WordingPreferences::commit()
{
    m_own->commit();
}

/// What was chosen or found in a workbook meanwhile is in the lists.
bool WordingPreferences::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        showNever();
        m_own->follow();
        nameLeftOut();
    }
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
void WordingPreferences::nameLeftOut()
{
    QStringList languages{contentLanguage()};
    for (MainWindow *window : m_program.windows())
        languages += window->desk().wording().language();
    QStringList unreadable, tooSlow;
    for (const QString &language : languages) {
        const WordingRules &rules = WordingRules::of(language);
        unreadable += rules.unreadable();
        tooSlow += rules.tooSlow();
    }
    const auto name = [](TextLabel *label, const QString &sentence, QStringList &keys) {
        keys.removeDuplicates();
        label->setText(keys.isEmpty() ? QString() : Texts::filled(sentence, {keys.join(QStringLiteral(", "))}));
        label->setHidden(keys.isEmpty());
    };
    //: %1 is a list of keys
    name(m_unreadable, tr("Rules that cannot be read, and mark nothing: %1."), unreadable);
    //: %1 is a list of keys
    name(m_tooSlow, tr("Rules that took too long, and mark nothing until the next start: %1."), tooSlow);
}

} // namespace straw
