#include "core/journal/describe.h"

#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

namespace {

// %1 who, %2 the record ("an action"), %3 the column; of an import %2 the source and %n how many; of another
// format %2 its version.
struct Sentences
{
    QLatin1String kind;
    const char *done;
    const char *takenBack;
    const char *doneAgain;
};

constexpr Sentences sentences[] = {
    {Change::Create, QT_TRANSLATE_NOOP("Journal", "%1 created the workbook"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back creating the workbook"),
     QT_TRANSLATE_NOOP("Journal", "%1 created the workbook again")},
    {Change::Edit, QT_TRANSLATE_NOOP("Journal", "%1 changed “%3” of %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back a change of “%3” of %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 changed “%3” of %2 again")},
    {Change::Add, QT_TRANSLATE_NOOP("Journal", "%1 added %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back adding %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 added %2 again")},
    {Change::Remove, QT_TRANSLATE_NOOP("Journal", "%1 removed %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 brought back %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 removed %2 again")},
    {Change::Move, QT_TRANSLATE_NOOP("Journal", "%1 moved %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 moved %2 back"),
     QT_TRANSLATE_NOOP("Journal", "%1 moved %2 again")},
    {Change::Import, QT_TRANSLATE_N_NOOP("Journal", "%1 imported %n record(s) from %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back an import from %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 imported from %2 again")},
    {Change::Merge, QT_TRANSLATE_NOOP("Journal", "Two copies were brought together"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back bringing two copies together"),
     QT_TRANSLATE_NOOP("Journal", "%1 brought two copies together again")},
    {Change::Settle, QT_TRANSLATE_NOOP("Journal", "%1 decided about “%3” of %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back a decision about “%3” of %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 decided about “%3” of %2 again")},
    {Change::SettleRecord, QT_TRANSLATE_NOOP("Journal", "%1 decided about removing %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back a decision about removing %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 decided about removing %2 again")},
    {Change::CleanCopy, QT_TRANSLATE_NOOP("Journal", "%1 made this copy without history"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back making a copy"),
     QT_TRANSLATE_NOOP("Journal", "%1 made a copy again")},
    {Change::Erase, QT_TRANSLATE_NOOP("Journal", "%1 erased %2, history included"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back erasing %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 erased %2 again")},
    {Change::Restore, QT_TRANSLATE_NOOP("Journal", "%1 brought back an earlier state"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back bringing back an earlier state"),
     QT_TRANSLATE_NOOP("Journal", "%1 brought back an earlier state again")},
    {Change::Format, QT_TRANSLATE_NOOP("Journal", "Final Straw brought the file to version %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back bringing the file to version %2"),
     QT_TRANSLATE_NOOP("Journal", "%1 brought the file to version %2 again")},
    {Change::Recover, QT_TRANSLATE_NOOP("Journal", "Final Straw brought back what was removed with the workbook itself"),
     QT_TRANSLATE_NOOP("Journal", "%1 took back bringing back the workbook itself"),
     QT_TRANSLATE_NOOP("Journal", "%1 brought back the workbook itself again")},
};

} // namespace

QString describe(const Revision &revision, const Texts &texts)
{
    const bool takenBack = revision.change.kind == Change::Undo;
    const bool again = revision.change.kind == Change::Redo;
    const Change change = takenBack || again ? revision.change.subject() : revision.change;

    // A program of a later time may know more kinds.
    const char *source = QT_TRANSLATE_NOOP("Journal", "%1 changed something");
    for (const Sentences &each : sentences) {
        if (change.kind == each.kind)
            source = takenBack ? each.takenBack : again ? each.doneAgain : each.done;
    }
    const bool counts = change.kind == Change::Import && !takenBack && !again;

    const Catalogue &labels = Catalogue::instance();
    const QString table = change.args["table"].toString();
    const QString who = revision.author.isEmpty()
                            ? texts.text("Journal", QT_TRANSLATE_NOOP("Journal", "Somebody"))
                            : revision.author;
    const QString what = change.kind == Change::Import   ? change.args["source"].toString()
                         : change.kind == Change::Format ? change.args["version"].toString()
                                                         : labels.tableRecord(table);
    return Texts::filled(texts.text("Journal", source, counts ? change.args["count"].toInt() : -1),
                         {who, what, labels.columnLabel(table, change.args["column"].toString())});
}

} // namespace straw
