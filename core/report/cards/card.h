#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// Something on one page for whoever prints it and takes it along: for our own people only.
struct Card
{
    enum Kind {
        Decision, ///< the decision whether the account is saved, to be signed
        Brief,    ///< what is known of a person, for whoever speaks with them
    };

    Kind kind = Decision;
    QString personId = {}; ///< of a brief

    bool operator==(const Card &) const = default;
};

/// A model that is always exactly one page: texts that are too long end in an ellipsis, and lists say what they leave
/// out. Of the options, the time, the locale and the pseudonyms count; the edition is the internal one.
ReportModel buildCard(const Snapshot &workbook, const Card &card, const ReportOptions &options, const Texts &texts);

/// The name that is proposed for its file: "Norvik-Logistics-decision-2026-03-31.pdf",
/// "Norvik-Logistics-brief-Carla-Brandt-2026-03-31.pdf".
QString cardFileName(const Snapshot &workbook, const Card &card, QDate date, const Texts &texts);

// What stands on them
ReportModel::FirstPage decisionCardPage(const ReportContext &context);
ReportModel::FirstPage briefPage(const QString &personId, const ReportContext &context);

} // namespace straw
