#include "ui/review/copiespanel.h"

#include "core/base/texts.h"
#include "ui/review/sharetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace straw {

namespace {

QString whatItHolds(const CopyBeside &copy)
{
    QStringList said;
    switch (copy.kind) {
    case MergePlan::NothingNew:
        return CopiesPanel::tr("Everything in it is here too.");
    case MergePlan::OtherAccount:
        return Texts::filled(CopiesPanel::tr("It is about “%1”."), {copy.otherAccount});
    case MergePlan::NoCommonBase:
        return CopiesPanel::tr("It differs, and the two have no common state any more.");
    case MergePlan::FastForward:
    case MergePlan::Merge:
        for (const MergeShare &share : copy.shares)
            said += shareText(share);
    }
    return said.isEmpty() ? CopiesPanel::tr("It holds something that is not here.") : said.join(u' ');
}

} // namespace

CopiesPanel::CopiesPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&desk.document(), &Document::copiesBesideChanged, this, &CopiesPanel::build);
    build();
}

void CopiesPanel::build()
{
    const bool hadFocus = m_cards && m_cards->isAncestorOf(focusWidget());
    delete m_cards;
    m_cards = new QWidget(this);
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(2 * Step);
    auto copies = m_desk.document().copiesBeside();
    std::ranges::stable_partition(copies, std::not_fn(&CopyBeside::isContained)); // what is to be done first
    auto *about = new TextLabel(
        copies.empty()
            ? tr("There are none. Sync programs leave such copies when two people save at the same time; they "
                 "are found and listed here.")
            : tr("Sync programs leave such copies when two people save at the same time. Merge what they hold, then "
                 "move them to the earlier states on this computer."),
        TextStyle::Body, Role::Muted, m_cards);
    about->setWordWrap(true);
    about->setContentsMargins(Hang, 0, Hang, 0);
    cards->addWidget(about);
    for (const CopyBeside &copy : copies)
        cards->addWidget(card(copy));
    m_layout->addWidget(m_cards);
    m_cards->show();
    auto *first = m_cards->findChild<LinkButton *>();
    setFocusProxy(first);
    if (hadFocus && first)
        first->setFocus();
}

QWidget *CopiesPanel::card(const CopyBeside &copy)
{
    const QLocale locale = m_desk.locale();
    const QString name = QFileInfo(copy.path).fileName();
    const QDateTime saved = QDateTime::fromMSecsSinceEpoch(copy.fingerprint.modified / 1'000'000);
    auto *card = new QWidget(m_cards);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto say = [&](const QString &text, TextStyle style, Role role) {
        auto *label = new TextLabel(text, style, role, card);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    };
    say(name, TextStyle::Body, Role::Text);
    //: About a copy of the file; a date and a time
    say(Texts::filled(tr("Saved %1, %2"), {locale.toString(saved, QLocale::ShortFormat),
                                           locale.formattedDataSize(copy.fingerprint.size, 0)}),
        TextStyle::Small, Role::Muted);
    say(whatItHolds(copy), TextStyle::Body, copy.isContained() ? Role::Muted : Role::Text);
    auto *verb = new LinkButton(copy.isContained() ? tr("Move to earlier states")
                                                   : /*: Button: a copy of this workbook */ tr("Merge it"),
                                card);
    verb->setAccessibleName(Texts::filled(tr("%1: %2"), {name, verb->text()}));
    connect(verb, &LinkButton::clicked, this, [this, copy] {
        if (copy.isContained())
            putAway(copy);
        else
            Q_EMIT takeInRequested(copy.path);
    });
    layout->addWidget(verb, 0, Qt::AlignLeft);
    return card;
}

void CopiesPanel::putAway(const CopyBeside &copy)
{
    const auto tell = [&desk = m_desk, name = QFileInfo(copy.path).fileName()](const Result<void> &done) {
        if (done)
            desk.tell({Texts::filled(CopiesPanel::tr("%1 is now among the earlier states on this computer."), {name})});
        else
            desk.tell(done.error());
    };
    m_desk.document().putAway(copy, {&m_desk, tell}); // this panel may be closed by then
}

} // namespace straw
