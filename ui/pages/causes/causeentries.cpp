#include "ui/pages/causes/causeentries.h"

#include "core/base/texts.h"
#include "core/guide/customersvoice.h"
#include "core/guide/prompts.h"
#include "core/insight/causefindings.h"
#include "core/insight/evidencesource.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/desk/valuetext.h"
#include "ui/widgets/partymark.h"

#include <algorithm>

namespace straw {

namespace {

constexpr ListKey reasons = "reason";
constexpr qsizetype mostOfPassage = 400; // letters

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace

/// What is not in the words of the customer says so wherever it stands.
QString CauseEntries::whose(const StatedReason &reason) const
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

Entry CauseEntries::of(const StatedReason &reason) const
{
    const QString notTheirs = whose(reason);
    const bool said = notTheirs.isEmpty();
    return {.title = said && !reason.text.isEmpty() ? Texts::filled(tr("“%1”"), {reason.text}) : reason.text,
            .detail =
                joined({data().nameOf(reason.personId), dateText(reason.saidOn, m_desk.locale()),
                        reason.channel.isEmpty() ? QString() : m_desk.label("channel", reason.channel), notTheirs}),
            .icon = said ? QStringLiteral("quote") : QStringLiteral("document"),
            .iconRole = said ? Role::Them : Role::Muted};
}

Entry CauseEntries::of(const Cause &cause) const
{
    const QString family = familyOf(cause, data());
    const bool ruledOut = cause.role == u"ruled_out";
    Entry entry{.title = titleOf(cause, data()),
                .detail =
                    joined({family.isEmpty() ? QString() : m_desk.label(reasons, family),
                            cause.reason.isEmpty() || cause.reason == family ? QString()
                                                                             : m_desk.label(reasons, cause.reason)}),
                .quiet = !isClaimed(cause)};
    if (data().workbook.mainCauseId == cause.id)
        //: Tag on a cause
        entry.tags.push_back({tr("main cause"), Role::Us});
    //: Tag on a cause: its number, by which marked words refer to it
    entry.tags.push_back({Texts::filled(tr("no. %1"), {m_desk.locale().toString(numberOf(cause))}), Role::Muted});
    if (!cause.role.isEmpty() && cause.role != u"contributing")
        entry.tags.push_back({m_desk.label("cause_role", cause.role), Role::Muted});
    if (!ruledOut && !cause.confidence.isEmpty())
        entry.tags.push_back(
            //: Tag on a cause; %1 is low, medium or high
            {Texts::filled(tr("Confidence: %1"), {m_desk.label("confidence", cause.confidence)}), Role::Muted});
    if (const Pick<"side"> side = sideOf(cause, data()); isClaimed(cause) && !side.isEmpty())
        entry.tags.push_back({m_desk.label("side", side), Role::Muted});
    const QString weighed = weighing(cause);
    if (!weighed.isEmpty())
        entry.tags.push_back({weighed, Role::Muted});
    const Weight weight = weightOf(cause);
    if (cause.role != u"not_known" && (ruledOut ? weight.speakingAgainst : weight.speakingFor) == 0)
        //: Tag on a cause without evidence, or on one that was ruled out without any
        entry.tags.push_back({tr("assumption"), Role::Muted});
    return entry;
}

int CauseEntries::numberOf(const Cause &cause) const
{
    if (!m_tree)
        m_tree.emplace(data().causes);
    return m_tree->numberOf(cause.id);
}

CauseEntries::Weight CauseEntries::weightOf(const Cause &cause) const
{
    if (!m_weights) {
        m_weights.emplace();
        for (const Evidence &evidence : data().evidence) {
            Weight &of = (*m_weights)[evidence.causeId];
            ++(evidence.stance == u"against" ? of.speakingAgainst : of.speakingFor);
        }
    }
    return m_weights->value(cause.id);
}

QString CauseEntries::weighing(const Cause &cause) const
{
    const auto [speakingFor, speakingAgainst] = weightOf(cause);
    if (speakingFor == 0 && speakingAgainst == 0)
        return {};
    const QLocale locale = m_desk.locale();
    //: How much evidence supports a cause, and how much contradicts it
    return joined({Texts::filled(tr("for: %1"), {locale.toString(speakingFor)}),
                   //: How much evidence contradicts a cause
                   Texts::filled(tr("against: %1"), {locale.toString(speakingAgainst)})});
}

Entry CauseEntries::of(const Evidence &evidence) const
{
    const bool against = evidence.stance == u"against";
    const Entry shown = target(evidence.targetTable, evidence.targetId);
    const QString record = joined({shown.lead, shown.title});
    Entry entry{.title = evidence.note.isEmpty() ? record : evidence.note,
                .detail = evidence.note.isEmpty() ? shown.detail : record,
                //: Tag on a piece of evidence: it contradicts the cause
                .tags = {{against ? tr("against") : /*: Tag on a piece of evidence: it supports the cause */ tr("for"),
                          against ? Role::Muted : Role::Us}},
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

QString CauseEntries::sourceOf(const Evidence &evidence) const
{
    const Place place = placeOf(evidence);
    const TextSource source = straw::sourceOf(place, data());
    const QString field = place.column.isEmpty() || place.table == u"line"
                              ? Catalogue::instance().tableLabel(place.table)
                              : Catalogue::instance().columnLabel(place.table, place.column);
    return joined({data().nameOf(source.personId), dateText(source.at, m_desk.locale()), field});
}

std::optional<QString> CauseEntries::changedText(const Evidence &evidence) const
{
    if (evidence.passage.isEmpty())
        return {};
    const QString text = m_desk.value(placeOf(evidence)).toString();
    if (passageIn(text, evidence.passage, evidence.passageAt))
        return {};
    return text;
}

Entry CauseEntries::target(TableKey table, const QString &id) const
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

QString CauseEntries::evidenceToAskFor(const Cause &cause) const
{
    for (const QString &key : {Catalogue::instance().current(reasons, cause.reason), familyOf(cause, data())}) {
        const PickEntry *entry = Catalogue::instance().find(reasons, key);
        if (entry && !entry->evidence.isEmpty())
            return entry->evidence;
    }
    return {};
}

} // namespace straw
