#include "ui/pages/history/historydetails.h"

#include "core/guide/notes.h"
#include "core/storage/fields.h"
#include "ui/fields/form.h"
#include "ui/pages/history/eventpeople.h"
#include "ui/pages/history/signadviceview.h"
#include "ui/pages/history/signchainview.h"
#include "ui/pages/records/attemptfields.h"
#include "ui/pages/records/complaintdetails.h"
#include "ui/pages/records/involved.h"
#include "ui/pages/records/outreachfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace straw {

namespace {

constexpr TableKey eventTable = "event";
constexpr TableKey signTable = "red_flag";
constexpr TableKey promiseTable = "promise";
constexpr TableKey complaintTable = "complaint";
constexpr TableKey attemptTable = "attempt";
constexpr TableKey reachingTable = "outreach";
constexpr std::array markTables{signTable, promiseTable, complaintTable, attemptTable, reachingTable};

QDate dayOf(const Desk &desk, const QString &id)
{
    const Event *event = desk.data().events.find(id);
    return event && event->at.first().isValid() ? event->at.first() : desk.today();
}

} // namespace

HistoryDetails::HistoryDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3 * Step);
    addFacts();
    m_layout->addWidget(new EventPeople(desk, id, this));
    addTelling();
    buildMarks();
    addRating();
    addSource();
    auto *remove = new LinkButton(tr("Remove this event"), this);
    remove->setVisible(!desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(eventTable, m_id); });
    m_layout->addWidget(remove, 0, Qt::AlignLeft);
    connect(&desk.document(), &Document::changed, this, [this] {
        // Later, since the change may come from a button that goes with it.
        if (marks() != m_shownMarks)
            QMetaObject::invokeMethod(this, &HistoryDetails::buildMarks, Qt::QueuedConnection);
    });
}

void HistoryDetails::addFacts()
{
    auto *form = new Form(m_desk, eventTable, m_id, this);
    form->prose("title")->setLeastLines(1);
    form->date("at");
    form->date("until")->setReference(dayOf(m_desk, m_id));
    form->pick("kind");
    form->segments("party");
    form->pick("department");
    form->mood("sentiment");
    form->prose("body");
    m_layout->addWidget(form);
}

/// As on Triggers: each person tells it in a note of their own.
void HistoryDetails::addTelling()
{
    auto *section = new Section(
        tr("How each of them tells it"), [this](Section &part) { part.add(new Involved(m_desk, m_id)); }, this);
    const auto notes =
        std::ranges::count_if(m_desk.data().lines, [this](const Line &note) { return isTelling(note, m_id); });
    section->setOpen(notes > 0);
    m_layout->addWidget(section);
}

bool HistoryDetails::has(TableKey table) const
{
    return hasRecord(m_desk.data(), table, m_id);
}

/// Which parts there are, to know when they have to be built anew.
QString HistoryDetails::marks() const
{
    QString marks;
    for (const TableKey table : markTables)
        marks += has(table) ? u'1' : u'0';
    return marks;
}

void HistoryDetails::buildMarks()
{
    if (m_marks && marks() == m_shownMarks)
        return;
    const bool first = !m_marks;
    const bool hadFocus = m_marks && m_marks->isAncestorOf(window()->focusWidget());
    delete m_marks;
    const QString before = std::exchange(m_shownMarks, marks());
    m_marks = new QWidget(this);
    auto *layout = new QVBoxLayout(m_marks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Step);
    if (has(signTable))
        addSign(layout);
    if (has(promiseTable))
        addPromise(layout);
    if (has(complaintTable))
        addComplaint(layout);
    if (has(attemptTable))
        addAttempt(layout);
    if (has(reachingTable))
        addReaching(layout);
    addOffers(layout);
    m_layout->insertWidget(3, m_marks);
    if (first)
        return;
    m_marks->show();
    if (QWidget *stop = hadFocus ? stopAfter(before) : nullptr)
        stop->setFocus();
}

/// The first field of what was just made, else the first of what can be made.
QWidget *HistoryDetails::stopAfter(const QString &marksBefore) const
{
    for (size_t i = 0; i < markTables.size(); ++i) {
        if (m_shownMarks[qsizetype(i)] == u'0' || marksBefore[qsizetype(i)] == u'1')
            continue;
        for (Field *field : m_marks->findChildren<Field *>()) {
            if (field->place().table == markTables[i])
                return field->editor();
        }
    }
    return m_marks->findChild<LinkButton *>();
}

void HistoryDetails::addSign(QVBoxLayout *layout)
{
    //: Heading
    auto *section = new Section(tr("Warning sign"), m_marks);
    section->addBesideTitle(remover(tr("Not a warning sign"), signTable));
    section->add(new SignChainView(m_desk, m_id));
    section->add(new SignAdviceView(m_desk, m_id, section));
    auto *form = new Form(m_desk, signTable, m_id);
    form->setWide(form->pick("sign"));
    form->person("noticed_by_id", "us");
    form->date("noticed_on");
    form->person("told_to_id", "us");
    form->date("told_on");
    form->date("acted_on");
    form->segments("worked");
    form->prose("act");
    section->add(form);
    auto *known = new Form(m_desk, eventTable, m_id);
    known->pick("known_then");
    section->add(known);
    layout->addWidget(section);
}

