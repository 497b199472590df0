#include "ui/pages/causes/causespage.h"

#include "core/storage/fields.h"
#include "ui/lists/addline.h"
#include "ui/pages/causes/attemptdetails.h"
#include "ui/pages/causes/causedetails.h"
#include "ui/pages/causes/causeoutline.h"
#include "ui/pages/causes/causeparts.h"
#include "ui/pages/causes/founddetails.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/reasondetails.h"
#include "ui/pages/causes/triedsection.h"
#include "ui/pages/causes/turningsection.h"

#include <QLineEdit>

/// How the page opens a record in its panel, and leads to a place of it.
namespace straw {

namespace {

constexpr TableKey reasonTable = "stated_reason";
constexpr TableKey causeTable = "cause";
constexpr TableKey attemptTable = "attempt";

} // namespace

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
    const bool isMoment = record.table == TurningPoint::table && m_turning->holds(record.id);
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
    if (Page::pointTo(place))
        return true;
    return isOnBoard && (!hasRecord(data(), place.table, place.id) || m_board->select(place));
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
    m_turning->select(place.id);
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
    return Page::reveal(place, start, length) || place.isWholeRecord();
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
