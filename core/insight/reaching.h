#pragma once

#include "core/dates/datespan.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <optional>
#include <vector>

/// Whether the customer has gone dark, and what was tried to reach them. An event with the detail of reaching out is a
/// try: something that we did. It is never a sign of life, whatever came back; their answer is an event of its own.
namespace straw {

/// Something that came from them.
struct LifeSign
{
    Edtf at;
    QDate first, last;       // the days on which it may have been, up to today
    Place source;            // an event, an interview, or the notice
    QStringList theirs = {}; // people of theirs, as far as they are known
};

/// By their last possible day: contacts in which somebody of theirs took part, or that stand on their side, but not
/// what we alone wrote; what came from them without us (a survey, a ticket, an export); interviews held; the notice.
std::vector<LifeSign> signsOfLife(const Snapshot &workbook, QDate today);

struct Silence
{
    LifeSign lastSign;
    int days = 0; // since the last day on which that may have been
};

/// How long nothing of theirs is recorded; no value while nothing ever was.
std::optional<Silence> silence(const std::vector<LifeSign> &signs, QDate today);
std::optional<Silence> silence(const Snapshot &workbook, QDate today);

/// Events since the last sign of life that are none as long as nobody says what kind they are, or what they are known
/// from, though they may have come from them.
std::vector<const Event *> unclearSince(const Snapshot &workbook, QDate today);

/// From so many days on they are said to have gone dark.
constexpr int daysUntilDark = 7;

struct ReachingTry
{
    const Event *event = nullptr;
    const Outreach *outreach = nullptr;
};

/// All tries by date, those of one day as they were entered.
std::vector<ReachingTry> reachingTries(const Snapshot &workbook);

/// Those of this silence up to today: made after the last sign of life. On one day their times tell what came first,
/// else the order in which they were entered.
std::vector<ReachingTry> triesOfThisSilence(const Snapshot &workbook, QDate today, const std::vector<LifeSign> &signs);
std::vector<ReachingTry> triesOfThisSilence(const Snapshot &workbook, QDate today);

/// The last try to each person, where it says when to try next, and nothing came from that person since.
std::vector<ReachingTry> triesToBeFollowed(const Snapshot &workbook, const std::vector<LifeSign> &signs);
std::vector<ReachingTry> triesToBeFollowed(const Snapshot &workbook, QDate today);

/// How reaching out was stopped and taken up again, by date.
std::vector<const DecisionStep *> stepsOfReaching(const Snapshot &workbook);

/// The stop, while it holds; else null.
const DecisionStep *stopOfReaching(const Snapshot &workbook);

/// They were tried since they were last heard of, and that was not stopped.
bool isReachingOut(const Snapshot &workbook, QDate today, const std::vector<LifeSign> &signs);

} // namespace straw
