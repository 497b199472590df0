#include "ui/review/conflictspanel.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/journal/revision.h"
#include "core/schema/tables.h"
#include "core/workbook/catalogue.h"
#include "ui/desk/valuetext.h"
#include "ui/review/differenceview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

ConflictsPanel::ConflictsPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    // Later: what was pressed is in one of the cards that are made anew.
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"conflict"))
            QMetaObject::invokeMethod(this, &ConflictsPanel::build, Qt::QueuedConnection);
    });
    build();
}

void ConflictsPanel::build()
{
    m_revisions.clear();
    if (const auto history = m_desk.document().history()) {
        for (const Revision &revision : *history)
            m_revisions.insert(revision.id, revision);
    }
    const auto open = m_desk.document().conflicts();
    delete m_cards;
    m_cards = new QWidget(this);
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(3 * Step);
    auto *why = new TextLabel(!open || open->empty()
                                  ? tr("Nothing is left to decide.")
                                  : tr("You worked on the same things apart from each other. Choose what holds; "
                                       "undo takes it back, and it can wait."),
                              TextStyle::Body, Role::Muted, m_cards);
    why->setWordWrap(true);
    why->setContentsMargins(Hang, 0, Hang, 0);
    cards->addWidget(why);
    if (open) {
        for (const Conflict &conflict : *open)
            cards->addWidget(card(conflict));
    }
    m_layout->addWidget(m_cards);
    m_cards->show();
    setFocusProxy(m_cards->findChild<QPushButton *>());
}

QString ConflictsPanel::authorOf(const Conflict::Side &side) const
{
    const QString author = m_revisions.value(side.revision).author;
    //: In place of a name
    return author.isEmpty() ? tr("Someone") : author;
}

/// By whom and when.
QString ConflictsPanel::originOf(const Conflict::Side &side) const
{
    const QDateTime at = m_revisions.value(side.revision).at;
    return at.isValid()
               ? Texts::filled(tr("%1, %2"),
                               {authorOf(side), m_desk.locale().toString(at.toLocalTime(), QLocale::ShortFormat)})
               : authorOf(side);
}

QWidget *ConflictsPanel::card(const Conflict &conflict)
{
    auto *card = new QWidget(m_cards);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);

    const Catalogue &labels = Catalogue::instance();
    const QString kind = labels.tableLabel(conflict.table);
    const QString name = recordText(m_desk, conflict.table, conflict.row);
    const QString record = name == kind ? kind : Texts::filled(tr("%1: %2"), {kind, name});
    const QString title =
        conflict.isAboutRecord()
            ? record
            : Texts::filled(tr("%1 · %2"), {record, labels.columnLabel(conflict.table, conflict.column)});
    auto *link = new LinkButton(fontMetrics().elidedText(oneLine(title), Qt::ElideMiddle, 290), card);
    link->setAccessibleName(title);
    const Place place{conflict.table, conflict.row, conflict.column};
    connect(link, &LinkButton::clicked, this, [this, place] { m_desk.reveal(place); });
    layout->addWidget(link, 0, Qt::AlignLeft);

    const auto say = [&](const QString &who, const QString &html, const QString &spoken) {
        auto *label = new TextLabel({}, TextStyle::Body, Role::Text, card);
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("<span style=\"color:%1\">%2</span><br>%3")
                           .arg(colour(Role::Muted).name(), who.toHtmlEscaped(), html));
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 4);
        label->setAccessibleName(Texts::filled(tr("%1: “%2”"), {who, spoken}));
        layout->addWidget(label);
    };
    const auto text = [&](const QVariant &value) { return valueText(m_desk, conflict.table, conflict.column, value); };
    for (const Conflict::Side *side : {&conflict.left, &conflict.right}) {
        if (conflict.isAboutRecord()) {
            const QString did = side->value.isValid()
                                    ? /*: What somebody did to an entry, under name and date */ tr("changed")
                                    : /*: What somebody did to an entry, under name and date */ tr("removed");
            say(originOf(*side), did.toHtmlEscaped(), did);
        } else {
            const QString value = text(side->value);
            //: In place of a value: the field is empty
            const QString shown = value.isEmpty() ? tr("nothing") : value;
            say(originOf(*side),
                conflict.beforeKnown && !value.isEmpty() ? markedText(text(conflict.before), value)
                                                         : shown.toHtmlEscaped(),
                shown);
        }
    }
    if (conflict.beforeKnown && !conflict.isAboutRecord()) {
        const QString before = text(conflict.before);
        const QString shown = before.isEmpty() ? tr("nothing") : before;
        //: Label: the value before two people changed it
        say(tr("Before"), shown.toHtmlEscaped(), shown);
    }

    auto *row = new QWidget(card);
    auto *buttons = new FlowRow(row, 4, 4);
    const auto offer = [&](const QString &verb, SettleBy choice) {
        auto *button = new QPushButton(verb, row);
        button->setAccessibleName(Texts::filled(tr("%1: %2"), {title, verb}));
        connect(button, &QPushButton::clicked, this, [this, id = conflict.id, choice] { settle(id, choice); });
        buttons->addWidget(button);
    };
    if (conflict.isAboutRecord()) {
        const bool leftKeeps = conflict.left.value.isValid();
        //: Button: the entry that one side removed
        offer(tr("Keep it"), leftKeeps ? SettleBy::Left : SettleBy::Right);
        //: Button: the entry that one side removed
        offer(tr("Remove it"), leftKeeps ? SettleBy::Right : SettleBy::Left);
    } else {
        const QString left = authorOf(conflict.left), right = authorOf(conflict.right);
        const bool same = left == right; // one person on two machines
        offer(same ? tr("Take the first") : Texts::filled(tr("Take that of %1"), {left}), SettleBy::Left);
        offer(same ? tr("Take the second") : Texts::filled(tr("Take that of %1"), {right}), SettleBy::Right);
        if (conflict.beforeKnown)
            //: Button: neither of two versions
            offer(tr("As before"), SettleBy::Before);
        const Table *table = conflict.describedTable();
        const Column *column = table ? table->column(conflict.column) : nullptr;
        if (column && column->kind == ColumnKind::Prose)
            //: Button: both of two versions
            offer(tr("Keep both"), SettleBy::Both);
    }
    layout->addWidget(row);
    return card;
}

void ConflictsPanel::settle(const QString &id, SettleBy choice)
{
    m_desk.flushEditors();
    if (const auto done = m_desk.document().settle(id, choice); !done)
        m_desk.tell(done.error());
}

} // namespace straw
