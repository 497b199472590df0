#include "ui/shell/changetexts.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

} // namespace

QString changeText(const Change &change)
{
    if (change.kind == Change::Undo || change.kind == Change::Redo)
        return changeText(change.subject());
    const Catalogue &labels = Catalogue::instance();
    const QString table = change.args[u"table"].toString();
    if (change.kind == Change::Edit)
        return Texts::filled(Words::tr("change of %1"), {labels.columnLabel(table, change.args[u"column"].toString())});
    if (change.kind == Change::Add)
        return Texts::filled(Words::tr("new %1"), {labels.tableLabel(table)});
    if (change.kind == Change::Remove)
        return Texts::filled(Words::tr("removal of %1"), {labels.tableLabel(table)});
    if (change.kind == Change::Move)
        return Texts::filled(Words::tr("new order of %1"), {labels.tablePlural(table)});
    if (change.kind == Change::Settle || change.kind == Change::SettleRecord)
        return Texts::filled(Words::tr("decision about %1"), {labels.tableLabel(table)});
    if (change.kind == Change::Restore)
        return Words::tr("return to an earlier state");
    if (change.kind == Change::Import)
        return Words::tr("import of %n record(s)", nullptr, change.args[u"count"].toInt());
    return {};
}

QString undoText(const std::optional<Change> &change)
{
    const QString what = change ? changeText(*change) : QString();
    return what.isEmpty() ? Words::tr("Undo") : Texts::filled(Words::tr("Undo %1"), {what});
}

QString redoText(const std::optional<Change> &change)
{
    const QString what = change ? changeText(*change) : QString();
    return what.isEmpty() ? Words::tr("Redo") : Texts::filled(Words::tr("Redo %1"), {what});
}

} // namespace straw
