#include "ui/pages/history/historypage.h"

#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "core/insight/metrictext.h"
#include "ui/bringin/importpanel.h"
#include "ui/bringin/importplace.h"
#include "ui/lists/addline.h"
#include "ui/lists/selection.h"
#include "ui/pages/history/bandlengths.h"
#include "ui/pages/history/eachside.h"
#include "ui/pages/history/eventlook.h"
#include "ui/pages/history/historydetails.h"
#include "ui/pages/history/historyfilters.h"
#include "ui/pages/history/historymodel.h"
#include "ui/pages/history/historytable.h"
#include "ui/pages/history/leftopennote.h"
#include "ui/pages/history/relationshipfacts.h"
#include "ui/pages/history/timelineview.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr TableKey eventTable = "event";

/// Tables that hold a part of an event, under its id.
bool isOfEvent(TableKey table)
{
    return table == u"event" || table == u"red_flag" || table == u"promise" || table == u"complaint";
}

} // namespace

HistoryPage::HistoryPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("history"), parent)
    , m_adding(desk, EventAdd::History)
{
    m_model = new HistoryModel(desk, this);
    addAddLine();
    addTimeline();
    addFacts();
    addTable();
    addQuestions();
    followEntries();
    followFacts();
    auto *shortcut = new QShortcut(QKeySequence::Paste, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &HistoryPage::paste);
    connect(&desk.document(), &Document::changed, this, [this] {
        if (isVisible())
            followFacts();
    });
}

/// What changed while another page was shown is caught up with.
void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_timeline->refresh();
    followFacts();
}

void HistoryPage::addAddLine()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step / 2);
    m_add = new AddLine(desk(), tr("Add to the history"), tr("When and what: March 2025 review skipped"),
                        [this](const QString &line) {
                            const QString id = m_adding.add(line);
                            if (!id.isEmpty())
                                choose(id);
                            return !id.isEmpty();
                        });
    m_adding.serve(*m_add);
    layout->addWidget(m_add);
    m_pasteButton = new LinkButton(tr("Paste dated lines or a table"));
    m_pasteButton->setToolTip(tr("Lines that begin with a date, or a CSV file; dropping them here does the same"));
    connect(m_pasteButton, &LinkButton::clicked, this, [this] { m_import->panel()->begin(); });
    layout->addWidget(m_pasteButton, 0, Qt::AlignLeft);
    add(head);
    head->setVisible(mayImport());
    m_import = new ImportPlace(desk(), EventAdd::History, *m_add);
    connect(m_import, &ImportPlace::opened, m_pasteButton, &QWidget::hide);
    connect(m_import, &ImportPlace::closed, m_pasteButton, &QWidget::show);
    add(m_import);
}

bool HistoryPage::mayImport() const
{
    return !desk().document().isReadOnly();
}

void HistoryPage::addTimeline()
{
    m_timeline = new TimelineView(desk());
    add(m_timeline);
    connect(m_timeline, &TimelineView::moved, this, [this](const QString &id) { choose(id, false); });
    connect(selection(), &Selection::moved, this, [this](const Place &record) { showInDrawings(record.id); });
    connect(m_timeline, &TimelineView::opened, this, [this](const QString &id) { openDetails(id); });
    connect(m_timeline, &TimelineView::entered, this, [this](const QString &id) { openDetails(id, true); });
}

void HistoryPage::addFacts()
{
    m_factsSection = new Section(tr("What the history shows"), [this](Section &section) {
        m_facts = new RelationshipFacts(desk());
        connect(m_facts, &RelationshipFacts::eventChosen, this, [this](const QString &id) {
            choose(id);
            openDetails(id);
        });
        section.add(m_facts);
        m_facts->setCurrent(selection()->current().id);
        section.add(new LeftOpenNote(desk(), &section));
        section.add(new BandLengths(desk(), &section));
    });
    add(m_factsSection);
    add(new EachSide(desk(), this));
}

void HistoryPage::addTable()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    m_filters = new HistoryFilters(holder);
    connect(m_filters, &HistoryFilters::changed, this, [this] { m_model->setFilter(m_filters->filter()); });
    layout->addWidget(m_filters);
    m_table = new HistoryTable(desk(), m_model);
    layout->addWidget(m_table);
    auto *nothing = new TextLabel(tr("Nothing in the history matches."), TextStyle::Body, Role::Muted);
    nothing->setContentsMargins(Hang, 0, Hang, 0);
    m_nothing = nothing;
    layout->addWidget(nothing);
    auto *empty = new EmptyState(emptyText(QStringLiteral("events")));
    empty->setObjectName(QStringLiteral("emptyHistory"));
    layout->addWidget(empty);
    add(holder);
    connect(m_table, &HistoryTable::opened, this, [this](const QString &id) { openDetails(id); });
    connect(m_table, &HistoryTable::entered, this, [this](const QString &id) { openDetails(id, true); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &HistoryPage::followEntries);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::followEntries);
}

void HistoryPage::followEntries()
{
    const bool narrow = m_model->filter().isNarrow();
    const bool any = m_model->rowCount() > 0;
    m_filters->setVisible(any || narrow);
    m_table->setVisible(any);
    m_nothing->setVisible(!any && narrow);
    findChild<EmptyState *>(QStringLiteral("emptyHistory"))->setVisible(!any && !narrow);
}

