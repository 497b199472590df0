#include "ui/pages/causes/causespage.h"

#include "core/base/texts.h"
#include "core/guide/hypotheses.h"
#include "core/insight/causefindings.h"
#include "core/storage/fields.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/causes/attemptdetails.h"
#include "ui/pages/causes/causedetails.h"
#include "ui/pages/causes/causeoutline.h"
#include "ui/pages/causes/causeparts.h"
#include "ui/pages/causes/causeverbs.h"
#include "ui/pages/causes/familycoverageview.h"
#include "ui/pages/causes/founddetails.h"
#include "ui/pages/causes/foundsection.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairhead.h"
#include "ui/pages/causes/reasondetails.h"
#include "ui/pages/causes/triedsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

namespace straw {

namespace {

constexpr TableKey reasonTable = "stated_reason";
constexpr TableKey causeTable = "cause";
constexpr TableKey attemptTable = "attempt";

template<typename T>
EmptyState *emptyStateOf(Desk &desk, EmptyState *empty)
{
    empty->follow(new RecordModel<T>(desk, [](const Snapshot &, const T &) { return Entry(); }, {}, empty));
    return empty;
}

} // namespace

CausesPage::CausesPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("causes"), parent)
{
    addHead();
    m_board = new PairBoard(desk);
    add(m_board);
    addOutline();
    addTried();
    addFound();
    addFamilies();
    addTurningPoints();
    addQuestions();
    connect(m_board, &PairBoard::opened, this, &CausesPage::open);
    connect(m_board, &PairBoard::entered, this, &CausesPage::enterDetails);
    connect(m_board, &PairBoard::causeWanted, this,
            [this](const QString &reasonId) { reveal({reasonTable, reasonId, "cause_id"}); });
    connect(m_board, &PairBoard::mergeWanted, this, [this](const QString &causeId) {
        find({causeTable, causeId, {}});
        m_cause->verbs()->beginMerging();
    });
    connect(m_board, &PairBoard::splitWanted, this, [this](const QString &causeId) {
        find({causeTable, causeId, {}});
        m_cause->verbs()->beginSplitting();
    });
    connect(this, &Page::detailsClosed, this, [this] { m_cause = nullptr; });
}

void CausesPage::addHead()
{
    auto *head = new PairHead(tr("What they said"), tr("What we believe"));
    m_reasonLine = new AddLine(
        desk(), tr("Add what they said"), tr("A reason, as it was given"),
        [this](const QString &text) { return addReason(text); }, head);
    m_causeLine = new AddLine(
        desk(), tr("Add a cause"), tr("What lies behind it"), [this](const QString &text) { return addCause(text); },
        head);
    m_causeLine->setPreview([this](const QString &) {
        const StatedReason *reason = reasonInHand();
        //: In the field for a cause; %1 is what they said
        return reason ? Texts::filled(tr("Behind: “%1”"), {reason->text}) : QString();
    });
    head->addSaid(m_reasonLine);
    head->addSaid(
        emptyStateOf<StatedReason>(desk(), new EmptyState(emptyText(QStringLiteral("stated_reasons")), head)));
    head->addBelieved(m_causeLine);
    const QString belongsHere = emptyText(QStringLiteral("causes"));
    //: Button: adds three causes that are often true, for somebody to look into
    const QString hypotheses = tr("Three hypotheses");
    head->addBelieved(
        emptyStateOf<Cause>(desk(), desk().document().isReadOnly()
                                        ? new EmptyState(belongsHere, head)
                                        : new EmptyState(belongsHere, hypotheses, [this] { addHypotheses(); }, head)));
    add(head);
}

/// How one cause explains another; nothing to be seen before there is one.
void CausesPage::addOutline()
{
    auto *section = new Section(tr("How it came about"));
    m_outline = new CauseOutline(desk(), section);
    section->add(m_outline);
    add(section);
    connect(m_outline, &CauseOutline::opened, this, &CausesPage::openCause);
    connect(m_outline, &CauseOutline::entered, this, &CausesPage::enterDetails);
    connect(m_outline, &CauseOutline::added, this, [this](const QString &id) { showAdded({causeTable, id, {}}); });
    const auto adapt = [this, section] { section->setVisible(!data().causes.isEmpty()); };
    connect(&desk().document(), &Document::changed, section, adapt);
    adapt();
}

void CausesPage::addTried()
{
    const auto causeInHand = [this] { return shownDetails().table == causeTable ? shownDetails().id : QString(); };
    m_tried = new TriedSection(desk(), emptyText(QStringLiteral("attempts")), causeInHand, this);
    add(m_tried);
    connect(m_tried, &TriedSection::opened, this, &CausesPage::openAttempt);
    connect(m_tried, &TriedSection::entered, this, &CausesPage::enterDetails);
}

