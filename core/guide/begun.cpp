#include "core/guide/begun.h"

#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/guide/triggers.h"
#include "core/storage/bindings.h"

#include <algorithm>

namespace straw {

namespace {

bool hasAnswers(const PageText &page, const Snapshot &workbook)
{
    return std::any_of(workbook.answers.begin(), workbook.answers.end(), [&](const Answer &answer) {
        return !(answer.text.isEmpty() && answer.state.isEmpty()) &&
               pageOfQuestion(answer.promptKey, workbook) == page.key;
    });
}

/// Of the single record of a table: whether a field that makes the page begun holds more than at first.
template<typename T>
bool hasMoreThanAtFirst(const T &record, const PageText &page)
{
    const QString table = QString::fromLatin1(RecordTraits<T>::table);
    const bool whole = page.begun.contains(table);
    const auto isFilled = [&](const auto &binding) {
        const QString column = QString::fromLatin1(binding.column);
        const QString field = table + u'.' + column;
        if (column == u"id" || !(whole || page.begun.contains(field)))
            return false;
        const QVariant value = toValue(record.*(binding.member));
        const QString atFirst = page.atFirst.value(field);
        return value.isValid() && atFirst != u"*" && value.toString() != atFirst;
    };
    return std::apply([&](const auto &...binding) { return (isFilled(binding) || ...); }, RecordTraits<T>::bindings);
}

bool hasEvents(const PageText &page, const Snapshot &workbook, QDate today)
{
    const TriggerWindow window = triggerWindow(workbook, today);
    const bool triggers = page.key == u"triggers"; // see pageOf
    return std::any_of(workbook.events.begin(), workbook.events.end(), [&](const Event &event) {
        return isTrigger(event, workbook, window) == triggers;
    });
}

} // namespace

bool isBegun(const PageText &page, const Snapshot &workbook, QDate today)
{
    bool begun = hasAnswers(page, workbook);
    forEachRecordType([&]<typename T>() {
        const auto &records = workbook.*RecordTraits<T>::in;
        if (begun)
            return;
        if constexpr (!requires { records.begin(); })
            begun = hasMoreThanAtFirst(records, page);
        else if (!page.begun.contains(QLatin1String(RecordTraits<T>::table)))
            return;
        else if constexpr (std::is_same_v<T, Event>)
            begun = hasEvents(page, workbook, today);
        else
            begun = !records.isEmpty();
    });
    return begun;
}

} // namespace straw
