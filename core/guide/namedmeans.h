#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

class Catalogue;

/// The means that a typed line names by its label or another word for it: "Offer a discount of ten percent". Empty
/// when it names none, or more than one.
Pick<"means"> namedMeans(const QString &line, const Catalogue &labels, const Snapshot &workbook);

} // namespace straw