void CausesPage::addFound()
{
    auto *found = new FoundSection(desk(), this);
    add(found);
    connect(found, &FoundSection::opened, this, &CausesPage::openFound);
    connect(found, &FoundSection::entered, this, &CausesPage::enterDetails);
}

/// Not shown before there is a cause: a list of all that was not looked at helps nobody to begin.
void CausesPage::addFamilies()
{
    auto *section = new Section(tr("Looked at so far"));
    auto *coverage = new FamilyCoverageView(desk(), section);
    section->add(coverage);
    add(section);
    connect(coverage, &FamilyCoverageView::causeWanted, this,
            [this](const QString &id) { find({causeTable, id, {}}); });
    const auto adapt = [this, section] { section->setVisible(!data().causes.isEmpty()); };
    connect(&desk().document(), &Document::changed, section, adapt);
    adapt();
}

/// Those that belong to no cause yet; shown once there is something that could have been turned.
void CausesPage::addTurningPoints()
{
    auto *section = new Section(tr("Turning points of no cause"));
    section->content()->setSpacing(Step);
    section->add(
        new AddLine(desk(), tr("Add a turning point of no cause"), tr("What was done, or left undone"),
                    [this](const QString &what) { return !causeparts::addTurningPoint(desk(), {}, what).isEmpty(); }));
    auto *model = new RecordModel<TurningPoint>(
        desk(), [this](const Snapshot &, const TurningPoint &moment) { return causeparts::entryOf(desk(), moment); },
        [](const Snapshot &, const TurningPoint &moment) { return moment.causeId.isEmpty(); });
    model->setOrder(
        [](const TurningPoint &left, const TurningPoint &right) { return Edtf::before(left.at, right.at); });
    m_turningPoints = new EntryList(model, tr("Turning points of no cause"));
    section->add(m_turningPoints);
    add(section);
    connect(m_turningPoints, &EntryList::opened, this,
            [this](const QString &id) { open({TurningPoint::table, id, {}}); });
    connect(m_turningPoints, &EntryList::entered, this, &CausesPage::enterDetails);
    const auto adapt = [this, section] {
        section->setVisible(!data().causes.isEmpty() || !data().turningPoints.isEmpty());
    };
    connect(&desk().document(), &Document::changed, section, adapt);
    adapt();
}

/// Those that are there already stay as they are.
void CausesPage::addHypotheses()
{
    QString first;
    const bool done = desk().perform(Change::add(causeTable), [&](Store &store) -> Result<void> {
        for (const Cause &cause : starterHypotheses()) {
            STRAW_ASSIGN(const bool isThere, store.exists(causeTable, cause.id));
            if (isThere)
                continue;
            STRAW_ASSIGN(const QString id, desk().addTo(store, cause));
            if (first.isEmpty())
                first = id;
        }
        return {};
    });
    if (done && m_board->select({causeTable, first, {}}))
        m_board->card({causeTable, first, {}})->setFocus();
}

bool CausesPage::addReason(const QString &text)
{
    StatedReason reason;
    reason.text = text;
    reason.origin = "customer";
    const QString id = desk().add(reason);
    if (!id.isEmpty())
        showAdded({reasonTable, id, {}});
    return !id.isEmpty();
}

/// A cause that is added while a reason is open stands behind that reason.
bool CausesPage::addCause(const QString &text)
{
    const StatedReason *open = reasonInHand();
    const QString reasonId = open ? open->id : QString();
    const Cause cause = newCause(text);
    QString id;
    const bool done = desk().perform(Change::add(causeTable), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, desk().addTo(store, cause));
        return reasonId.isEmpty() ? Result<void>() : store.setField(reasonTable, reasonId, "cause_id", id);
    });
    if (done)
        showAdded({causeTable, id, {}});
    return done;
}

const StatedReason *CausesPage::reasonInHand() const
{
    const StatedReason *reason =
        shownDetails().table == reasonTable ? data().statedReasons.find(shownDetails().id) : nullptr;
    return reason && reason->causeId.isEmpty() ? reason : nullptr;
}

/// Opens it, and brings its card into view.
void CausesPage::find(const Place &record)
{
    m_board->select(record);
    open(record);
}

/// Where there is no room beside, the details would lie over the line in which the next is typed.
void CausesPage::showAdded(const Place &record)
{
    if (hasRoomBeside())
        find(record);
    else
        m_board->select(record);
}

void CausesPage::open(const Place &record)
{
    if (record.table == causeTable) {
        openCause(record.id);
        return;
    }
    m_cause = nullptr;
    if (record.table == TurningPoint::table)
        //: Title of a panel: the details of a moment at which another act was possible
        showDetails(tr("Turning point"), record, causeparts::details(desk(), record.id));
    else
        showDetails(tr("A reason that was given"), record, new ReasonDetails(desk(), record.id));
}

