#include "core/insight/evidencesource.h"

#include "core/schema/tables.h"

#include <algorithm>
#include <array>

namespace straw {

namespace {

/// What is asked and said about the case, not what is known of it.
constexpr std::array<TableKey, 4> aboutTheCase{
    "cause",    // what we believe is what the evidence is for
    "evidence", // and its note says what that shows
    "prompt",   // a question
    "comment",  // talk about an entry, settled some day
};
struct Field
{
    TableKey table;
    ColumnKey column;

    bool operator==(const Field &) const = default;
};
constexpr std::array tellNothing{Field{"criterion", "question"}, Field{"person", "address"}};

/// The field of a record; nothing where there is no such record.
template<typename T, typename Value>
Value fieldIn(const Collection<T> &records, const QString &id, Value T::*field)
{
    const T *record = records.find(id);
    return record ? record->*field : Value();
}

TextSource sourceOfInterview(const QString &id, const Snapshot &workbook)
{
    const Edtf held = fieldIn(workbook.interviews, id, &Interview::heldAt);
    return {fieldIn(workbook.interviews, id, &Interview::personId),
            held.isNull() ? fieldIn(workbook.interviews, id, &Interview::plannedOn) : held};
}

TextSource sourceOfNote(const QString &id, const Snapshot &workbook)
{
    const Line *note = workbook.lines.find(id);
    if (!note)
        return {};
    TextSource source = note->interviewId.isEmpty()
                            ? TextSource{{}, fieldIn(workbook.events, note->eventId, &Event::at)}
                            : sourceOfInterview(note->interviewId, workbook);
    if (!note->personId.isEmpty())
        source.personId = note->personId;
    if (!note->at.isNull())
        source.at = note->at;
    return source;
}

/// Of an event only the words of a promise are somebody's.
TextSource sourceInEvent(const Place &text, const Snapshot &workbook)
{
    TextSource source{{}, fieldIn(workbook.events, text.id, &Event::at)};
    if (text.table == u"promise" && text.column == u"words")
        source.personId = fieldIn(workbook.promises, text.id, &Promise::byId);
    const Edtf replied = fieldIn(workbook.complaints, text.id, &Complaint::repliedOn);
    if (text.table == u"complaint" && text.column == u"reply" && !replied.isNull())
        source.at = replied;
    return source;
}

} // namespace

bool canBeMarked(TableKey table, ColumnKey column)
{
    const Table *described = Tables::instance().find(table.view());
    const Column *text = described ? described->column(column) : nullptr;
    return text && described->recorded && text->kind == ColumnKind::Prose
           && std::ranges::find(aboutTheCase, table) == aboutTheCase.end()
           && std::ranges::find(tellNothing, Field{table, column}) == tellNothing.end();
}

TextSource sourceOf(const Place &text, const Snapshot &workbook)
{
    const TableKey table = text.table;
    if (table == u"line")
        return sourceOfNote(text.id, workbook);
    if (table == u"interview")
        return sourceOfInterview(text.id, workbook);
    if (table == u"account" && text.column == u"notice_text")
        return {workbook.account.noticeFromId, workbook.account.noticeOn};
    if (table == u"stated_reason")
        return {fieldIn(workbook.statedReasons, text.id, &StatedReason::personId),
                fieldIn(workbook.statedReasons, text.id, &StatedReason::saidOn)};
    if (table == u"person")
        return {text.column == u"value_in_their_words" ? text.id : QString(), {}};
    if (table == u"turning_point")
        return {{}, fieldIn(workbook.turningPoints, text.id, &TurningPoint::at)};
    if (table == u"unknown")
        return {{}, fieldIn(workbook.unknowns, text.id, &Unknown::resolvedOn)};
    return sourceInEvent(text, workbook);
}

Place placeOf(const Evidence &evidence)
{
    return {evidence.targetTable, evidence.targetId, ColumnKey::find(evidence.targetColumn)};
}

Place weighedBy(const Evidence &evidence)
{
    if (evidence.criterionId.isEmpty())
        return {"cause", evidence.causeId, {}};
    return {"criterion", evidence.criterionId, {}};
}

void letWeigh(Evidence &evidence, const Place &weighed)
{
    const bool isCriterion = weighed.table == u"criterion";
    evidence.causeId = isCriterion ? QString() : weighed.id;
    evidence.criterionId = isCriterion ? weighed.id : QString();
}

bool isEarlier(const Evidence &left, const Evidence &right, const Snapshot &workbook)
{
    return Edtf::before(sourceOf(placeOf(left), workbook).at, sourceOf(placeOf(right), workbook).at);
}

QHash<QString, std::vector<const Evidence *>> evidenceByTime(const Snapshot &workbook)
{
    std::vector<std::pair<Edtf, const Evidence *>> dated;
    dated.reserve(size_t(workbook.evidence.size()));
    for (const Evidence &evidence : workbook.evidence)
        dated.emplace_back(sourceOf(placeOf(evidence), workbook).at, &evidence);
    std::ranges::stable_sort(dated,
                             [](const auto &left, const auto &right) { return Edtf::before(left.first, right.first); });
    QHash<QString, std::vector<const Evidence *>> byCause;
    for (const auto &[at, evidence] : dated)
        byCause[evidence->causeId].push_back(evidence);
    return byCause;
}

} // namespace straw
