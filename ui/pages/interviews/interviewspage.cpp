#include "ui/pages/interviews/interviewspage.h"

#include "core/workbook/parties.h"
#include "ui/cockpit/call.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/adding/interviewline.h"
#include "ui/pages/adding/quickoffers.h"
#include "ui/pages/adding/taskline.h"
#include "ui/pages/interviews/askmenu.h"
#include "ui/pages/interviews/askwindowmodel.h"
#include "ui/pages/interviews/interviewsheet.h"
#include "ui/pages/interviews/questionlist.h"
#include "ui/pages/interviews/reachingsection.h"
#include "ui/pages/interviews/unknowndetails.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/pages/records/notedetails.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

InterviewsPage::InterviewsPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("interviews"), parent)
    , m_overview(new QWidget)
    , m_reaching(new ReachingSection(desk, emptyText(QStringLiteral("tries")), m_overview))
{
    auto *layout = new QVBoxLayout(m_overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * Step);
    layout->addWidget(unknowns());
    layout->addWidget(interviews());
    layout->addWidget(m_reaching);
    connect(m_reaching, &ReachingSection::opened, this, &InterviewsPage::openTry);
    connect(m_reaching, &ReachingSection::stepOpened, this, &InterviewsPage::openStep);
    connect(m_reaching, &ReachingSection::entered, this, &InterviewsPage::enterDetails);
    // An interview that is opened takes the place of the overview, before what is still open.
    m_place = new QVBoxLayout;
    m_place->addWidget(m_overview);
    auto *holder = new QWidget;
    m_place->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(m_place);
    add(holder);
    connect(this, &Page::detailsClosed, this, [this] {
        // From a note back to the questions; closed by themselves they stay closed.
        const bool note = !m_questions;
        m_questions = nullptr;
        if (!m_sheet || !note)
            return;
        showQuestions();
        // Amid a talk the cursor belongs where the next thing is noted.
        firstStop()->setFocus();
    });
    connect(&desk.document(), &Document::changed, this, &InterviewsPage::follow);
}

QWidget *InterviewsPage::unknowns()
{
    //: Heading: what is not known yet
    auto *section = new Section(tr("Open questions"), m_overview);
    m_unknownLine = new AddLine(
        desk(), tr("Add an open question"), tr("A question, @who finds out by Friday"),
        [this](const QString &line) { return InterviewMoves(desk()).addUnknown(line); }, section);
    m_unknownLine->setPreview([this](const QString &line) { return InterviewMoves(desk()).understoodUnknown(line); });
    m_unknownLine->setSuggestions(quickOffers(desk(), TaskLine::words(), party::us));
    auto *model = new RecordModel<Unknown>(
        desk(), [this](const Snapshot &, const Unknown &unknown) { return InterviewEntries(desk()).of(unknown); });
    model->setAlsoShows({"person", "interview_question"});
    model->setOrder([](const Unknown &left, const Unknown &right) { return !isSettled(left) && isSettled(right); });
    auto *empty = new EmptyState(emptyText(QStringLiteral("unknowns")), section);
    empty->follow(model);
    m_unknowns = new EntryList(model, tr("Open questions"), section);
    m_unknowns->setVerbs([this](const QString &id) -> std::vector<RowVerb> {
        return {{tr("Ask in the next interview"), [this, id] { AskMenu::askNext(desk(), selectedWith(id)); }}};
    });
    connect(m_unknowns, &EntryList::opened, this, &InterviewsPage::openUnknown);
    connect(m_unknowns, &EntryList::entered, this, &InterviewsPage::enterDetails);
    section->add(m_unknownLine);
    section->add(empty);
    section->add(m_unknowns);
    return section;
}

/// What is selected, if this is among it; else this alone.
QStringList InterviewsPage::selectedWith(const QString &unknownId) const
{
    QStringList selected;
    for (const QModelIndex &index : m_unknowns->selectionModel()->selectedIndexes())
        selected += index.data(EntryModel::IdRole).toString();
    return selected.contains(unknownId) ? selected : QStringList{unknownId};
}

QWidget *InterviewsPage::interviews()
{
    //: Heading
    auto *section = new Section(tr("Interviews"), m_overview);
    m_interviewLine = new AddLine(
        desk(), tr("Plan an interview"), tr("A name, on Thursday via phone"),
        [this](const QString &line) {
            const QString id = InterviewMoves(desk()).plan(line);
            m_interviews->select(id); // the details of another record go
            return !id.isEmpty();
        },
        section);
    m_interviewLine->setPreview([this](const QString &line) { return InterviewMoves(desk()).understoodPlan(line); });
    m_interviewLine->setSuggestions(quickOffers(desk(), InterviewLine::words(), party::them, "channel"));
    auto *model = new RecordModel<Interview>(desk(), [this](const Snapshot &, const Interview &interview) {
        return InterviewEntries(desk()).of(interview);
    });
    model->setAlsoShows({"person", "line"});
    auto *empty = new EmptyState(emptyText(QStringLiteral("interviews")), section);
    empty->follow(model);
    m_interviews = new EntryList(model, tr("Interviews"), section);
    m_interviews->setVerbs([this](const QString &id) { return InterviewMoves(desk()).verbs(id); });
    connect(m_interviews, &EntryList::opened, this, &InterviewsPage::openInterview);
    section->add(m_interviewLine);
    section->add(empty);
    section->add(m_interviews);
    section->add(whenToAsk(section));
    return section;
}

