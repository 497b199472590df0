#include "ui/pages/causes/causespage.h"

#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/storage/fields.h"
#include "ui/lists/addline.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/causes/causedetails.h"
#include "ui/pages/causes/causeoutline.h"
#include "ui/pages/causes/familycoverageview.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairhead.h"
#include "ui/pages/causes/reasondetails.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

namespace straw {

namespace {

constexpr TableKey reasonTable = "stated_reason";
constexpr TableKey causeTable = "cause";

template<typename T>
EmptyState *emptyStateOf(Desk &desk, const QString &text, QWidget *parent)
{
    auto *empty = new EmptyState(text, parent);
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
    addFamilies();
    connect(m_board, &PairBoard::opened, this, &CausesPage::open);
    connect(m_board, &PairBoard::entered, this, &CausesPage::enterDetails);
    connect(m_board, &PairBoard::causeWanted, this,
            [this](const QString &reasonId) { reveal({reasonTable, reasonId, "cause_id"}); });
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
    head->addSaid(emptyStateOf<StatedReason>(desk(), emptyText(QStringLiteral("stated_reasons")), head));
    head->addBelieved(m_causeLine);
    head->addBelieved(emptyStateOf<Cause>(desk(), emptyText(QStringLiteral("causes")), head));
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
    showDetails(tr("What they said"), record, new ReasonDetails(desk(), record.id));
}

void CausesPage::openCause(const QString &id)
{
    const Place record{causeTable, id, {}};
    m_cause = new CauseDetails(desk(), id);
    //: Title of a panel: the details of a cause
    showDetails(tr("Cause"), record, m_cause);
}

bool CausesPage::openRecord(const Place &record)
{
    if (record.table != causeTable && record.table != reasonTable)
        return Page::openRecord(record);
    open(record);
    return true;
}

bool CausesPage::pointTo(const Place &place)
{
    const bool isOnBoard = place.table == reasonTable || place.table == causeTable;
    if (isOnBoard && place.isWholeRecord() && hasRecord(data(), place.table, place.id))
        return m_board->select(place);
    if (Page::pointTo(place))
        return true;
    return isOnBoard && (!hasRecord(data(), place.table, place.id) || m_board->select(place));
}

QWidget *CausesPage::writingStop() const
{
    return m_reasonLine->line();
}

bool CausesPage::reveal(const Place &place, int start, int length)
{
    const bool isReason = place.table == reasonTable;
    if (place.id.isEmpty() && (isReason || place.table == causeTable)) {
        (isReason ? m_reasonLine : m_causeLine)->line()->setFocus();
        return true;
    }
    if (place.table == causeTable && place.column == u"parent_id") {
        find({causeTable, place.id, {}});
        return m_outline->lead(place.id);
    }
    const Evidence *evidence = place.table == u"evidence" ? data().evidence.find(place.id) : nullptr;
    if (evidence) {
        find({causeTable, evidence->causeId, {}});
        if (m_cause) // evidence may be of a criterion
            m_cause->openEvidence(place.id);
    } else if ((isReason && data().statedReasons.find(place.id))
               || (place.table == causeTable && data().causes.find(place.id))) {
        find({place.table, place.id, {}});
    } else {
        return Page::reveal(place, start, length);
    }
    if (PairCard *card = place.isWholeRecord() && !evidence ? m_board->card(place) : nullptr)
        card->setFocus();
    return Page::reveal(place, start, length) || place.isWholeRecord();
}

} // namespace straw
