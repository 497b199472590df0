#include "core/guide/hypotheses.h"

#include <QUuid>

namespace straw {

namespace {

/// For the ids of these causes; it and the keys never change.
const QUuid hypothesisNamespace(QStringLiteral("{0f7c2b9a-3d1e-5b46-8a57-c4e2d9f06b31}"));

struct Hypothesis
{
    const char *key;
    PickKey<"reason"> family, reason;
};
constexpr Hypothesis all[] = {
    {"price_perception", "commercial", "price_vs_value"},
    {"recent_change", "product", "change_disliked"},
    {"support", "service", {}},
};

} // namespace

std::vector<Cause> starterHypotheses()
{
    std::vector<Cause> causes;
    for (const Hypothesis &hypothesis : all) {
        Cause cause;
        cause.id = QUuid::createUuidV5(hypothesisNamespace, QByteArray(hypothesis.key)).toString(QUuid::WithoutBraces);
        cause.role = "not_known";
        cause.family = hypothesis.family;
        cause.reason = hypothesis.reason;
        causes.push_back(std::move(cause));
    }
    return causes;
}

Result<QString> addStarterHypotheses(Store &store)
{
    QString first;
    for (Cause &cause : starterHypotheses()) {
        STRAW_ASSIGN(const bool isThere, store.exists(Cause::table, cause.id));
        if (isThere)
            continue;
        STRAW_ASSIGN(cause.rank, store.lastRank(Cause::table));
        STRAW_TRY(store.insert(cause));
        if (first.isEmpty())
            first = cause.id;
    }
    return first;
}

} // namespace straw