/// When it is worth most; a click or Enter plans it.
QWidget *InterviewsPage::whenToAsk(QWidget *parent)
{
    auto *offer = new QWidget(parent);
    auto *layout = new QVBoxLayout(offer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    //: Heading: the times after the notice at which an interview is worth most
    auto *title = new TextLabel(tr("When to ask"), TextStyle::Small, Role::Muted, offer);
    title->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(title);
    auto *model = new AskWindowModel(desk());
    auto *list = new EntryList(model, tr("When to ask"), EntryList::Ways, offer);
    list->setRemovable(false);
    layout->addWidget(list);
    connect(list, &EntryList::opened, this, [this, model](const QString &key) {
        const AskWindow *window = model->window(key);
        if (!window || desk().document().isReadOnly())
            return;
        const QString id = InterviewMoves(desk()).plan(AskWindow(*window));
        if (!id.isEmpty() && m_interviews->select(id))
            m_interviews->setFocus(); // whom to ask, and when, is said there
    });
    const auto adapt = [offer, model, this] {
        offer->setVisible(model->rowCount() > 0 && !desk().document().isReadOnly());
    };
    connect(model, &QAbstractItemModel::rowsInserted, offer, adapt);
    connect(model, &QAbstractItemModel::rowsRemoved, offer, adapt);
    adapt();
    return offer;
}

QWidget *InterviewsPage::writingStop() const
{
    return m_sheet ? m_sheet->firstStop() : m_unknownLine->line();
}

void InterviewsPage::openUnknown(const QString &id)
{
    leaveInterview();
    if (m_unknowns->currentId() != id) // several may be selected
        m_unknowns->select(id);
    m_questions = nullptr;
    //: Title of a panel: something that is not known yet
    showDetails(tr("Open question"), {"unknown", id, {}}, new UnknownDetails(desk(), id));
}

/// Moving on among the notes of a talk leaves its questions where they are.
bool InterviewsPage::openRecord(const Place &record)
{
    const Line *line = record.table == u"line" ? data().lines.find(record.id) : nullptr;
    if (m_sheet && m_questions)
        return true;
    if (m_sheet && line && line->interviewId == m_sheet->id())
        openNote(record.id, false);
    else if (record.table == u"unknown")
        openUnknown(record.id);
    else if (record.table == Outreach::table)
        openTry(record.id);
    else if (record.table == DecisionStep::table)
        openStep(record.id);
    else
        return Page::openRecord(record);
    return true;
}

void InterviewsPage::openInterview(const QString &id)
{
    if (m_sheet && m_sheet->id() == id)
        return;
    leaveInterview();
    closeDetails();
    m_sheet = new InterviewSheet(desk(), id);
    connect(m_sheet, &InterviewSheet::left, this, &InterviewsPage::leaveInterview);
    connect(m_sheet, &InterviewSheet::noteOpened, this, [this](const QString &lineId) { openNote(lineId); });
    connect(m_sheet, &InterviewSheet::questionsWanted, this, &InterviewsPage::showQuestions);
    connect(m_sheet, &InterviewSheet::questionChanged, this, [this](const QString &key) {
        if (m_questions)
            m_questions->setCurrent(key);
    });
    Call::of(desk(), id).setView(CallView::Sheet);
    m_overview->hide();
    showHead(false);
    m_place->addWidget(m_sheet);
    m_sheet->show(); // at once, so that it can take the cursor
    if (hasRoomBeside())
        showQuestions();
    firstStop()->setFocus();
}

void InterviewsPage::leaveInterview()
{
    if (!m_sheet)
        return;
    desk().flushEditors();
    const QString id = m_sheet->id();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    Call::of(desk(), id).setView(CallView::None);
    m_sheet->hide();
    std::exchange(m_sheet, nullptr)->deleteLater();
    closeDetails();
    showHead(true);
    m_overview->show();
    if (m_interviews->select(id))
        m_interviews->setFocus();
    else if (QWidget *stop = hadFocus ? firstStop() : nullptr)
        stop->setFocus();
}

void InterviewsPage::openNote(const QString &lineId, bool enter)
{
    m_sheet->selectNote(lineId);
    m_questions = nullptr;
    //: Title of a panel: the details of a note
    showDetails(tr("Note"), {"line", lineId, {}}, new NoteDetails(desk(), lineId), enter);
}

void InterviewsPage::showQuestions()
{
    m_questions = new QuestionList(desk(), m_sheet->id());
    connect(m_questions, &QuestionList::chosen, this, [this](const QString &key) {
        m_sheet->setQuestion(key);
        firstStop()->setFocus();
    });
    //: Title of a panel: the questions of an interview
    showDetails(tr("Questions"), {"interview", m_sheet->id(), {}}, m_questions);
}

/// An interview that was taken back cannot stay open; one that somebody else removed stands, to be put back.
/// Left and opened later, since nothing may be written while a change is being told.
void InterviewsPage::follow(const ChangeSummary &summary)
{
    if (!m_sheet || !summary.touches(u"interview", m_sheet->id()))
        return;
    const QString id = m_sheet->id();
    const bool isThere = data().interviews.find(id);
    if (isThere && m_sheet->isGone()) {
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                leaveInterview();
                openInterview(id);
            },
            Qt::QueuedConnection);
    } else if (!isThere && !m_sheet->isGone()) {
        if (!GoneRecord::cameFromElsewhere(desk().document(), {"interview", id, {}})) {
            QMetaObject::invokeMethod(this, &InterviewsPage::leaveInterview, Qt::QueuedConnection);
            return;
        }
        if (m_questions)
            closeDetails();
        m_sheet->keepGone();
    }
}

} // namespace straw
