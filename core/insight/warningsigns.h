#pragma once

#include "core/insight/measure.h"
#include "core/workbook/snapshot.h"

#include <optional>
#include <vector>

namespace straw {

/// What became of a warning sign: there -> noticed -> told -> acted on -> it worked.
struct SignChain
{
    enum Step { There, Noticed, Told, Acted, Worked };

    QString eventId;
    /// The last step that was taken. A later step stands for those before it: whoever acts has
    /// noticed, and may have had nobody to tell.
    Step reached = There;
    /// The first step that was not taken; absent when the chain held, and while it is not known
    /// whether the act worked.
    std::optional<Step> brokeAt = {};
    /// Days from the sign to its being noticed, on to the telling, on to the act.
    Measure toNoticed = {}, toTold = {}, toActed = {};
};

/// The chain of each warning sign, in the order of the timeline.
std::vector<SignChain> signChains(const Snapshot &workbook);

/// True when we knew of the sign, or could have known. Where nobody said so, a sign that was
/// noticed before the notice was known.
bool isReadable(const RedFlag &sign, const Snapshot &workbook);

/// The earliest of some dates that may be partial: which record has it, and on which days it can
/// have been.
struct FirstOf
{
    QString eventId; // empty when there is none
    Edtf date;       // of that record
    DayRange range;
};

/// The earliest warning sign that we knew or could have known; by the date of its event, else by
/// when it was noticed.
FirstOf firstReadableSign(const Snapshot &workbook);

/// The issue behind the cancellation, where it was certainly known before the first readable sign.
struct KnownEarlier
{
    qint64 beforeSign = 0;   // days, at least
    qint64 beforeNotice = 0; // days, at least
};
std::optional<KnownEarlier> knownEarlier(const Snapshot &workbook);

/// The earliest date on which somebody acted on any sign.
FirstOf firstAct(const Snapshot &workbook);

} // namespace straw
