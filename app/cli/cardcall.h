#pragma once

#include "app/cli/command.h"

#include "core/report/cards/card.h"
#include "core/workbook/snapshot.h"

#include <optional>

namespace straw::cli {

/// The options with which `export` writes a card of one page instead of the report.
QList<QCommandLineOption> cardOptions();

/// Error::Usage for a card that there is not, in a format that it has not, or with what only a report has.
Result<void> checkCardCall(const QCommandLineParser &call, const QString &format, const Session &session);

/// The card that is asked for; none where it is the report. Error::Usage when its person is not there, or is one of
/// several of that name, and when there is no such note, or one of several.
Result<std::optional<Card>> cardCall(const QCommandLineParser &call, const Snapshot &workbook, const Session &session);

} // namespace straw::cli
