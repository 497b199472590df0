#include "ui/pages/causes/causespage.h"

#include "core/base/texts.h"
#include "core/guide/hypotheses.h"
#include "core/insight/causefindings.h"
#include "core/storage/fields.h"
#include "ui/lists/addline.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/causes/causedetails.h"
#include "ui/pages/causes/causeoutline.h"
#include "ui/pages/causes/causeverbs.h"
#include "ui/pages/causes/familycoverageview.h"
#include "ui/pages/causes/foundsection.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairhead.h"
#include "ui/pages/causes/triedsection.h"
#include "ui/pages/causes/turningsection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

namespace straw {

namespace {

constexpr TableKey reasonTable = "stated_reason";
constexpr TableKey causeTable = "cause";

/// A model that is there for its number of rows alone.
template<typename T>
RecordModel<T> *rowsOf(Desk &desk, QObject *parent)
{
    return new RecordModel<T>(desk, [](const Snapshot &, const T &) { return Entry(); }, {}, parent);
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
    m_turning = new TurningSection(desk, this);
    add(m_turning);
    connect(m_turning, &TurningSection::opened, this,
            [this](const QString &id) { open({TurningPoint::table, id, {}}); });
    connect(m_turning, &TurningSection::entered, this, &CausesPage::enterDetails);
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
    auto *noReasons = new EmptyState(emptyText(QStringLiteral("stated_reasons")), head);
    noReasons->follow(rowsOf<StatedReason>(desk(), noReasons));
    head->addSaid(noReasons);
    head->addBelieved(m_causeLine);
    const QString belongsHere = emptyText(QStringLiteral("causes"));
    //: Button: adds three causes that are often true, for somebody to look into
    const QString hypotheses = tr("Three hypotheses");
    auto *noCauses = desk().document().isReadOnly()
                         ? new EmptyState(belongsHere, head)
                         : new EmptyState(belongsHere, hypotheses, [this] { addHypotheses(); }, head);
    noCauses->follow(rowsOf<Cause>(desk(), noCauses));
    head->addBelieved(noCauses);
    add(head);
}

void CausesPage::showWhileCauses(Section *section)
{
    const auto adapt = [this, section] { section->setVisible(!data().causes.isEmpty()); };
    connect(&desk().document(), &Document::changed, section, adapt);
    adapt();
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
    showWhileCauses(section);
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
    showWhileCauses(section);
}

/// Those that are there already stay as they are.
void CausesPage::addHypotheses()
{
    QString first;
    const bool done = desk().perform(Change::add(causeTable), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(first, addStarterHypotheses(store));
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
