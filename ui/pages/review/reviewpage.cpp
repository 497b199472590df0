#include "ui/pages/review/reviewpage.h"

#include "core/journal/digest.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/fields/form.h"
#include "ui/fields/languagefield.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/records/findinguse.h"
#include "ui/pages/records/meetingfield.h"
#include "ui/pages/review/lessonentry.h"
#include "ui/pages/review/meetingdetails.h"
#include "ui/pages/review/meetingsection.h"
#include "ui/pages/review/nexttimesection.h"
#include "ui/pages/review/parkeddetails.h"
#include "ui/pages/review/parkedsection.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/pages/review/signedline.h"
#include "ui/questions/openchecks.h"
#include "ui/widgets/buttonline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"lesson_kind"> lessonKinds[] = {"well", "poorly", "lucky", "good_that_came", "learned"};

} // namespace

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("review"), parent)
    , m_meetings(new MeetingSection(desk, emptyText(QStringLiteral("meetings")), this))
    , m_parked(new ParkedSection(desk, emptyText(QStringLiteral("parked")), this))
{
    add(reportSection());
    add(new OpenChecks(desk, {}, emptyText(QStringLiteral("checks")), this));
    add(lessonSection());
    add(new NextTimeSection(desk, this));
    add(m_meetings);
    add(m_parked);
    add(reviewerSection());
    m_meetings->setOpen(!data().meetings.isEmpty());
    m_parked->setOpen(!data().parked.isEmpty());
    connect(m_meetings, &ListSection::opened, this, &ReviewPage::openMeeting);
    connect(m_parked, &ListSection::opened, this, &ReviewPage::openParked);
    for (ListSection *section : std::initializer_list<ListSection *>{m_meetings, m_parked})
        connect(section, &ListSection::entered, this, &ReviewPage::enterDetails);
    connect(&desk.document(), &Document::changed, this, &ReviewPage::readHistory);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    readHistory();
    Page::showEvent(event);
}

/// For "changes since": read only while somebody's approval is on the screen.
void ReviewPage::readHistory()
{
    const auto approved = [](const Review &review) { return review.state == u"approved"; };
    if (!isVisible() || !m_reviewerList || std::ranges::none_of(data().reviews, approved))
        return;
    m_history = desk().document().history().value_or(std::vector<Revision>());
    m_reviewerList->viewport()->update();
}

QWidget *ReviewPage::writingStop() const
{
    return m_openReport;
}

bool ReviewPage::openRecord(const Place &record)
{
    if (record.table == u"lesson")
        openLesson(record.id);
    else if (record.table == u"review")
        openReview(record.id);
    else if (record.table == u"meeting")
        openMeeting(record.id);
    else if (record.table == u"parked")
        openParked(record.id);
    else
        return Page::openRecord(record);
    return true;
}

bool ReviewPage::reveal(const Place &place, int start, int length)
{
    if (place.table == u"lesson") {
        m_lessons->setOpen(true);
        const Lesson *lesson = data().lessons.find(place.id);
        EntryList *list = lesson ? m_lessonLists.value(lesson->kind) : nullptr;
        if (!list || !list->select(place.id))
            return false;
        openLesson(place.id);
        if (place.isWholeRecord())
            return true;
    } else if (place.table == u"review") {
        m_reviewers->setOpen(true);
        if (place.id.isEmpty()) {
            m_reviewerLine->setFocus();
            return true;
        }
        if (!m_reviewerList->select(place.id))
            return false;
        openReview(place.id);
        if (place.isWholeRecord())
            return true;
    } else if (revealMeeting(place) || revealParked(place)) {
        if (place.isWholeRecord())
            return true;
    }
    return Page::reveal(place, start, length);
}

/// Unfolds them, and opens the record; false when it is none of a meeting.
bool ReviewPage::revealMeeting(const Place &place)
{
    const MeetingPerson *person = data().meetingPeople.find(place.id);
    if (place.table != u"meeting" && (place.table != u"meeting_person" || !person))
        return false;
    m_meetings->setOpen(true);
    const QString id = place.table == u"meeting" ? place.id : person->meetingId;
    if (id.isEmpty()) {
        m_meetings->focusLine();
        return true;
    }
    if (!m_meetings->select(id))
        return false;
    openMeeting(id);
    return place.table == u"meeting" || m_meeting->openPerson(place.id);
}

