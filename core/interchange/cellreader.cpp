#include "core/interchange/cellreader.h"

#include "core/guide/quickwords.h"
#include "core/workbook/catalogue.h"

#include <cmath>

namespace straw {

CellReader::CellReader(const DateContext &context, std::optional<DateOrder> usualOrder)
{
    if (!context.order && usualOrder) {
        DateContext usual = context;
        usual.order = usualOrder;
        m_dateReaders.emplace_back(usual);
    }
    m_dateReaders.emplace_back(context);
}

Result<QVariant> CellReader::read(const Column &column, const QString &text)
{
    const Error notUnderstood{Error::CellNotUnderstood, {text}};
    switch (column.kind) {
    case ColumnKind::Date: {
        const std::optional<Edtf> found = date(text);
        if (!found)
            return Error{Error::DateNotUnderstood, {text}};
        return QVariant(found->toString());
    }
    case ColumnKind::Pick: {
        const QString key = pick(column.list, text);
        if (key.isEmpty())
            return notUnderstood;
        return QVariant(key);
    }
    case ColumnKind::Real: {
        const std::optional<double> found = number(text);
        if (!found)
            return notUnderstood;
        return QVariant(*found);
    }
    case ColumnKind::Int: {
        const std::optional<double> found = number(text);
        if (!found || std::trunc(*found) != *found || std::abs(*found) > 1e15)
            return notUnderstood;
        return QVariant(qlonglong(*found));
    }
    default:
        return QVariant(text);
    }
}

std::optional<Edtf> CellReader::date(const QString &text) const
{
    for (const DateReader &reader : m_dateReaders) {
        if (const auto date = reader.whole(text))
            return date;
    }
    return std::nullopt;
}

std::optional<double> CellReader::number(const QString &text) const
{
    bool ok = false;
    double value = text.toDouble(&ok);
    if (!ok)
        value = m_dateReaders.front().context().locale.toDouble(text, &ok);
    if (!ok && text.count(u',') == 1) // a decimal comma, whatever the locale
        value = QString(text).replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The key that the text is, names or stands for. A list that is open takes any other text, too.
QString CellReader::pick(ListKey list, const QString &text)
{
    const Catalogue &catalogue = Catalogue::instance();
    if (!m_words.contains(list)) {
        QHash<QString, QString> &words = m_words[list];
        for (const Catalogue *each : {&Catalogue::of(QStringLiteral("en")), &catalogue}) {
            for (const PickEntry &entry : each->entries(list)) {
                for (const QString &word : QStringList{entry.key, entry.label} + entry.aliases)
                    words.insert(QuickWords::folded(word), catalogue.current(list, entry.key));
            }
        }
    }
    const QString key = m_words[list].value(QuickWords::folded(text));
    return key.isEmpty() && catalogue.isOpen(list) ? text : key;
}

} // namespace straw
