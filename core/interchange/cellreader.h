#pragma once

#include "core/base/result.h"
#include "core/dates/dateinput.h"
#include "core/schema/tables.h"

#include <QVariant>

namespace straw {

/// Understands the text of a cell as the value of a column, however people and other programs write
/// it: loose dates, numbers with a decimal comma, labels and aliases of pick lists.
class CellReader
{
public:
    /// When the context has no order for dates in digits, the one that most texts must have may be
    /// given; texts that cannot have it are read the other way.
    CellReader(const DateContext &context, std::optional<DateOrder> usualOrder);

    /// Error::DateNotUnderstood, CellNotUnderstood.
    Result<QVariant> read(const Column &column, const QString &text);

private:
    std::optional<Edtf> date(const QString &text) const;
    std::optional<double> number(const QString &text) const;
    QString pick(ListKey list, const QString &text);

    std::vector<DateReader> m_dateReaders;           // the preferred one first
    QHash<QString, QHash<QString, QString>> m_words; // list -> word -> key
};

} // namespace straw