bool ReviewPage::revealParked(const Place &place)
{
    if (place.table != u"parked")
        return false;
    m_parked->setOpen(true);
    if (place.id.isEmpty()) {
        m_parked->focusLine();
        return true;
    }
    if (!m_parked->select(place.id))
        return false;
    openParked(place.id);
    return true;
}

void ReviewPage::openMeeting(const QString &id)
{
    const Place record{Meeting::table, id, {}};
    if (m_meeting && shownDetails() == record) // what is open in it stays
        return;
    m_meeting = new MeetingDetails(desk(), id);
    //: Title of a panel: the details of a meeting
    showDetails(tr("Meeting"), record, m_meeting);
}

void ReviewPage::openParked(const QString &id)
{
    //: Title of a panel: the details of a thought that was put off
    showDetails(tr("Parked"), {Parked::table, id, {}}, new ParkedDetails(desk(), id));
}

// --- The report

Section *ReviewPage::reportSection()
{
    //: Heading
    auto *section = new Section(tr("Report"), this);
    auto *what = new TextLabel(
        tr("For your own team, for executives or for the customer: you choose beside its pages, and see there "
           "what to look at before you send it."),
        TextStyle::Body, Role::Muted, section);
    what->setWordWrap(true);
    what->setContentsMargins(Hang, 0, 0, 0);
    section->add(what);

    auto *row = new QWidget(section);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Hang, 0, 0, 0);
    m_openReport = new QPushButton(tr("Look at the report"), row);
    m_openReport->setProperty("primary", true);
    connect(m_openReport, &QPushButton::clicked, this, &ReviewPage::openReport);
    layout->addWidget(m_openReport);
    layout->addStretch();
    section->add(row);
    auto *form = new Form(desk(), "workbook", data().workbook.id, section);
    auto *language = new LanguageField(desk(), {"workbook", data().workbook.id, "language"});
    language->setHint(tr(
        "The language that you write in, for whoever reads the report aloud. Left empty, it is that of the program."));
    form->add(language);
    form->date("as_of")->setHint(
        tr("Figures, reports and what is due are told as of this day. Left empty, it is the day that it is."));
    section->add(form);
    return section;
}

void ReviewPage::openReport()
{
    desk().flushEditors();
    ReportWindow::bringUp(desk(), this);
}

// --- What was learned

Section *ReviewPage::lessonSection()
{
    m_lessons = new Section(tr("What was learned"), [this](Section &section) { fillLessons(section); }, this);
    m_lessons->setOpen(!data().lessons.isEmpty());
    return m_lessons;
}

void ReviewPage::fillLessons(Section &section)
{
    auto *empty = new EmptyState(emptyText(QStringLiteral("lessons")), &section);
    section.add(empty);
    for (const PickKey<"lesson_kind"> kind : lessonKinds) {
        const QString label = desk().label("lesson_kind", kind);
        auto *model = new RecordModel<Lesson>(
            desk(), lessonEntry, [kind](const Snapshot &, const Lesson &lesson) { return lesson.kind == kind; });
        model->setAlsoShows({"person"});
        section.add(new AddLine(desk(), label, label, [this, kind](const QString &text) {
            Lesson lesson;
            lesson.kind = kind;
            lesson.text = text;
            return !desk().add(lesson).isEmpty();
        }));
        auto *list = new EntryList(model, label, &section);
        connect(list, &EntryList::opened, this, &ReviewPage::openLesson);
        connect(list, &EntryList::entered, this, &ReviewPage::enterDetails);
        m_lessonLists.insert(kind, list);
        section.add(list);
    }
    const auto follow = [this, empty] { empty->setVisible(data().lessons.isEmpty()); };
    connect(&desk().document(), &Document::changed, empty, follow);
    follow();
}

void ReviewPage::openLesson(const QString &id)
{
    auto *form = new Form(desk(), "lesson", id);
    form->prose("text");
    form->pick("kind");
    form->person("person_id");
    form->add(meetingField(desk(), "lesson", id, form));
    form->add(new FindingUse(desk(), "lesson", id, form));
    //: Title of a panel: the details of a lesson
    showDetails(tr("Lesson"), {"lesson", id, {}}, form);
}

