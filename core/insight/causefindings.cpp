#include "core/insight/causefindings.h"

#include "core/workbook/catalogue.h"

#include <QMultiHash>

#include <algorithm>

namespace straw {

namespace {

constexpr QLatin1String notKnownFamily{"not_known"};

constexpr ListKey reasonList = "reason";

/// The reason of a cause as it is counted today.
QString reasonOf(const Cause &cause)
{
    return Catalogue::instance().current(reasonList, cause.reason);
}

/// Whether its reason became one of another family: then the cause is counted there.
bool hasMoved(const Cause &cause)
{
    const PickEntry *before = Catalogue::instance().find(reasonList, cause.reason);
    return before && !before->now.isEmpty() && before->parent == cause.family;
}

QString parentOf(const QString &reason, const Snapshot &workbook)
{
    const Choice *choice = workbook.choices.find(reasonList.toString() + u'/' + reason);
    if (choice && !choice->parent.isEmpty())
        return choice->parent;
    const PickEntry *entry = Catalogue::instance().find(reasonList, reason);
    return entry ? entry->parent : QString();
}

bool supports(const Evidence &evidence, const Cause &cause)
{
    return (evidence.stance == u"against") == (cause.role == u"ruled_out");
}

bool isOpen(const Cause &cause)
{
    return cause.role == u"not_known";
}

FamilyCoverage::State stateOf(const Cause &cause, bool hasEvidence)
{
    if (isOpen(cause))
        return hasEvidence ? FamilyCoverage::NotKnown : FamilyCoverage::Supposed;
    return isClaimed(cause) ? FamilyCoverage::Found : FamilyCoverage::RuledOut;
}

} // namespace

Cause newCause(const QString &text)
{
    Cause cause;
    cause.text = text;
    cause.role = "contributing";
    return cause;
}

bool isClaimed(const Cause &cause)
{
    return cause.role != u"ruled_out" && cause.role != u"not_known";
}

QSet<QString> supportedCauses(const Snapshot &workbook)
{
    QSet<QString> supported;
    for (const Evidence &evidence : workbook.evidence) {
        const Cause *cause = workbook.causes.find(evidence.causeId);
        if (cause && supports(evidence, *cause))
            supported.insert(cause->id);
    }
    return supported;
}

QString familyOf(const Cause &cause, const Snapshot &workbook)
{
    if (!cause.family.isEmpty() && !hasMoved(cause))
        return cause.family;
    const QString reason = reasonOf(cause);
    const QString parent = parentOf(reason, workbook);
    return parent.isEmpty() ? reason : parent;
}

Pick<"side"> usualSide(const QString &reason, const Snapshot &workbook)
{
    return Catalogue::instance().side(reasonList, reason, workbook);
}

Pick<"side"> sideOf(const Cause &cause, const Snapshot &workbook)
{
    if (!cause.side.isEmpty())
        return cause.side;
    const Pick<"side"> side = usualSide(cause.reason, workbook);
    return side.isEmpty() ? usualSide(familyOf(cause, workbook), workbook) : side;
}

std::vector<const StatedReason *> unexaminedReasons(const Snapshot &workbook)
{
    QSet<QString> ruledOut, families; // kinds as wholes or one by one; of which something was ruled out
    for (const Cause &cause : workbook.causes) {
        if (cause.role != u"ruled_out")
            continue;
        const QString family = familyOf(cause, workbook), reason = reasonOf(cause);
        ruledOut.insert(reason.isEmpty() ? family : reason);
        families.insert(family);
    }
    std::vector<const StatedReason *> unexamined;
    for (const StatedReason &stated : workbook.statedReasons) {
        const QString reason = Catalogue::instance().current(reasonList, stated.reason);
        const QString parent = parentOf(reason, workbook);
        const bool isRuledOut =
            !reason.isEmpty()
            && (parent.isEmpty() ? families.contains(reason) : ruledOut.contains(reason) || ruledOut.contains(parent));
        const bool isTaken = !stated.faceValueBecause.trimmed().isEmpty(); // as it was said
        if (!isRuledOut && !isTaken && !workbook.causes.find(stated.causeId))
            unexamined.push_back(&stated);
    }
    return unexamined;
}

std::vector<const AtRisk *> othersAtRisk(const Snapshot &workbook)
{
    std::vector<const AtRisk *> others;
    QHash<QString, size_t> rows;
    for (const AtRisk &other : workbook.atRisk) {
        const Cause *cause = workbook.causes.find(other.causeId);
        if (!cause || !isClaimed(*cause))
            continue;
        const QString name = other.account.simplified().toCaseFolded();
        const auto known = rows.constFind(name);
        if (name.isEmpty() || known == rows.constEnd()) {
            rows.insert(name, others.size());
            others.push_back(&other);
        } else if (!others[*known]->arrMinor) {
            others[*known] = &other;
        }
    }
    return others;
}

std::vector<FamilyCoverage> familyCoverage(const Snapshot &workbook)
{
    QMultiHash<QString, const Cause *> causesOf; // the latest first
    for (qsizetype row = workbook.causes.size(); row > 0; --row) {
        const Cause &cause = workbook.causes.at(row - 1);
        causesOf.insert(familyOf(cause, workbook), &cause);
    }
    // Causes of which there is evidence, which makes a difference to those that are not known alone.
    QSet<QString> weighed;
    if (std::ranges::any_of(workbook.causes, isOpen)) {
        for (const Evidence &evidence : workbook.evidence)
            weighed.insert(evidence.causeId);
    }
    QSet<QString> named, unexamined;
    for (const StatedReason &stated : workbook.statedReasons) {
        if (!stated.origin.isEmpty() && stated.origin != u"customer")
            continue; // what we filed or guessed, they did not name
        const QString reason = Catalogue::instance().current(reasonList, stated.reason);
        const QString parent = parentOf(reason, workbook);
        const QString family = parent.isEmpty() ? reason : parent;
        named.insert(family);
        if (!workbook.causes.find(stated.causeId))
            unexamined.insert(family);
    }
    std::vector<FamilyCoverage> families;
    for (const PickEntry &entry : Catalogue::instance().entries(reasonList, workbook)) {
        if (!entry.parent.isEmpty() || entry.key == notKnownFamily)
            continue;
        FamilyCoverage family{.family = entry.key};
        if (named.contains(entry.key))
            family.state = unexamined.contains(entry.key) ? FamilyCoverage::Named : FamilyCoverage::Explained;
        for (const Cause *cause : causesOf.values(entry.key)) {
            family.state = std::max(family.state, stateOf(*cause, weighed.contains(cause->id)));
            family.causes.append(cause->id);
        }
        if (!entry.retired || family.state != FamilyCoverage::NotLookedAt)
            families.push_back(std::move(family));
    }
    return families;
}

} // namespace straw