/// One figure says whether it is worth opening.
void HistoryPage::followFacts()
{
    const Metric lead = straw::metric(Metric::WarningLeadTime, data(), desk().today());
    const Texts texts(QLocale().name());
    m_factsSection->setVisible(!data().events.isEmpty());
    m_factsSection->setRemark(
        lead.value.isKnown() ? Texts::filled(tr("%1: %2", "metric: value"),
                                             {metricName(lead.kind, texts), metricValue(lead, texts, desk().locale())})
                             : QString());
}

void HistoryPage::showInDrawings(const QString &id)
{
    m_timeline->setCurrent(id);
    if (m_facts)
        m_facts->setCurrent(id);
}

/// The same event in the drawings, the table and, when they are open, the details: also one that the table
/// does not show just now. From a drawing the page stays where it is, under the pointer.
void HistoryPage::choose(const QString &id, bool scrolls)
{
    showInDrawings(id);
    const Place record = entryOf(id).place();
    if (!scrolls || !m_table->select(id))
        selection()->set(record);
    if (shownDetails() != Place())
        openRecord(record);
}

bool HistoryPage::openRecord(const Place &record)
{
    if (record.table == Interview::table || record.table == ComebackStep::table)
        showElsewhere(record);
    else if (record.table == eventTable)
        openDetails(record.id);
    else
        return Page::openRecord(record);
    return true;
}

HistoryEntry HistoryPage::entryOf(const QString &id) const
{
    if (data().interviews.find(id))
        return {Interview::table, id};
    return {data().comebackSteps.find(id) ? ComebackStep::table : eventTable, id};
}

/// Going past what is kept on another page keeps the panel; what it holds is there.
void HistoryPage::showElsewhere(const Place &place)
{
    if (shownDetails() == place)
        return;
    const EventLook look = lookOf(desk(), entryOf(place.id));
    const Interview *interview = data().interviews.find(place.id);
    const ComebackStep *step = data().comebackSteps.find(place.id);
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString facts = interview ? InterviewEntries(desk()).factsOf(*interview) : look.date;
    auto *what = new TextLabel(interview ? InterviewEntries(desk()).titleOf(*interview) : look.title, TextStyle::Strong,
                               Role::Text, details);
    auto *more = new TextLabel(facts, TextStyle::Body, Role::Muted, details);
    auto *result = new TextLabel(step ? step->result : QString(), TextStyle::Body, Role::Text, details);
    for (TextLabel *label : {what, more, result}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        label->setHidden(label->text().isEmpty());
        layout->addWidget(label);
    }
    auto *open = new LinkButton(interview ? tr("Open it on Interviews") : tr("Open it on Comeback"), details);
    connect(open, &LinkButton::clicked, this, [this, place] { desk().reveal(place); });
    layout->addWidget(open, 0, Qt::AlignLeft);
    //: Title of a panel: the details of an interview
    showDetails(interview ? tr("Interview") : look.kind, place, details);
}

void HistoryPage::openDetails(const QString &id, bool enter)
{
    const HistoryEntry entry = entryOf(id);
    const Place place = entry.place();
    if (!entry.isEvent())
        return desk().reveal(place);
    if (shownDetails() != place)
        //: Title of a panel: the details of an event
        showDetails(tr("Event"), place, new HistoryDetails(desk(), id));
    if (enter)
        enterDetails();
}

bool HistoryPage::reveal(const Place &place, int start, int length)
{
    const Line *note = place.table == u"line" ? data().lines.find(place.id) : nullptr;
    const bool isTold = note && isTelling(*note, note->eventId);
    if (place.table == u"workbook" && place.column == u"complaint_id")
        return reveal({"complaint", data().workbook.complaintId, {}});
    const bool part = place.table == u"event_person";
    if (!isOfEvent(place.table) && !part && !isTold)
        return Page::reveal(place, start, length);
    if (place.id.isEmpty()) {
        m_add->setFocus();
        return true;
    }
    const QString id = isTold ? note->eventId : part ? place.id.section(u'/', 0, 0) : place.id;
    if (!data().events.find(id))
        return false;
    if (m_model->rowOf(id) < 0)
        m_filters->clear();
    choose(id);
    openDetails(id);
    if (place.isWholeRecord() || part) {
        m_table->setFocus();
        return true;
    }
    findChild<HistoryDetails *>()->openFor(place.column);
    return Page::reveal(place, start, length);
}

bool HistoryPage::pointTo(const Place &place)
{
    if (Page::pointTo(place))
        return true;
    if (!isOfEvent(place.table))
        return false;
    if (!data().events.find(place.id))
        return true; // all events are here, so here one is missing
    if (m_model->rowOf(place.id) < 0)
        return false;
    choose(place.id);
    return true;
}

QWidget *HistoryPage::writingStop() const
{
    return mayImport() ? static_cast<QWidget *>(m_add) : m_table;
}

void HistoryPage::bringIn(const QStringList &files, const QString &text)
{
    m_import->panel()->take(files, text);
}

bool HistoryPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!mayImport() || !copied || !ImportPanel::takes(*copied))
        return false;
    m_import->panel()->take(*copied);
    return true;
}

} // namespace straw
