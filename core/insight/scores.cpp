#include "core/insight/scores.h"

#include "core/workbook/catalogue.h"

namespace straw {

namespace {

/// The last number on a scale until a day, by the order of the timeline.
std::optional<Score> lastUntil(QDate day, const Pick<"scale"> &scale, const Snapshot &workbook, QDate notice)
{
    std::optional<Score> last;
    for (const Event &event : workbook.events) {
        const bool isBefore = !event.at.isNull() && event.at.last() <= day;
        if (isBefore && event.number && event.scale == scale)
            last = {event.id, event.at, *event.number, event.at.first().daysTo(notice)};
    }
    return last;
}

} // namespace

std::vector<ScoreAtNotice> scoresAtNotice(const Snapshot &workbook)
{
    std::vector<ScoreAtNotice> scores;
    const Edtf &notice = workbook.account.noticeOn;
    if (notice.isNull())
        return scores;
    for (const PickEntry &entry : Catalogue::instance().entries("scale", workbook)) {
        const Pick<"scale"> scale(entry.key);
        ScoreAtNotice score{scale, lastUntil(notice.last(), scale, workbook, notice.last()),
                            lastUntil(notice.first().addDays(-ScoreDaysBefore), scale, workbook, notice.last())};
        if (score.atNotice)
            scores.push_back(std::move(score));
    }
    return scores;
}

} // namespace straw
