#pragma once

#include "core/report/model/model.h"
#include "core/report/render/piece.h"

namespace straw {

/// The lines of a page that somebody writes on by hand: signatures, notes.
class WritingLines
{
public:
    WritingLines(const ReportModel::FirstPage::ToWrite &toWrite, qreal width);

    /// What has to be kept free for them, with the space above; none for no lines.
    qreal leastHeight() const;
    /// As many of them as there is room for, no fewer than the least; without a painter for no lines.
    Piece in(qreal room) const;

private:
    qreal heightOf(int lines) const;

    const ReportModel::FirstPage::ToWrite m_toWrite;
    const qreal m_width;
};

} // namespace straw
