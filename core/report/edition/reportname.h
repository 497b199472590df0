#pragma once

#include "core/report/edition/edition.h"
#include "core/workbook/snapshot.h"

#include <QDate>

namespace straw {

class Texts;

/// The title of the document, as programs list it; in the customer edition without a word that betrays what kind of
/// document it is. Never empty.
QString reportTitle(const Snapshot &original, const EditionOptions &options, const Texts &texts);

/// The name that is proposed for the file: "Norvik-Logistics-postmortem-2026-03-31.pdf", for the customer
/// "Norvik-Logistics-what-we-heard-2026-03-31.pdf". Every system takes it, and it is never longer than 160 bytes.
QString reportFileName(const Snapshot &original, const EditionOptions &options, QDate date, const Texts &texts,
                       const QString &ending = QStringLiteral("pdf"));

/// The same of any other document: its parts and the day.
QString documentFileName(const QStringList &parts, QDate date);

} // namespace straw
