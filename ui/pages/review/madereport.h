#pragma once

#include "core/report/render/printedpages.h"

#include <QByteArray>

#include <memory>

namespace straw {

/// A report as it was made.
struct MadeReport
{
    QByteArray pdf; // what saving writes
    int pages = 0;
    std::shared_ptr<const ReportModel> model; // for who paints its pages, see PrintedPages
    Paper paper = Paper::A4;
};

} // namespace straw
