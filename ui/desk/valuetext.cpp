#include "ui/desk/valuetext.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/guide/agenda.h"
#include "core/guide/prompts.h"
#include "core/schema/tables.h"
#include "core/storage/fields.h"
#include "core/workbook/title.h"
#include "ui/desk/criteriontext.h"
#include "ui/desk/datetext.h"

namespace straw {

namespace {

QString momentText(const QString &utc, const QLocale &locale)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODateWithMs).toLocalTime();
    return at.isValid() ? locale.toString(at, QLocale::ShortFormat) : utc;
}

/// Of a record that is named by its id alone; of the whole workbook by that word.
TableKey tableOf(const Desk &desk, const QString &id)
{
    if (id == wholeWorkbook)
        return "workbook";
    for (const Table &table : Tables::instance().all()) {
        if (table.hasOwnIds() && hasRecord(desk.data(), table.name, id))
            return table.name;
    }
    return {};
}

QString anyRecordText(const Desk &desk, TableKey table, const QString &id)
{
    return table.isEmpty() ? Desk::tr("an entry that is gone") : recordText(desk, table, id);
}

QString questionText(const Desk &desk, const QString &key)
{
    const QString text = Prompts::instance().find(key, desk.data()).text;
    return text.isEmpty() ? key : text;
}

/// "A team, 45 minutes · Why we are here: 3 · ..."
QString agendaText(const QString &json, const QLocale &locale)
{
    const Agenda agenda = Agenda::read(json);
    const AgendaGuide &guide = AgendaGuide::instance();
    QStringList parts{guide.kind(agenda.key).name};
    for (const Agenda::Item &item : agenda.items)
        //: An item of an agenda, and how many minutes it is given
        parts +=
            Texts::filled(Desk::tr("%1: %2"), {guide.text(agenda.key, item.key).title, locale.toString(item.minutes)});
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace

QString valueText(const Desk &desk, TableKey table, ColumnKey column, const QVariant &value)
{
    const Column *field = Tables::instance().column(table, column);
    if (!field || value.isNull())
        return {};
    const QLocale locale = desk.locale();
    const QString text = value.toString();
    switch (field->kind) {
    case ColumnKind::Pick:
        return desk.label(field->list, text);
    case ColumnKind::Reference:
    case ColumnKind::PartOf:
        return recordText(desk, field->target, text);
    case ColumnKind::Subject:
    case ColumnKind::AnyId:
    case ColumnKind::AnyReference:
        return anyRecordText(desk, field->target.isEmpty() ? tableOf(desk, text) : field->target, text);
    case ColumnKind::Question:
        return questionText(desk, text);
    case ColumnKind::AnyTable:
        return Catalogue::instance().tableLabel(TableKey::find(text));
    case ColumnKind::Date:
    case ColumnKind::DateOrNever: {
        const Edtf date = Edtf::parse(text);
        return date.isNull() ? text : dateText(date, locale);
    }
    case ColumnKind::Utc:
        return momentText(text, locale);
    case ColumnKind::Money:
        return showMoney(value.toLongLong(), desk.data().account.currency, locale);
    case ColumnKind::Yes:
        return value.toBool() ? /*: Value of a field */ Desk::tr("yes") : /*: Value of a field */ Desk::tr("no");
    case ColumnKind::Int:
    case ColumnKind::Percent:
        return locale.toString(value.toLongLong());
    case ColumnKind::Real:
        return locale.toString(value.toDouble());
    case ColumnKind::Json:
        return table == u"meeting" ? agendaText(text, locale) : text;
    case ColumnKind::Blob:
        return locale.formattedDataSize(value.toByteArray().size());
    default:
        return text;
    }
}

namespace {

/// The first of these columns that is not empty.
QString firstOf(const Desk &desk, const Table &table, const QString &id, const QList<ColumnKey> &columns)
{
    for (const ColumnKey column : columns) {
        const QString text =
            table.column(column) ? desk.value({table.name, id, column}).toString().simplified() : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString anyWords(const Desk &desk, const Table &table, const QString &id)
{
    QList<ColumnKey> columns;
    for (const Column &column : table.columns) {
        if (column.kind == ColumnKind::Prose)
            columns << column.name;
    }
    return firstOf(desk, table, id, columns);
}

/// What ties two records together is called by the second, a detail by the record that it belongs to.
QString ownerText(const Desk &desk, const Table &table, const QString &id)
{
    for (auto column = table.columns.rbegin(); column != table.columns.rend(); ++column) {
        if (column->kind != ColumnKind::PartOf)
            continue;
        const QString owner = desk.value({table.name, id, column->name}).toString();
        if (!owner.isEmpty() && column->target != table.name)
            return recordText(desk, column->target, owner);
    }
    return {};
}

} // namespace

QString recordText(const Desk &desk, TableKey tableName, const QString &id)
{
    static const QList<ColumnKey> calling{"name", "title", "text", "question", "label", "words"};
    const Table &table = Tables::instance().at(tableName);
    QString text = firstOf(desk, table, id, calling);
    if (text.isEmpty() && tableName == u"answer")
        text = Prompts::instance().find(id.section(u'/', 0, 0), desk.data()).text;
    if (text.isEmpty() && tableName == u"criterion")
        text = criterionText(desk, id);
    if (text.isEmpty() && tableName == u"meeting") { // its minutes tell what was said, not which one it is
        text = dateText(Edtf::parse(desk.value({tableName, id, "at"}).toString()), desk.locale());
        return text.isEmpty() ? Catalogue::instance().tableLabel(tableName) : text;
    }
    if (text.isEmpty())
        text = titleOf(Place{tableName, id, {}}, desk.data());
    if (text.isEmpty())
        text = anyWords(desk, table, id);
    if (text.isEmpty())
        text = ownerText(desk, table, id);
    return text.isEmpty() ? Catalogue::instance().tableLabel(tableName) : text;
}

} // namespace straw
