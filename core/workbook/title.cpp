#include "core/workbook/title.h"

namespace straw {

namespace {

/// What a record is called by, table by table; details of an event are called as the event is.
template<typename T>
QString titleIn(const Collection<T> &records, const QString &id, QString T::*title)
{
    const T *record = records.find(id);
    return record ? record->*title : QString();
}

template<typename T>
QString ownTitleIn(const Collection<T> &records, const QString &id, const Snapshot &workbook)
{
    const T *record = records.find(id);
    return record ? titleOf(*record, workbook) : QString();
}

template<typename T>
QString personIn(const Collection<T> &records, const QString &id, const Snapshot &workbook)
{
    return workbook.nameOf(titleIn(records, id, &T::personId));
}

} // namespace

QString titleOf(const Place &place, const Snapshot &workbook)
{
    const TableKey table = place.table;
    if (table == u"account" || table == u"decision" || table == u"comeback")
        return workbook.account.name;
    if (table == u"person")
        return workbook.nameOf(place.id);
    if (table == u"event" || table == u"red_flag" || table == u"promise" || table == u"complaint" || table == u"attempt"
        || table == u"outreach")
        return ownTitleIn(workbook.events, place.id, workbook);
    if (table == u"line")
        return titleIn(workbook.lines, place.id, &Line::text);
    if (table == u"unknown")
        return titleIn(workbook.unknowns, place.id, &Unknown::question);
    if (table == u"interview")
        return personIn(workbook.interviews, place.id, workbook);
    if (table == u"stated_reason")
        return titleIn(workbook.statedReasons, place.id, &StatedReason::text);
    if (table == u"cause")
        return ownTitleIn(workbook.causes, place.id, workbook);
    if (table == u"turning_point")
        return titleIn(workbook.turningPoints, place.id, &TurningPoint::whatHappened);
    if (table == u"at_risk")
        return titleIn(workbook.atRisk, place.id, &AtRisk::account);
    if (table == u"action")
        return titleIn(workbook.actions, place.id, &Action::title);
    if (table == u"decision_step")
        return titleIn(workbook.decisionSteps, place.id, &DecisionStep::reason);
    if (table == u"offer")
        return titleIn(workbook.offers, place.id, &Offer::what);
    if (table == u"comeback_step")
        return ownTitleIn(workbook.comebackSteps, place.id, workbook);
    if (table == u"condition")
        return titleIn(workbook.conditions, place.id, &Condition::text);
    if (table == u"parked")
        return titleIn(workbook.parked, place.id, &Parked::text);
    if (table == u"lesson")
        return titleIn(workbook.lessons, place.id, &Lesson::text);
    if (table == u"review")
        return personIn(workbook.reviews, place.id, workbook);
    return {};
}

QString titleOf(const Event &event, const Snapshot &workbook, const Catalogue &catalogue)
{
    return event.title.trimmed().isEmpty() ? catalogue.label("event_kind", event.kind, workbook) : event.title;
}

QString titleOf(const Cause &cause, const Snapshot &workbook, const Catalogue &catalogue)
{
    if (!cause.text.trimmed().isEmpty())
        return cause.text;
    return catalogue.label("reason", cause.reason.isEmpty() ? cause.family : cause.reason, workbook);
}

QString titleOf(const ComebackStep &step, const Snapshot &workbook, const Catalogue &catalogue)
{
    const bool isNamedByText = step.kind.isEmpty() || step.kind == u"other";
    if (isNamedByText && !step.text.trimmed().isEmpty())
        return step.text;
    return catalogue.label("comeback_step_kind", step.kind.isEmpty() ? QStringLiteral("other") : step.kind.toString(),
                           workbook);
}

bool isNamedByAnother(TableKey table)
{
    return table == u"interview" || table == u"review" || table == u"meeting";
}

QString shortened(const QString &text, qsizetype most)
{
    // Looked at no further than needed: a text from elsewhere may be a million characters long.
    const QString line = text.left(4 * most).simplified();
    if (line.size() <= most && text.size() <= 4 * most)
        return line;
    const qsizetype lastBlank = line.lastIndexOf(u' ', most);
    QString cut = line.left(lastBlank > most / 2 ? lastBlank : most);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + QStringLiteral("\u00a0\u2026"); // not on a line of its own
}

} // namespace straw
