#pragma once

#include "core/report/parts/context.h"

#include <QHash>

namespace straw {

/// The picture of how one cause explains another. Causes that stand alone are no part of it, nor are those without
/// words; without any other there is none.
class CauseFigure
{
public:
    CauseFigure() = default; ///< of nothing
    explicit CauseFigure(const ReportContext &context);

    void addTo(std::vector<Block> &blocks) const;
    bool holds(const QString &causeId) const { return m_numbers.contains(causeId); }
    /// By which the report speaks of a cause that is in the picture, the same as in the program: some are left out
    /// where others stand alone. Empty for the rest.
    QString numberOf(const QString &causeId) const { return m_numbers.value(causeId); }

private:
    TreeFigure m_figure;
    QHash<QString, QString> m_numbers;
};

} // namespace straw
