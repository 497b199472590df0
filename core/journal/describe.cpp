#include "core/journal/describe.h"

#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

namespace {

// One sentence for each act, with what it was done to behind a colon, so that nothing in it bends by the kind of
// entry or by who did it. %1 who, %2 the kind of entry, %3 the field; of an import %2 is the source and %n how many,
// of another format %2 is its version.
struct Sentences
{
    QLatin1String kind;
    const char *done;
    const char *takenBack;
    const char *doneAgain;
};

constexpr Sentences sentences[] = {
    {Change::Create,
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Workbook created by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Creation of the workbook taken back by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Workbook created again by %1")},
    {Change::Edit,
     //: %1 who, %2 the kind of entry, %3 the field
     QT_TRANSLATE_NOOP("Journal", "Changed by %1: %2, “%3”"),
     //: %1 who, %2 the kind of entry, %3 the field
     QT_TRANSLATE_NOOP("Journal", "Change taken back by %1: %2, “%3”"),
     //: %1 who, %2 the kind of entry, %3 the field
     QT_TRANSLATE_NOOP("Journal", "Changed again by %1: %2, “%3”")},
    {Change::Add,
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Added by %1: %2"),
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Addition taken back by %1: %2"),
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Added again by %1: %2")},
    {Change::Remove,
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Removed by %1: %2"),
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Brought back by %1: %2"),
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Removed again by %1: %2")},
    {Change::Move,
     //: %1 who, %2 the kind of entry; its place in the order
     QT_TRANSLATE_NOOP("Journal", "Moved by %1: %2"),
     //: %1 who, %2 the kind of entry; its place in the order
     QT_TRANSLATE_NOOP("Journal", "Moved back by %1: %2"),
     //: %1 who, %2 the kind of entry; its place in the order
     QT_TRANSLATE_NOOP("Journal", "Moved again by %1: %2")},
    {Change::Join,
     //: %1 who, %2 the kind of entry; two entries became one
     QT_TRANSLATE_NOOP("Journal", "Two made one by %1: %2"),
     //: %1 who, %2 the kind of entry; two entries that had become one are two again
     QT_TRANSLATE_NOOP("Journal", "Merger taken back by %1: %2"),
     //: %1 who, %2 the kind of entry; two entries became one
     QT_TRANSLATE_NOOP("Journal", "Two made one again by %1: %2")},
    {Change::Split,
     //: %1 who, %2 the kind of entry; one entry became two
     QT_TRANSLATE_NOOP("Journal", "Split in two by %1: %2"),
     //: %1 who, %2 the kind of entry; an entry that had become two is one again
     QT_TRANSLATE_NOOP("Journal", "Splitting taken back by %1: %2"),
     //: %1 who, %2 the kind of entry; one entry became two
     QT_TRANSLATE_NOOP("Journal", "Split in two again by %1: %2")},
    {Change::Import,
     //: %1 who, %2 the file
     QT_TRANSLATE_N_NOOP("Journal", "%n entry(s) imported by %1 from %2"),
     //: %1 who, %2 the file
     QT_TRANSLATE_NOOP("Journal", "Import taken back by %1: %2"),
     //: %1 who, %2 the file
     QT_TRANSLATE_NOOP("Journal", "Imported again by %1: %2")},
    {Change::Merge,
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Two copies merged"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Merge of two copies taken back by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Two copies merged again by %1")},
    {Change::Settle,
     //: %1 who chose between two versions; %2 the kind of entry, %3 the field
     QT_TRANSLATE_NOOP("Journal", "Decided by %1: %2, “%3”"),
     //: %1 who chose between two versions; %2 the kind of entry, %3 the field
     QT_TRANSLATE_NOOP("Journal", "Decision taken back by %1: %2, “%3”"),
     //: %1 who chose between two versions; %2 the kind of entry, %3 the field
     QT_TRANSLATE_NOOP("Journal", "Decided again by %1: %2, “%3”")},
    {Change::SettleRecord,
     //: %1 who chose whether it stays or goes; %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Removal decided by %1: %2"),
     //: %1 who chose whether it stays or goes; %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Decision on a removal taken back by %1: %2"),
     //: %1 who chose whether it stays or goes; %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Removal decided again by %1: %2")},
    {Change::CleanCopy,
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Copy without history made by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Copy without history taken back by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Copy without history made again by %1")},
    {Change::Erase,
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Erased by %1, history included: %2"),
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Erasing taken back by %1: %2"),
     //: %1 who, %2 the kind of entry
     QT_TRANSLATE_NOOP("Journal", "Erased again by %1: %2")},
    {Change::Restore,
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Earlier state brought back by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Return to an earlier state taken back by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Earlier state brought back again by %1")},
    {Change::Format,
     //: %2 the version of the file
     QT_TRANSLATE_NOOP("Journal", "File brought to version %2 by Final Straw"),
     //: %2 the version of the file
     QT_TRANSLATE_NOOP("Journal", "Step to version %2 taken back by %1"),
     //: %2 the version of the file
     QT_TRANSLATE_NOOP("Journal", "File brought to version %2 again by %1")},
    {Change::Recover,
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Workbook itself brought back by Final Straw"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Return of the workbook itself taken back by %1"),
     //: %1 who
     QT_TRANSLATE_NOOP("Journal", "Workbook itself brought back again by %1")},
};

} // namespace

QString describe(const Revision &revision, const Texts &texts)
{
    const bool takenBack = revision.change.kind == Change::Undo;
    const bool again = revision.change.kind == Change::Redo;
    const Change change = takenBack || again ? revision.change.subject() : revision.change;

    // A program of a later time may know more kinds.
    const char *source = QT_TRANSLATE_NOOP("Journal", "Something changed by %1");
    for (const Sentences &each : sentences) {
        if (change.kind == each.kind)
            source = takenBack ? each.takenBack : again ? each.doneAgain : each.done;
    }
    const bool counts = change.kind == Change::Import && !takenBack && !again;

    const Catalogue &labels = Catalogue::of(texts.language());
    const TableKey table = TableKey::find(change.args["table"].toString());
    const QString who = revision.author.isEmpty()
                            //: Who did it, in place of a name: “Added by someone”
                            ? texts.text("Journal", QT_TRANSLATE_NOOP("Journal", "someone"))
                            : revision.author;
    QString from = change.args["source"].toString();
    if (from.isEmpty()) {
        //: What was imported, in place of the name of a file
        from = texts.text("Journal", QT_TRANSLATE_NOOP("Journal", "pasted text"));
    }
    const QString what = change.kind == Change::Import   ? from
                         : change.kind == Change::Format ? change.args["version"].toString()
                                                         : labels.tableLabel(table);
    return Texts::filled(texts.text("Journal", source, counts ? change.args["count"].toInt() : -1),
                         {who, what, labels.columnLabel(table, ColumnKey::find(change.args["column"].toString()))});
}

} // namespace straw
