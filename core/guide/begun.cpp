#include "core/guide/begun.h"

#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/guide/triggers.h"
#include "core/workbook/fieldvalue.h"

#include <algorithm>

namespace straw {

namespace {

bool hasAnswers(const PageText &page, const Snapshot &workbook)
{
    return std::any_of(workbook.answers.begin(), workbook.answers.end(), [&](const Answer &answer) {
        return !(answer.text.isEmpty() && answer.state.isEmpty())
               && pageOfQuestion(answer.promptKey, workbook) == page.key;
    });
}

/// Whether a field of a record that makes the page begun holds more than at first.
template<typename T>
bool hasMoreThanAtFirst(const T &record, const PageText &page)
{
    const QString table = T::table.toString();
    const bool whole = page.begun.contains(table);
    bool found = false;
    T::fields(record, [&](ColumnKey column, const auto &field) {
        const QString name = table + u'.' + column.toString();
        if (found || column == u"id" || !(whole || page.begun.contains(name)))
            return;
        const QVariant value = toValue(field);
        const QString atFirst = page.atFirst.value(name);
        found = value.isValid() && atFirst != u"*" && value.toString() != atFirst;
    });
    return found;
}

bool countsFieldsOf(TableKey table, const PageText &page)
{
    return std::ranges::any_of(page.begun,
                               [name = table.toString() + u'.'](const QString &one) { return one.startsWith(name); });
}

bool hasEvents(const PageText &page, const Snapshot &workbook, QDate today)
{
    const TriggerWindow window = triggerWindow(workbook, today);
    const bool triggers = page.key == u"triggers"; // see pageOf
    return std::any_of(workbook.events.begin(), workbook.events.end(),
                       [&](const Event &event) { return isTrigger(event, workbook, window) == triggers; });
}

/// Criteria that were only taken over from another workbook say nothing of this account.
bool isJudged(const Criterion &criterion)
{
    Criterion bare;
    bare.id = criterion.id;
    bare.rank = criterion.rank;
    bare.card = criterion.card;
    bare.key = criterion.key;
    bare.question = criterion.question;
    return criterion != bare;
}

} // namespace

bool isBegun(const PageText &page, const Snapshot &workbook, QDate today)
{
    bool begun = hasAnswers(page, workbook);
    forEachRecordType([&]<typename T>() {
        const auto &records = workbook.*recordsIn<T>;
        if (begun)
            return;
        if constexpr (!requires { records.begin(); })
            begun = hasMoreThanAtFirst(records, page);
        else if (!page.begun.contains(T::table))
            begun = countsFieldsOf(T::table, page)
                    && std::ranges::any_of(records, [&](const T &one) { return hasMoreThanAtFirst(one, page); });
        else if constexpr (std::is_same_v<T, Event>)
            begun = hasEvents(page, workbook, today);
        else if constexpr (std::is_same_v<T, Criterion>)
            begun = std::ranges::any_of(records, isJudged);
        else
            begun = !records.isEmpty();
    });
    return begun;
}

} // namespace straw
