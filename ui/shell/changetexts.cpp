#include "ui/shell/changetexts.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

/// %1 is a field, a kind of entry, or several of a kind: behind a colon, so that nothing bends by it.
struct Sentences
{
    QLatin1String kind;
    const char *undo;
    const char *redo;
};

constexpr Sentences sentences[] = {
    {Change::Edit,
     //: Menu; %1 is a field
     QT_TRANSLATE_NOOP("Change", "Undo change: %1"),
     //: Menu; %1 is a field
     QT_TRANSLATE_NOOP("Change", "Redo change: %1")},
    {Change::Add,
     //: Menu; %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Undo addition: %1"),
     //: Menu; %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Redo addition: %1")},
    {Change::Remove,
     //: Menu; %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Undo removal: %1"),
     //: Menu; %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Redo removal: %1")},
    {Change::Move, QT_TRANSLATE_NOOP("Change", "Undo new order: %1"),
     QT_TRANSLATE_NOOP("Change", "Redo new order: %1")},
    {Change::Join,
     //: Menu; two entries became one, %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Undo merging: %1"),
     //: Menu; two entries became one, %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Redo merging: %1")},
    {Change::Split,
     //: Menu; one entry became two, %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Undo splitting: %1"),
     //: Menu; one entry became two, %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Redo splitting: %1")},
    {Change::Settle,
     //: Menu; the choice between two versions, %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Undo decision: %1"),
     //: Menu; the choice between two versions, %1 is a kind of entry
     QT_TRANSLATE_NOOP("Change", "Redo decision: %1")},
    {Change::SettleRecord, QT_TRANSLATE_NOOP("Change", "Undo decision: %1"),
     QT_TRANSLATE_NOOP("Change", "Redo decision: %1")},
    {Change::Restore, QT_TRANSLATE_NOOP("Change", "Undo return to an earlier state"),
     QT_TRANSLATE_NOOP("Change", "Redo return to an earlier state")},
    {Change::Import, QT_TRANSLATE_N_NOOP("Change", "Undo import of %n entry(s)"),
     QT_TRANSLATE_N_NOOP("Change", "Redo import of %n entry(s)")},
};

const Sentences *sentencesOf(const std::optional<Change> &change)
{
    if (!change)
        return nullptr;
    const bool isAgain = change->kind == Change::Undo || change->kind == Change::Redo;
    const auto *found = std::ranges::find(sentences, isAgain ? change->subject().kind : change->kind, &Sentences::kind);
    return found == std::end(sentences) ? nullptr : found;
}

Change meant(const Change &change)
{
    return change.kind == Change::Undo || change.kind == Change::Redo ? change.subject() : change;
}

QString filled(const char *source, const Change &change)
{
    return Texts::filled(Words::tr(source, nullptr, meant(change).args[u"count"].toInt()), {changedText(change)});
}

} // namespace

QString undoText(const std::optional<Change> &change)
{
    const Sentences *found = sentencesOf(change);
    //: Menu
    return found ? filled(found->undo, *change) : Words::tr("Undo");
}

QString redoText(const std::optional<Change> &change)
{
    const Sentences *found = sentencesOf(change);
    //: Menu
    return found ? filled(found->redo, *change) : Words::tr("Redo");
}

QString changedText(const Change &of)
{
    const Change change = meant(of);
    const Catalogue &labels = Catalogue::instance();
    const TableKey table = TableKey::find(change.args[u"table"].toString());
    if (change.kind == Change::Edit)
        return labels.columnLabel(table, ColumnKey::find(change.args[u"column"].toString()));
    return change.kind == Change::Move ? labels.tablePlural(table) : labels.tableLabel(table);
}

} // namespace straw
