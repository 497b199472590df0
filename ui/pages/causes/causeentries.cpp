#include "ui/pages/causes/causeentries.h"

#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/pages/records/evidenceentries.h"

namespace straw {

namespace {

constexpr ListKey reasons = "reason";

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace

Entry CauseEntries::of(const StatedReason &reason) const
{
    const QString notTheirs = EvidenceEntries(m_desk).whose(reason);
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
