#include "ui/pages/causes/familycoverageview.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr ListKey reasons = "reason";

bool movesFamily(const RowChange &row)
{
    const auto changes = [&row](std::initializer_list<ColumnKey> columns) {
        return row.kind != RowChange::Changed
               || std::ranges::any_of(columns, [&row](ColumnKey column) { return row.columns.contains(column); });
    };
    if (row.table == u"cause")
        return changes({"family", "reason", "role"});
    if (row.table == u"evidence")
        return changes({"cause_id"});
    return row.table == u"stated_reason" || row.table == u"choice";
}

} // namespace

FamilyCoverageView::FamilyCoverageView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setHorizontalSpacing(2 * Step);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    //: Label: families of causes in which something was found
    m_rows[FamilyCoverage::Found] = makeRow(tr("Found"));
    //: Label: families of causes that were ruled out
    m_rows[FamilyCoverage::RuledOut] = makeRow(tr("Ruled out"));
    m_rows[FamilyCoverage::NotKnown] = makeRow(tr("Looked at, not known"));
    //: Label: families of causes that we suppose played a part, while there is no evidence of any yet
    m_rows[FamilyCoverage::Supposed] = makeRow(tr("Supposed, not looked at yet"));
    //: Label: families of causes that they gave as a reason, and that nobody looked at
    m_rows[FamilyCoverage::Explained] = makeRow(tr("They named it, another cause lies behind it"));
    m_rows[FamilyCoverage::Named] = makeRow(tr("They named it, not looked at"));
    m_rows[FamilyCoverage::NotLookedAt] = makeRow(tr("Not looked at"));
    m_consideration = consideration();
    layout->addWidget(m_consideration, layout->rowCount(), 1);
    // What a cause says, or a piece of evidence, moves no family: that is typed most.
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (std::ranges::any_of(summary.rows, movesFamily))
            follow();
    });
    follow();
}

FamilyCoverageView::Row FamilyCoverageView::makeRow(const QString &name)
{
    auto *layout = static_cast<QGridLayout *>(this->layout());
    const int row = layout->rowCount();
    auto *label = new TextLabel(name, TextStyle::Small, Role::Muted, this);
    label->setFixedHeight(LinkButton(name).sizeHint().height()); // on the line of the families
    auto *families = new QWidget(this);
    new FlowRow(families, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    families->setSizePolicy(policy);
    layout->addWidget(label, row, 0, Qt::AlignTop);
    layout->addWidget(families, row, 1);
    return {label, families};
}

QWidget *FamilyCoverageView::consideration()
{
    auto *place = new QWidget(this);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(Hang, Step, 0, 0);
    layout->setSpacing(0);
    m_askFor = new TextLabel({}, TextStyle::Body, Role::Text, place);
    m_askFor->setWordWrap(true);
    layout->addWidget(m_askFor);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(-Hang, 0, 0, 0);
    auto *rule = new LinkButton(tr("Rule it out"), place);
    auto *take = new LinkButton(tr("Add it as a cause"), place);
    connect(rule, &LinkButton::clicked, this, [this] { takeUp("ruled_out"); });
    connect(take, &LinkButton::clicked, this, [this] { takeUp("contributing"); });
    verbs->addWidget(rule);
    verbs->addWidget(take);
    verbs->addStretch();
    layout->addLayout(verbs);
    place->hide();
    return place;
}

void FamilyCoverageView::follow()
{
    std::array<QStringList, FamilyCoverage::Found + 1> keys;
    for (const FamilyCoverage &coverage : familyCoverage(m_desk.data()))
        keys[coverage.state] += coverage.family;
    for (size_t state = 0; state < m_rows.size(); ++state)
        fill(m_rows[state], keys[state]);
    const auto isOpen = [&](FamilyCoverage::State state) { return keys[state].contains(m_considered); };
    m_consideration->setVisible(isOpen(FamilyCoverage::NotLookedAt) || isOpen(FamilyCoverage::Named)
                                || isOpen(FamilyCoverage::Explained));
}

void FamilyCoverageView::fill(Row &row, const QStringList &keys)
{
    row.name->setVisible(!keys.isEmpty());
    row.families->setVisible(!keys.isEmpty());
    if (row.keys == keys)
        return;
    row.keys = keys;
    while (QLayoutItem *item = row.families->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    for (const QString &key : keys) {
        auto *family = new LinkButton(m_desk.label(reasons, key), row.families);
        connect(family, &LinkButton::clicked, this, [this, key] { choose(key); });
        row.families->layout()->addWidget(family);
    }
}

void FamilyCoverageView::choose(const QString &family)
{
    for (const FamilyCoverage &coverage : familyCoverage(m_desk.data())) {
        if (coverage.family == family && !coverage.causes.isEmpty()) {
            Q_EMIT causeWanted(coverage.causes.front());
            return;
        }
    }
    m_considered = family;
    const PickEntry *entry = Catalogue::instance().find(reasons, family);
    const QString name = m_desk.label(reasons, family);
    m_askFor->setText(entry && !entry->evidence.isEmpty()
                          ? Texts::filled(tr("%1. Worth asking for first: %2"), {name, entry->evidence})
                          : name);
    m_consideration->show();
}

void FamilyCoverageView::takeUp(PickKey<"cause_role"> role)
{
    Cause cause;
    cause.family = Pick<"reason">(m_considered);
    cause.role = role;
    const QString id = m_desk.add(cause);
    if (!id.isEmpty())
        Q_EMIT causeWanted(id);
}

} // namespace straw
