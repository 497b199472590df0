#include "ui/shell/changetexts.h"

#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

namespace {

QString tr(const char *source, int n = -1)
{
    return QCoreApplication::translate("Change", source, nullptr, n);
}

} // namespace

QString changeText(const Change &change)
{
    if (change.kind == Change::Undo || change.kind == Change::Redo)
        return changeText(change.subject());
    const Catalogue &labels = Catalogue::instance();
    const QString table = change.args[u"table"].toString();
    if (change.kind == Change::Edit)
        return tr(QT_TRANSLATE_NOOP("Change", "change of %1")).arg(labels.columnLabel(table, change.args[u"column"].toString()));
    if (change.kind == Change::Add)
        return tr(QT_TRANSLATE_NOOP("Change", "new %1")).arg(labels.tableLabel(table));
    if (change.kind == Change::Remove)
        return tr(QT_TRANSLATE_NOOP("Change", "removal of %1")).arg(labels.tableLabel(table));
    if (change.kind == Change::Move)
        return tr(QT_TRANSLATE_NOOP("Change", "new order of %1")).arg(labels.tablePlural(table));
    if (change.kind == Change::Import)
        return tr(QT_TRANSLATE_NOOP("Change", "import of %n record(s)"), change.args[u"count"].toInt());
    return {};
}

QString undoText(const std::optional<Change> &change)
{
    const QString what = change ? changeText(*change) : QString();
    return what.isEmpty() ? tr(QT_TRANSLATE_NOOP("Change", "Undo")) : tr(QT_TRANSLATE_NOOP("Change", "Undo %1")).arg(what);
}

QString redoText(const std::optional<Change> &change)
{
    const QString what = change ? changeText(*change) : QString();
    return what.isEmpty() ? tr(QT_TRANSLATE_NOOP("Change", "Redo")) : tr(QT_TRANSLATE_NOOP("Change", "Redo %1")).arg(what);
}

} // namespace straw