// --- Who has read it

Section *ReviewPage::reviewerSection()
{
    m_reviewers =
        new Section(tr("Who reads it before it is shared"), [this](Section &section) { fillReviewers(section); }, this);
    m_reviewers->setOpen(!data().reviews.isEmpty());
    return m_reviewers;
}

void ReviewPage::fillReviewers(Section &section)
{
    auto *form = new Form(desk(), "workbook", data().workbook.id, &section);
    //: Label of a choice: draft, reviewed ...
    form->pick("status", tr("Report status"));
    section.add(form);
    m_reviewerLine = new AddLine(desk(), tr("Add a reader"), tr("Name of someone who was not involved"),
                                 [this](const QString &name) { return addReviewer(name); });
    m_reviewerLine->setPreview(
        [this](const QString &name) { return namedpeople::describe(desk(), namedpeople::written(name), party::us); });
    m_reviewerLine->setSuggestions(namedpeople::offers(desk(), party::us));
    section.add(m_reviewerLine);

    auto *model = new RecordModel<Review>(desk(), [this](const Snapshot &workbook, const Review &review) {
        Entry entry;
        entry.lead = dateText(review.on);
        entry.title = workbook.nameOf(review.personId);
        entry.detail = review.note;
        const bool approved = review.state == u"approved";
        entry.tags.push_back({desk().label("review_state", review.state), approved ? Role::Us : Role::Open});
        const int since = approved ? changesSince(m_history, review.revisionId) : 0;
        if (since > 0)
            entry.tags.push_back({tr("%n change(s) since", nullptr, since), Role::Open});
        return entry;
    });
    model->setAlsoShows({"person"});
    auto *empty = new EmptyState(emptyText(QStringLiteral("reviewers")), &section);
    empty->follow(model);
    section.add(empty);
    //: Name of a list: who reads the report before it is shared
    m_reviewerList = new EntryList(model, tr("Readers"), &section);
    connect(m_reviewerList, &EntryList::opened, this, &ReviewPage::openReview);
    connect(m_reviewerList, &EntryList::entered, this, &ReviewPage::enterDetails);
    section.add(m_reviewerList);
    section.add(new SignedLine(desk(), &section));
    readHistory();
}

bool ReviewPage::addReviewer(const QString &name)
{
    const QuickPerson reader = namedpeople::written(name);
    if (reader.name.isEmpty() || !namedpeople::isClear(desk(), reader))
        return false; // the line says who it may be
    return desk().perform(Change::add("review"), [&](Store &store) -> Result<void> {
        Review review;
        STRAW_ASSIGN(review.personId, namedpeople::find(desk(), store, reader, party::us));
        review.state = "asked";
        review.on = Edtf::day(desk().today());
        STRAW_TRY(desk().addTo(store, review));
        return {};
    });
}

void ReviewPage::openReview(const QString &id)
{
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    //: Button: a reader approved the report
    auto *approved = new QPushButton(tr("Approved today"), details);
    connect(approved, &QPushButton::clicked, this, [this, id] { approve(id); });
    layout->addLayout(buttonLine(approved));
    auto *form = new Form(desk(), "review", id, details);
    form->person("person_id", "us");
    form->text("role");
    form->setWide(form->segments("state"));
    form->date("on");
    form->prose("note");
    layout->addWidget(form);
    //: Title of a panel: who reads the report before it is shared
    showDetails(tr("Reader"), {"review", id, {}}, details);
}

/// Remembers up to which change it was read, so that later changes show.
void ReviewPage::approve(const QString &id)
{
    desk().flushEditors();
    const auto history = desk().document().history();
    if (!history)
        return desk().tell(history.error());
    const QString head = history->empty() ? QString() : history->front().id;
    desk().perform(Change::edit("review", "state"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(std::optional<Review> review, store.find<Review>(id));
        if (!review)
            return Error{Error::RecordMissing, {QStringLiteral("review"), id}};
        review->state = "approved";
        review->on = Edtf::day(desk().today());
        review->revisionId = head;
        return store.update(*review);
    });
}

} // namespace straw