void CausesPage::openCause(const QString &id)
{
    const Place record{causeTable, id, {}};
    if (m_cause && shownDetails() == record) // what is open in it stays
        return;
    m_cause = new CauseDetails(desk(), id);
    // Later, since it comes from what stands in the panel.
    connect(
        m_cause, &CauseDetails::causeWanted, this,
        [this](const QString &wanted) {
            find({causeTable, wanted, {}});
            enterDetails();
        },
        Qt::QueuedConnection);
    //: Title of a panel: the details of a cause
    showDetails(tr("Cause"), record, m_cause);
}

void CausesPage::openAttempt(const QString &id)
{
    m_cause = nullptr;
    //: Title of a panel: the details of something that was tried
    showDetails(tr("Attempt"), {attemptTable, id, {}}, new AttemptDetails(desk(), id));
}

void CausesPage::openFound(const Place &finding)
{
    m_cause = nullptr;
    //: Title of a panel: something that was found out
    showDetails(tr("Found out"), finding, new FoundDetails(desk(), finding));
}

bool CausesPage::openRecord(const Place &record)
{
    const bool isMoment = record.table == TurningPoint::table && m_turningPoints->entries()->rowOf(record.id) >= 0;
    if (record.table == attemptTable)
        openAttempt(record.id);
    else if (record.table == causeTable || record.table == reasonTable || isMoment)
        open(record);
    else if (desk().foundOut(record.table, record.id))
        openFound(record);
    else
        return Page::openRecord(record);
    return true;
}

bool CausesPage::pointTo(const Place &place)
{
    const bool isOnBoard = place.table == reasonTable || place.table == causeTable;
    if (isOnBoard && place.isWholeRecord() && hasRecord(data(), place.table, place.id))
        return m_board->select(place);
    if (Page::pointTo(place) || desk().foundOut(place.table, place.id)) // it stands in a list of the page
        return true;
    return isOnBoard && (!hasRecord(data(), place.table, place.id) || m_board->select(place));
}

QWidget *CausesPage::writingStop() const
{
    return m_reasonLine->line();
}

bool CausesPage::revealPart(const Place &place)
{
    const auto ofCause = [&](const QString &causeId) {
        if (!data().causes.find(causeId)) // evidence may be of a criterion, a turning point of nothing
            return false;
        find({causeTable, causeId, {}});
        return true;
    };
    if (const Evidence *evidence = place.table == u"evidence" ? data().evidence.find(place.id) : nullptr)
        return ofCause(evidence->causeId) && m_cause->openEvidence(place.id);
    if (const AtRisk *other = place.table == AtRisk::table ? data().atRisk.find(place.id) : nullptr)
        return ofCause(other->causeId) && m_cause->openPart(place);
    const TurningPoint *moment = place.table == TurningPoint::table ? data().turningPoints.find(place.id) : nullptr;
    if (!moment)
        return false;
    if (ofCause(moment->causeId))
        return m_cause->openPart(place);
    m_turningPoints->select(place.id);
    open({TurningPoint::table, place.id, {}});
    return true;
}

bool CausesPage::reveal(const Place &place, int start, int length)
{
    const bool isReason = place.table == reasonTable;
    if (place.id.isEmpty() && (isReason || place.table == causeTable)) {
        (isReason ? m_reasonLine : m_causeLine)->line()->setFocus();
        return true;
    }
    if (place.table == attemptTable || place.table == u"attempt_cause")
        return revealAttempt(place, start, length);
    if (place.table == causeTable && place.column == u"parent_id") {
        find({causeTable, place.id, {}});
        return m_outline->lead(place.id);
    }
    const bool isPart = revealPart(place);
    const bool isOnBoard = (isReason && data().statedReasons.find(place.id))
                           || (place.table == causeTable && data().causes.find(place.id));
    if (isOnBoard)
        find({place.table, place.id, {}});
    else if (!isPart)
        return Page::reveal(place, start, length);
    if (PairCard *card = place.isWholeRecord() && !isPart ? m_board->card(place) : nullptr)
        card->setFocus();
    return Page::reveal(place, start, length) || place.isWholeRecord() || isPart;
}

bool CausesPage::revealAttempt(const Place &place, int start, int length)
{
    if (place.id.isEmpty()) {
        m_tried->focusLine();
        return true;
    }
    const AttemptCause *link = data().attemptCauses.find(place.id);
    const QString id = link ? link->attemptId : place.id;
    if (!m_tried->select(id))
        return false;
    openAttempt(id);
    return link || Page::reveal(place, start, length) || place.isWholeRecord();
}

} // namespace straw
