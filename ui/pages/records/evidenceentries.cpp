#include "ui/pages/records/evidenceentries.h"

#include "core/base/texts.h"
#include "core/guide/customersvoice.h"
#include "core/guide/prompts.h"
#include "core/insight/evidencesource.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/desk/valuetext.h"
#include "ui/widgets/partymark.h"

namespace straw {

namespace {

constexpr qsizetype mostOfPassage = 400; // letters

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace

/// What is not in the words of the customer says so wherever it stands.
QString EvidenceEntries::whose(const StatedReason &reason) const
{
    switch (wordsOf(reason, data())) {
    case Whose::Theirs:
        return {};
    case Whose::OfItsOrigin:
        return m_desk.label("origin", reason.origin);
    case Whose::Ours:
        //: About a reason that was given
        return tr("As one of us told it");
    case Whose::NotEntered:
        break;
    }
    //: About a reason that was given
    return tr("It is not entered whose words these are");
}

/// A criterion is a question, and some are answered well by no: so it is said what the evidence says.
QString EvidenceEntries::stanceOf(const Evidence &evidence) const
{
    const bool against = evidence.stance == u"against";
    if (!evidence.criterionId.isEmpty())
        //: Tag on a piece of evidence: the answer to the question is no
        return against ? tr("says no")
                       : /*: Tag on a piece of evidence: the answer to the question is yes */ tr("says yes");
    //: Tag on a piece of evidence: it contradicts the cause
    return against ? tr("against") : /*: Tag on a piece of evidence: it supports the cause */ tr("for");
}

Entry EvidenceEntries::of(const Evidence &evidence) const
{
    const bool against = evidence.stance == u"against";
    const Entry shown = target(evidence.targetTable, evidence.targetId);
    const QString record = joined({shown.lead, shown.title});
    Entry entry{.title = evidence.note.isEmpty() ? record : evidence.note,
                .detail = evidence.note.isEmpty() ? shown.detail : record,
                .tags = {{stanceOf(evidence), against ? Role::Muted : Role::Us}},
                .icon = shown.icon,
                .iconRole = shown.iconRole};
    if (evidence.passage.isEmpty())
        return entry;
    entry.title = Texts::filled(tr("“%1”"), {shortened(evidence.passage, mostOfPassage)});
    entry.detail = joined({evidence.note, sourceOf(evidence)});
    if (changedText(evidence))
        //: Tag on a piece of evidence: the words that were marked have changed since
        entry.tags.insert(entry.tags.begin(), {tr("changed"), Role::Open});
    return entry;
}

QString EvidenceEntries::sourceOf(const Evidence &evidence) const
{
    const Place place = placeOf(evidence);
    const TextSource source = straw::sourceOf(place, data());
    const QString field = place.column.isEmpty() || place.table == u"line"
                              ? Catalogue::instance().tableLabel(place.table)
                              : Catalogue::instance().columnLabel(place.table, place.column);
    return joined({data().nameOf(source.personId), dateText(source.at, m_desk.locale()), field});
}

std::optional<QString> EvidenceEntries::changedText(const Evidence &evidence) const
{
    if (evidence.passage.isEmpty())
        return {};
    const QString text = m_desk.value(placeOf(evidence)).toString();
    if (passageIn(text, evidence.passage, evidence.passageAt))
        return {};
    return text;
}

Entry EvidenceEntries::target(TableKey table, const QString &id) const
{
    if (const Event *event = table == u"event" ? data().events.find(id) : nullptr) {
        const PartyMark mark = partyMark(sideOf(*event, data()));
        return {.lead = dateText(event->at, m_desk.locale()),
                .title = titleOf(*event, data()),
                .icon = mark.icon,
                .iconRole = mark.role};
    }
    if (const Line *line = table == u"line" ? data().lines.find(id) : nullptr)
        return {.lead = line->at.isNull() ? QString() : dateText(Edtf::day(line->at.first()), m_desk.locale()),
                .title = line->text,
                .detail = data().nameOf(line->personId),
                .icon = QStringLiteral("quote"),
                .iconRole = Role::Them};
    if (const StatedReason *reason = table == u"stated_reason" ? data().statedReasons.find(id) : nullptr)
        return {.lead = dateText(reason->saidOn, m_desk.locale()),
                .title = reason->text,
                .detail = joined({data().nameOf(reason->personId), whose(*reason)}),
                .icon = whose(*reason).isEmpty() ? QStringLiteral("quote") : QStringLiteral("document"),
                .iconRole = whose(*reason).isEmpty() ? Role::Them : Role::Muted};
    if (const Answer *answer = table == u"answer" ? data().answers.find(id) : nullptr)
        return {.title = answer->text,
                .detail = Prompts::instance().find(answer->promptKey, data()).text,
                .icon = QStringLiteral("question")};
    if (m_desk.has(table, id))
        return {.lead = dateText(straw::sourceOf(Place{table, id, {}}, data()).at, m_desk.locale()),
                .title = recordText(m_desk, table, id),
                .detail = Catalogue::instance().tableLabel(table),
                .icon = QStringLiteral("document")};
    return {.title = tr("It is no longer in this workbook"), .icon = QStringLiteral("document")};
}

} // namespace straw
