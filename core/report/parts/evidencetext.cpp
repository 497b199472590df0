#include "core/report/parts/evidencetext.h"

#include "core/guide/customersvoice.h"
#include "core/guide/notes.h"
#include "core/insight/evidencesource.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/saidandbelieved.h"
#include "core/report/parts/voices.h"
#include "core/storage/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// What kind of text the marked words stand in; nothing for what somebody said.
QString kindOfText(const Place &place, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    if (const Line *line = place.table == u"line" ? workbook.lines.find(place.id) : nullptr;
        line && place.column == u"text")
        return isTheirWords(*line) ? QString() : context.label("line_kind", line->kind);
    if (const StatedReason *reason = place.table == u"stated_reason" ? workbook.statedReasons.find(place.id) : nullptr;
        reason && !isCustomersVoice(*reason, workbook))
        return context.label("origin", reason->origin);
    return place.column.isEmpty() ? QString() : context.columnLabel(place.table, place.column);
}

/// The words that were marked, who said them, where and when, and whether their text has changed since.
QString passageText(const Evidence &evidence, const ReportContext &context)
{
    const Place place = placeOf(evidence);
    const TextSource source = sourceOf(place, context.workbook());
    const QString text = fieldOf(context.workbook(), place.table, place.id, place.column).toString();
    QString changed;
    if (!passageIn(text, evidence.passage, evidence.passageAt))
        //: After words that were marked in a text
        changed = context.say(QT_TRANSLATE_NOOP("Report", "the text has changed since"));
    return context.joined({context.quoted(evidence.passage.trimmed()), context.person(source.personId),
                           kindOfText(place, context), context.date(source.at), changed});
}

/// The record that a piece of evidence points at, as far as it may be printed.
QString targetText(const Evidence &evidence, const ReportContext &context)
{
    if (!evidence.passage.isEmpty())
        return passageText(evidence, context);
    const Snapshot &workbook = context.workbook();
    if (const Event *event = workbook.events.find(evidence.targetId))
        return numberAndDay(*event, context);
    if (const Line *line = workbook.lines.find(evidence.targetId))
        return noteAsEvidence(*line, context);
    if (const StatedReason *reason = workbook.statedReasons.find(evidence.targetId))
        return context.joined({sayingOf(*reason, context), sourceOf(*reason, context)});
    if (const Answer *answer = workbook.answers.find(evidence.targetId))
        return context.joined({questionText(answer->promptKey, context), answer->text});
    return {};
}

} // namespace

QString sayingOf(const StatedReason &reason, const ReportContext &context)
{
    return isCustomersVoice(reason, context.workbook()) ? context.quoted(reason.text) : reason.text.trimmed();
}

Runs evidenceRuns(const Evidence &evidence, const ReportContext &context)
{
    const QString note = evidence.note.trimmed();
    const QString target = targetText(evidence, context);
    if (note.isEmpty() && target.isEmpty())
        return {};
    return note.isEmpty() || target.isEmpty() ? plainRuns(note + target)
                                              : Runs{{note, Run::Normal}, mutedRun(u" · "_s + target)};
}

std::vector<const Evidence *> evidenceOfCriterion(const QString &id, const ReportContext &context)
{
    std::vector<const Evidence *> all;
    for (const Evidence &evidence : context.workbook().evidence) {
        if (evidence.criterionId == id)
            all.push_back(&evidence);
    }
    std::ranges::stable_sort(
        all, [&](const Evidence *left, const Evidence *right) { return isEarlier(*left, *right, context.workbook()); });
    return all;
}

} // namespace straw
