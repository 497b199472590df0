#include "ui/pages/causes/causespage.h"

#include "core/base/texts.h"
#include "core/guide/hypotheses.h"
#include "core/insight/causefindings.h"
#include "core/storage/fields.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/causes/causedetails.h"
#include "ui/pages/causes/causeoutline.h"
#include "ui/pages/causes/causeparts.h"
#include "ui/pages/causes/causeverbs.h"
#include "ui/pages/causes/familycoverageview.h"
#include "ui/pages/causes/foundsection.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairhead.h"
#include "ui/pages/causes/triedsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

namespace straw {

namespace {

constexpr TableKey reasonTable = "stated_reason";
constexpr TableKey causeTable = "cause";

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

QWidget *CausesPage::writingStop() const
{
    return m_reasonLine->line();
}

} // namespace straw
