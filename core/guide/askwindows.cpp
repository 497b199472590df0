#include "core/guide/askwindows.h"

#include "core/base/bylanguage.h"
#include "core/base/content.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace straw {

namespace {

/// Somebody who asks a week too late still asks.
constexpr int graceDays = 7;

struct Told
{
    AskWindow window;
    int from = 0, to = 0; // days after the notice
};

class Windows
{
public:
    explicit Windows(const QString &language)
    {
        const QJsonObject content = readContent(QStringLiteral("guide/ask_windows.json"), language);
        for (const QJsonValue &json : content[u"windows"].toArray()) {
            Told told;
            told.window.key = json[u"key"].toString();
            told.window.kind = Pick<"interview_kind">(json[u"kind"].toString());
            told.window.title = json[u"title"].toString();
            told.window.why = json[u"why"].toString();
            told.from = json[u"from_day"].toInt();
            told.to = json[u"to_day"].toInt();
            windows.push_back(std::move(told));
        }
    }

    std::vector<Told> windows;
};

ByLanguage<Windows> &allWindows()
{
    static ByLanguage<Windows> all;
    return all;
}

qint64 distance(const Told &told, qint64 day)
{
    return day < told.from ? told.from - day : day > told.to ? day - told.to : 0;
}

QDate dayOf(const Interview &interview)
{
    for (const Edtf &date : {interview.heldAt, interview.plannedOn, interview.askedOn}) {
        if (!date.isNull())
            return date.first();
    }
    return {};
}

/// Of several windows of its kind an interview uses the nearest; without a day the first.
bool isUsedBy(const Told &told, const Interview &interview, const std::vector<Told> &all, QDate notice)
{
    if (interview.kind != told.window.kind)
        return false;
    const QDate day = dayOf(interview);
    const qint64 after = day.isValid() ? notice.daysTo(day) : 0;
    return std::ranges::none_of(all, [&](const Told &other) {
        return other.window.kind == told.window.kind && distance(other, after) < distance(told, after);
    });
}

} // namespace

std::vector<AskWindow> askWindows(const Snapshot &workbook, QDate today)
{
    std::vector<AskWindow> due;
    if (!workbook.account.noticeOn.isExactDay())
        return due;
    const QDate notice = workbook.account.noticeOn.first();
    const std::vector<Told> &all = allWindows().ofInterface().windows;
    for (const Told &told : all) {
        AskWindow window = told.window;
        window.from = notice.addDays(told.from);
        window.to = notice.addDays(told.to);
        const bool isUsed = std::ranges::any_of(
            workbook.interviews, [&](const Interview &interview) { return isUsedBy(told, interview, all, notice); });
        if (!isUsed && today <= window.to.addDays(graceDays))
            due.push_back(std::move(window));
    }
    std::ranges::stable_sort(due, {}, &AskWindow::from);
    return due;
}

} // namespace straw
