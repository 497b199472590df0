#include "core/guide/ignoredwording.h"

#include "core/base/settings.h"

#include <QUuid>

namespace straw {

namespace {

constexpr QUuid dismissedNamespace(0x2f5d9c84, 0x3b0e, 0x4c57, 0xa1, 0x6e, 0x70, 0xd4, 0x1b, 0x9a, 0x83, 0x2c);

const Table &table()
{
    return Tables::instance().at("dismissed");
}

Dismissed readFrom(const Row &row)
{
    const auto text = [&row](ColumnKey column) { return row[size_t(table().indexOf(column))].toString(); };
    return {.field = {TableKey::find(text("target_table")), text("target_id"), ColumnKey::find(text("target_column"))},
            .words = text("words"),
            .rule = text("rule")};
}

} // namespace

QString Dismissed::id() const
{
    // A text editor tells hard blanks as blanks.
    const QStringList parts{field.table.toString(), field.id, field.column.toString(), words.simplified(), rule};
    return QUuid::createUuidV5(dismissedNamespace, parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

Result<std::vector<Dismissed>> dismissedIn(const Store &store)
{
    STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table()));
    std::vector<Dismissed> all;
    for (const Row &row : rows)
        all.push_back(readFrom(row));
    return all;
}

Result<void> dismiss(Store &store, const Dismissed &what)
{
    Row row(table().columns.size());
    const auto put = [&row](ColumnKey column, const QString &text) {
        if (!text.isEmpty())
            row[size_t(table().indexOf(column))] = text;
    };
    put("id", what.id());
    put("target_table", what.field.table.toString());
    put("target_id", what.field.id);
    put("target_column", what.field.column.toString());
    put("words", what.words);
    put("rule", what.rule);
    return store.putRow(table(), row);
}

bool wantsWordingHelp(const Settings &user)
{
    return user.text(Setting::WordingHelp) != u"off";
}

/// A row whose field has moved, as two causes became one, has kept its id.
Result<void> lookAgain(Store &store, const Dismissed &what)
{
    STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table()));
    for (const Row &row : rows) {
        if (readFrom(row).id() == what.id())
            STRAW_TRY(store.remove("dismissed", row[size_t(table().indexOf("id"))].toString()));
    }
    return {};
}

QStringList neverMarkedBy(const Settings &user)
{
    QStringList all = user.value(Setting::WordingNever).toStringList();
    all.removeAll(QString()); // of a list that is empty
    return all;
}

QString neverMarked(const QString &rule, const QString &words)
{
    return rule + u'\t' + words.simplified().toCaseFolded();
}

NeverMarked NeverMarked::of(const QString &kept)
{
    return {kept.section(u'\t', 0, 0), kept.section(u'\t', 1)};
}

IgnoredWordings::IgnoredWordings(const std::vector<Dismissed> &here, const QStringList &never)
    : m_never(never.begin(), never.end())
{
    for (const Dismissed &one : here)
        m_here.insert(one.id());
}

bool IgnoredWordings::covers(const Place &field, const QString &rule, const QString &words) const
{
    return (!m_never.isEmpty() && m_never.contains(neverMarked(rule, words)))
           || (!m_here.isEmpty() && m_here.contains(Dismissed{field, words, rule}.id()));
}

bool IgnoredWordings::leaves(const Place &field) const
{
    return m_here.contains(Dismissed{field}.id());
}

} // namespace straw
