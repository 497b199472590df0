#include "ui/pages/records/evidencelist.h"

#include "core/guide/pages.h"
#include "core/insight/evidencesource.h"
#include "core/schema/tables.h"
#include "ui/desk/marking.h"
#include "ui/fields/form.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/evidenceentries.h"
#include "ui/pages/records/evidencefinder.h"
#include "ui/pages/records/openedpart.h"
#include "ui/pages/records/passageview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undothrough.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

using Stance = PickKey<"stance">;

namespace {

/// Any record can be evidence, but what ties others together or speaks of them.
QList<TableKey> shownAlong()
{
    QList<TableKey> tables{"person"};
    for (const Table &table : Tables::instance().all()) {
        if (std::ranges::any_of(table.columns,
                                [&](const Column &column) { return canBeMarked(table.name, column.name); }))
            tables += table.name;
    }
    return tables;
}

} // namespace

EvidenceList::EvidenceList(Desk &desk, const Place &weighed, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_weighed(weighed)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(weighed.table == Criterion::table ? tr("What says yes, and what says no")
                                                                  : tr("What supports it, and what contradicts it"),
                                TextStyle::Small, Role::Muted, this);
    label->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(label);

    auto *model = new RecordModel<Evidence>(
        desk, [&desk](const Snapshot &, const Evidence &evidence) { return EvidenceEntries(desk).of(evidence); },
        [weighed](const Snapshot &, const Evidence &evidence) { return weighedBy(evidence) == weighed; });
    model->setOrder(
        [&desk](const Evidence &left, const Evidence &right) { return isEarlier(left, right, desk.data()); });
    model->setAlsoShows(shownAlong());
    const Pages &pages = Pages::instance();
    const PageText *page = pages.find(pages.holding(weighed.table, {}));
    auto *empty = new EmptyState(page->emptyText(QStringLiteral("evidence")), this);
    empty->follow(model);
    layout->addWidget(empty);
    auto *list = new EntryList(model, label->text(), this);
    list->setVerbs([this](const QString &id) { return verbs(id); });
    layout->addWidget(list);
    QWidget *adds = finder();
    adds->setHidden(desk.document().isReadOnly());
    layout->addWidget(adds);
    m_part = new OpenedPart(*list, *layout, [this](const QString &id) { return details(id); });
    connect(list, &EntryList::opened, this, &EvidenceList::open);
    connect(m_part, &OpenedPart::leftBehind, m_term, qOverload<>(&QWidget::setFocus));
}

QWidget *EvidenceList::finder()
{
    auto *place = new QWidget(this);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_term = new QLineEdit(place);
    //: Name of a field: words to look for
    m_term->setAccessibleName(tr("Find evidence"));
    m_term->setPlaceholderText(tr("Find an event or a note"));
    m_term->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    makeClearable(*m_term);
    m_term->installEventFilter(this);
    new UndoThrough(m_term);
    layout->addWidget(m_term);
    m_finder = new EvidenceFinder(m_desk);
    //: Name of a list: events and notes that were found
    m_found = new EntryList(m_finder, tr("Found"), place);
    m_found->setRemovable(false);
    layout->addWidget(m_found);
    connect(m_term, &QLineEdit::textChanged, this, [this](const QString &term) {
        m_finder->setTerm(term);
        m_found->setVisible(m_finder->rowCount() > 0);
    });
    connect(m_found, &EntryList::opened, this, &EvidenceList::add);
    m_found->hide();
    return place;
}

/// What speaks against a cause is what a cause that was ruled out needs first, and a no what says no.
bool EvidenceList::needsAgainst() const
{
    const Snapshot &workbook = m_desk.data();
    if (m_weighed.table == Criterion::table) {
        const Criterion *criterion = workbook.criteria.find(m_weighed.id);
        return criterion && criterion->answer == u"no";
    }
    const Cause *cause = workbook.causes.find(m_weighed.id);
    return cause && cause->role == u"ruled_out";
}

void EvidenceList::add(const QString &found)
{
    const Place record = EvidenceFinder::record(found);
    Evidence evidence;
    letWeigh(evidence, m_weighed);
    evidence.stance = needsAgainst() ? Stance("against") : Stance("for");
    evidence.targetTable = record.table;
    evidence.targetId = record.id;
    const QString id = addEvidence(m_desk, evidence);
    if (id.isEmpty())
        return;
    m_term->clear();
    open(id);
}

/// What a piece says once its stance is the other one.
QString EvidenceList::turned(bool against) const
{
    if (m_weighed.table == Criterion::table)
        //: Button: of this piece of evidence the answer to the question is yes
        return against ? tr("Says yes") : /*: Button: of this piece of evidence the answer is no */ tr("Says no");
    //: Button: this piece of evidence supports the cause
    return against ? tr("Supports it")
                   : /*: Button: this piece of evidence contradicts the cause */ tr("Contradicts it");
}

std::vector<RowVerb> EvidenceList::verbs(const QString &evidenceId)
{
    const Evidence *evidence = m_desk.data().evidence.find(evidenceId);
    if (!evidence)
        return {};
    const bool against = evidence->stance == u"against";
    const auto turn = [this, evidenceId, stance = against ? Stance("for") : Stance("against")] {
        m_desk.setField({"evidence", evidenceId, "stance"}, stance.toString());
    };
    const auto show = [this, evidenceId] {
        if (const Evidence *shown = m_desk.data().evidence.find(evidenceId))
            showMarked(m_desk, *shown);
    };
    return {{turned(against), turn}, {/*: Button: the event or note that is the evidence */ tr("Show"), show}};
}

/// The piece that is open says below the list what it shows.
bool EvidenceList::open(const QString &evidenceId)
{
    if (!m_part->open(evidenceId))
        return false;
    m_part->shown()->setFocus();
    return true;
}

QWidget *EvidenceList::details(const QString &evidenceId)
{
    auto *form = new Form(m_desk, "evidence", evidenceId, this);
    form->add(new PassageView(m_desk, evidenceId, form));
    form->setWide(form->segments("stance"));
    ProseField *note = form->prose("note");
    note->setLeastLines(1);
    form->setFocusProxy(note);
    return form;
}

bool EvidenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_finder->rowCount() > 0) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            m_found->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            add(m_finder->idAt(0));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_term->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
