#include "ui/pages/records/findinguse.h"

#include "core/base/texts.h"
#include "core/storage/fields.h"
#include "core/workbook/title.h"
#include "ui/fields/prosefield.h"
#include "ui/pages/records/findingmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 60;

} // namespace

FindingUse::FindingUse(Desk &desk, TableKey table, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_record{table, id, {}}
    , m_ledTo(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(tr("What follows from it"), TextStyle::Small, Role::Muted, this);
    label->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(m_ledTo);
    QWidget *row = verbs();
    row->setHidden(desk.document().isReadOnly());
    layout->addWidget(row);
    connect(&desk.document(), &Document::changed, this, &FindingUse::follow);
    follow();
}

QWidget *FindingUse::verbs()
{
    auto *row = new QWidget(this);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const auto add = [&](const QString &text, auto run) {
        auto *button = new LinkButton(text, row);
        connect(button, &LinkButton::clicked, this, run);
        lines->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    LinkButton *first = add(tr("Make it a cause"), [this] { FindingMoves(m_desk).makeCause(m_record); });
    add(tr("Make it an action"), [this] { FindingMoves(m_desk).makeAction(m_record); });
    m_leave = add(tr("Nothing follows, because ..."), [this] {
        showBecause();
        m_because->focusAt();
    });
    setFocusProxy(first);
    return row;
}

void FindingUse::showBecause()
{
    m_leave->hide();
    if (m_because)
        return;
    m_because = new ProseField(m_desk, {m_record.table, m_record.id, "nothing_because"}, {}, this);
    m_because->setLeastLines(1);
    layout()->addWidget(m_because);
    m_because->show(); // at once, so that it can take the cursor
}

QString FindingUse::nothingBecause() const
{
    return fieldOf(m_desk.data(), m_record.table, m_record.id, "nothing_because").toString();
}

void FindingUse::follow()
{
    const FoundOut *found = m_desk.foundOut(m_record.table, m_record.id);
    const bool isLeft = !nothingBecause().isEmpty();
    setVisible(found || isLeft);
    if (isLeft)
        showBecause();
    showLedTo(found ? found->ledTo : std::vector<Place>());
}

/// Each leads to what came of the finding.
void FindingUse::showLedTo(const std::vector<Place> &ledTo)
{
    QStringList names;
    for (const Place &place : ledTo) {
        const QString title = shortened(titleOf(place, m_desk.data()), mostOfTitle);
        //: Where something that was found out went; %1 is the text of a cause
        const QString toCause = tr("Cause: %1");
        //: Where something that was found out went; %1 is the title of an action
        const QString toAction = tr("Action: %1");
        names += Texts::filled(place.table == u"cause" ? toCause : toAction, {title});
    }
    if (names == m_names && ledTo == m_shown)
        return;
    m_names = names;
    m_shown = ledTo;
    while (QLayoutItem *item = m_ledTo->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    auto next = ledTo.begin();
    for (const QString &name : std::as_const(names)) {
        auto *button = new LinkButton(name, this);
        connect(button, &LinkButton::clicked, this, [this, place = *next++] { m_desk.reveal(place); });
        button->setWrapping();
        m_ledTo->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace straw