void HistoryDetails::addPromise(QVBoxLayout *layout)
{
    //: Heading
    auto *section = new Section(tr("Promise"), m_marks);
    section->addBesideTitle(remover(tr("Not a promise"), promiseTable));
    auto *form = new Form(m_desk, promiseTable, m_id);
    form->prose("words");
    form->person("by_id", "us");
    form->person("to_id", "customer");
    DateField *due = form->date("due_on");
    due->setReference(dayOf(m_desk, m_id));
    due->setFuture();
    form->pick("kept");
    form->date("kept_on");
    section->add(form);
    layout->addWidget(section);
}

void HistoryDetails::addComplaint(QVBoxLayout *layout)
{
    //: Heading
    auto *section = new Section(tr("Complaint"), m_marks);
    section->add(new ComplaintDetails(m_desk, m_id));
    layout->addWidget(section);
}

void HistoryDetails::addAttempt(QVBoxLayout *layout)
{
    //: Heading: what was done to put things right
    auto *section = new Section(tr("Attempt"), m_marks);
    section->addBesideTitle(remover(tr("Not an attempt"), attemptTable));
    section->add(new AttemptFields(m_desk, m_id, section));
    layout->addWidget(section);
}

void HistoryDetails::addReaching(QVBoxLayout *layout)
{
    //: Heading: what was done to reach somebody who does not answer
    auto *section = new Section(tr("Reaching out"), m_marks);
    section->addBesideTitle(remover(tr("Not a try to reach them"), reachingTable));
    section->add(new OutreachFields(m_desk, m_id, section));
    layout->addWidget(section);
}

QWidget *HistoryDetails::remover(const QString &text, TableKey table)
{
    auto *button = new LinkButton(text);
    connect(button, &LinkButton::clicked, this, [this, table] { m_desk.remove(table, m_id); });
    return button;
}

template<typename T>
void HistoryDetails::make()
{
    T record;
    record.id = m_id;
    m_desk.perform(Change::add(T::table), [&](Store &store) { return store.insert(record); });
}

void HistoryDetails::makeComplaint()
{
    ComplaintDetails::begin(m_desk, m_id);
}

void HistoryDetails::makeAttempt()
{
    if (const Event *event = m_desk.data().events.find(m_id))
        m_desk.perform(Change::add(attemptTable), [this, begun = *event](Store &store) {
            return AttemptFields::begin(store, begun, m_desk.data());
        });
}

void HistoryDetails::makeReaching()
{
    if (const Event *event = m_desk.data().events.find(m_id))
        m_desk.perform(Change::add(reachingTable),
                       [this, begun = *event](Store &store) { return OutreachFields::begin(store, begun, m_desk); });
}

/// What the event may have been besides, as one line of verbs.
void HistoryDetails::addOffers(QVBoxLayout *layout)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const auto offer = [&](const QString &text, void (HistoryDetails::*add)()) {
        auto *button = new LinkButton(text, m_marks);
        connect(button, &LinkButton::clicked, this, add);
        column->addWidget(button, 0, Qt::AlignLeft);
    };
    if (!has(signTable))
        offer(tr("It was a warning sign"), &HistoryDetails::make<RedFlag>);
    if (!has(promiseTable))
        offer(tr("Something was promised"), &HistoryDetails::make<Promise>);
    if (!has(complaintTable))
        //: Button: the event was a complaint
        offer(tr("They complained"), &HistoryDetails::makeComplaint);
    if (!has(attemptTable))
        offer(tr("It was an attempt to put things right"), &HistoryDetails::makeAttempt);
    if (!has(reachingTable))
        offer(tr("It was a try to reach them"), &HistoryDetails::makeReaching);
    layout->addLayout(column);
}

void HistoryDetails::addRating()
{
    m_rating = new Section(
        tr("Rating or figure"),
        [this](Section &section) {
            auto *form = new Form(m_desk, eventTable, m_id);
            form->number("number")->setHint(tr("On a rating scale this is theirs or ours, like the event itself"));
            form->pick("scale");
            section.add(form);
        },
        this);
    const Event *event = m_desk.data().events.find(m_id);
    m_rating->setOpen(event && (event->number || !event->scale.isEmpty()));
    m_layout->addWidget(m_rating);
}

void HistoryDetails::addSource()
{
    m_source = new Section(
        tr("How we know"),
        [this](Section &section) {
            auto *form = new Form(m_desk, eventTable, m_id);
            form->pick("source_type");
            form->text("source_ref");
            form->pick("certainty");
            form->pick("known_then");
            form->text("external_ref");
            section.add(form);
        },
        this);
    m_layout->addWidget(m_source);
}

void HistoryDetails::openFor(ColumnKey column)
{
    static const QStringList rating{QStringLiteral("number"), QStringLiteral("scale")};
    static const QStringList source{QStringLiteral("source_type"), QStringLiteral("source_ref"),
                                    QStringLiteral("certainty"), QStringLiteral("known_then"),
                                    QStringLiteral("external_ref")};
    if (rating.contains(column))
        m_rating->setOpen(true);
    if (source.contains(column))
        m_source->setOpen(true);
}

} // namespace straw
