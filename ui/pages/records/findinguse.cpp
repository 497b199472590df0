#include "ui/pages/records/findinguse.h"

#include "core/storage/fields.h"
#include "ui/fields/prosefield.h"
#include "ui/pages/records/findingmoves.h"
#include "ui/pages/records/ledto.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

FindingUse::FindingUse(Desk &desk, TableKey table, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_record{table, id, {}}
    , m_ledTo(new LedTo(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(tr("What follows from it"), TextStyle::Small, Role::Muted, this);
    label->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_ledTo);
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
    m_ledTo->setPlaces(found ? found->ledTo : std::vector<Place>());
}

} // namespace straw
