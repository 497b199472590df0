#include "core/base/errortexts.h"

#include <QCoreApplication>

namespace straw {

const char *errorText(Error::Code code)
{
    switch (code) {
    case Error::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no file %1. It may have been moved or renamed; "
                                          "look for it in its folder, or open it from a recent copy.");
    case Error::NameNotText:
        return QT_TRANSLATE_NOOP("Error", "The name of %1 holds letters in an encoding that is not UTF-8, so the "
                                          "file cannot be found by it. Rename the file and try again.");
    case Error::FileIsDirectory:
        return QT_TRANSLATE_NOOP("Error", "%1 is a folder. Choose a workbook file inside it.");
    case Error::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 could not be read (%2). Check that the drive is "
                                          "connected and that you may read the file.");
    case Error::FileNotOrdinary:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not an ordinary file, so nothing was read from it and nothing written to "
                                 "it. Choose another one.");
    case Error::FileEmpty:
        return QT_TRANSLATE_NOOP("Error", "%1 is empty. It may still be on its way from a synced "
                                          "folder; wait for the sync to finish, or ask for the file again.");
    case Error::FileNotDatabase:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a Final Straw workbook. Nothing was changed. "
                                          "Check that it is the file you meant.");
    case Error::FileForeign:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is a database of another program, not a Final Straw workbook. Nothing was "
                                 "changed. Check that it is the file you meant.");
    case Error::FileDamaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged (%2). It was left as it is. Open an earlier state of it, or "
                                          "ask a colleague for their copy.");
    case Error::FileTruncated:
        return QT_TRANSLATE_NOOP("Error", "%1 is incomplete. It may still be on its way from a "
                                          "synced folder; wait for the sync to finish and open it again.");
    case Error::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "%1 is larger than a workbook can be. It was left as it is. "
                                          "Check that it is the file you meant.");
    case Error::FileTextTooLong:
        return QT_TRANSLATE_NOOP("Error", "%1 holds a text that is longer than a workbook can keep (%2). It was left "
                                          "as it is. Shorten the text in the program that wrote it, or open an "
                                          "earlier copy.");
    case Error::FileTooNew:
        return QT_TRANSLATE_NOOP("Error", "%1 was made by a newer version of Final Straw. Update "
                                          "the program to open it; the file was left as it is.");
    case Error::FileTooOld:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 was made by a version of Final Straw that is no longer supported. The file "
                                 "was left as it is. Ask whoever made it for a newer copy.");
    case Error::FileSchemaChanged:
        return QT_TRANSLATE_NOOP("Error", "The structure of %1 was altered by another program (%2). "
                                          "It was left as it is; open an earlier copy instead.");
    case Error::NoSingleWorkbook:
        return QT_TRANSLATE_NOOP("Error", "%1 does not hold one workbook of one account, and its history does not tell "
                                          "which it was. It was left as it is. Open an earlier state of it, or ask a "
                                          "colleague for their copy.");
    case Error::FormatStepFailed:
        return QT_TRANSLATE_NOOP("Error", "%1 could not be brought to version %2; it is whole, and as it was. %3");
    case Error::MadeByNewer:
        return QT_TRANSLATE_NOOP("Error", "%1 was made by a newer version of Final Straw (%2). It can be read "
                                          "and exported here, but not changed; update the program for that.");
    case Error::FileExists:
        return QT_TRANSLATE_NOOP("Error", "%1 exists already and was not replaced. Choose another name.");
    case Error::FileBusy:
        return QT_TRANSLATE_NOOP("Error", "%1 is already open in Final Straw on this computer. "
                                          "Go on in that window, or close it first.");
    case Error::FileInUse:
        return QT_TRANSLATE_NOOP("Error", "Another program is at work on %1 just now. Close it there, or "
                                          "wait until it is done.");
    case Error::FolderMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no folder %1. Create it, or choose another one.");
    case Error::FolderNotWritable:
        return QT_TRANSLATE_NOOP("Error", "Nothing can be saved in %1: the folder is read only for "
                                          "you. Choose another folder, or ask for permission.");
    case Error::FileReadOnly:
        return QT_TRANSLATE_NOOP("Error", "%1 is read only. Save a copy under another name, or ask "
                                          "for permission to change it.");
    case Error::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "There is no space left for %1. Free some space and try "
                                          "again; nothing was lost or half-written.");
    case Error::WriteFailed:
        return QT_TRANSLATE_NOOP("Error", "%1 could not be written (%2). The old state was kept; "
                                          "check the drive and try again.");
    case Error::TargetChanged:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 was changed by someone else in the meantime, so it was not replaced. Your "
                                 "edits are safe on this computer; save them beside it.");
    case Error::ChangedMeanwhile:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 was changed by someone else in the meantime, so it was left as it is. Do the "
                                 "same again.");
    case Error::Database:
        return QT_TRANSLATE_NOOP("Error",
                                 "The change could not be stored (%1). The workbook is as it was before, and what "
                                 "was typed is still in its field. Try again; if it happens again, close the "
                                 "workbook and open it anew.");
    case Error::NotAllowedNow:
        return QT_TRANSLATE_NOOP("Error",
                                 "Another change is being shown at this moment, so nothing was changed. Try again.");
    case Error::KeepsChanging:
        return QT_TRANSLATE_NOOP("Error",
                                 "The workbook kept changing while it was being saved. Your work is safe on this "
                                 "computer. Pause for a moment and save again.");
    case Error::EditsUnsaved:
        return QT_TRANSLATE_NOOP("Error",
                                 "There are edits that have not reached a file yet, so nothing was removed. Open "
                                 "the workbook and save it first.");
    case Error::UnknownTable:
        return QT_TRANSLATE_NOOP("Error", "A workbook has no table named “%1”, so nothing was changed. Check how it is "
                                          "written.");
    case Error::UnknownColumn:
        return QT_TRANSLATE_NOOP("Error", "The table “%1” has no column “%2”, so nothing was changed. Check how it is "
                                          "written.");
    case Error::RecordMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no entry “%2” in “%1” any more, so nothing was changed. It may have "
                                 "been removed elsewhere; the changes in this file tell.");
    case Error::RecordExists:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is an entry “%2” in “%1” already, so nothing was added. Change that one "
                                 "instead.");
    case Error::ValueWrongType:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%4” cannot be the value of “%2” in “%1” (entry “%3”), so nothing was changed. "
                                 "Correct it and try again.");
    case Error::ValueNotInList:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%4” is not one of the choices for “%2” in “%1” (entry “%3”), so nothing was "
                                 "changed. Choose one of them.");
    case Error::ValueTooLong:
        return QT_TRANSLATE_NOOP("Error", "The text for “%2” in “%1” (entry “%3”) is too long to be "
                                          "stored. Shorten it, or attach it as a file.");
    case Error::ReferenceMissing:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” (entry “%3”) names “%4”, which does not exist, so nothing was "
                                          "changed. Name something that is there.");
    case Error::ReferenceCircular:
        return QT_TRANSLATE_NOOP("Error", "“%2” in “%1” leads from entry “%3” back to itself, so nothing was changed. "
                                          "Choose something else.");
    case Error::ChangeTooLarge:
        return QT_TRANSLATE_NOOP("Error", "This is more than can be changed at once (%1 MB). Nothing "
                                          "was changed; do it in parts.");
    case Error::WorkbookFull:
        return QT_TRANSLATE_NOOP("Error", "This is more than one workbook can hold. Nothing was changed; import less.");
    case Error::HistoryDamaged:
        return QT_TRANSLATE_NOOP("Error", "The history in this file cannot be trusted (%1). The "
                                          "workbook itself is whole; it opens without its history.");
    case Error::NothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo or to do again.");
    case Error::UndoHeld:
        return QT_TRANSLATE_NOOP("Error", "This cannot be taken back: later changes build on it. "
                                          "Undo those first, or change it by hand.");
    case Error::TellsOfErased:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 stays where it is: it still tells of someone who was erased, so it is not "
                                 "kept among the earlier states. Everything else in it is here too; delete it when "
                                 "nobody needs it any more.");
    case Error::NoEarlierStates:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 stays where it is: no earlier states are kept on this computer. Delete it in "
                                 "its folder when nobody needs it any more.");
    case Error::UndoErased:
        return QT_TRANSLATE_NOOP("Error",
                                 "Someone was erased. That cannot be taken back, and neither can what was done "
                                 "before it. What is left can be changed by hand.");
    case Error::WouldRemoveWorkbook:
        return QT_TRANSLATE_NOOP("Error", "This cannot be taken back: it would take the workbook itself away. "
                                          "To start afresh, create another one.");
    case Error::ChangeNotKept:
        return QT_TRANSLATE_NOOP("Error", "What this change did is not kept in this file any more, so it "
                                          "cannot be taken back. Change it by hand.");
    case Error::MergeStays:
        return QT_TRANSLATE_NOOP("Error",
                                 "Two copies that were merged cannot be parted again, so nothing was changed. Take "
                                 "back single changes instead.");
    case Error::ProgramsChange:
        return QT_TRANSLATE_NOOP("Error",
                                 "Final Straw did this by itself when it opened the file, so it stays. Take back "
                                 "other changes instead.");
    case Error::OtherWorkbook:
        return QT_TRANSLATE_NOOP("Error", "%1 is another workbook, not a copy of this one. Nothing was "
                                          "changed. Open it by itself, or import from it.");
    case Error::MergeNotHeld:
        return QT_TRANSLATE_NOOP("Error",
                                 "The two copies could not be merged (%1). Both were left as they are. Go on in "
                                 "one of them, and enter by hand what only the other one has.");
    case Error::MergeOutdated:
        return QT_TRANSLATE_NOOP("Error", "The workbook was changed while the two copies were compared, so nothing was "
                                          "merged. Do the same again.");
    case Error::CopyHoldsMore:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 holds something that is not in this workbook, so it stays where it is. Merge "
                                 "it first.");
    case Error::NoHistory:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 has no history at all, so it cannot be told what was changed there. Nothing "
                                 "was merged; take another copy of it.");
    case Error::HistoryCircular:
        return QT_TRANSLATE_NOOP("Error",
                                 "In the history of %1 a change builds on itself, so it cannot be told what was "
                                 "changed there. Nothing was merged; take another copy of it.");
    case Error::ConflictSettled:
        return QT_TRANSLATE_NOOP("Error",
                                 "This has been decided in the meantime, so nothing was changed. Undo takes that "
                                 "decision back.");
    case Error::ChoiceNotPossible:
        return QT_TRANSLATE_NOOP("Error", "This choice is not possible here. Choose one of the two "
                                          "versions.");
    case Error::TextNotUtf8:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not UTF-8 text, so nothing was imported. Save it as UTF-8 (in Excel: Save "
                                 "as, CSV UTF-8) and try again.");
    case Error::JsonSyntax:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 cannot be read as a workbook: “%2” in line %3, column %4, does not belong "
                                 "there. Nothing was imported; correct the line and import again.");
    case Error::JsonCutOff:
        return QT_TRANSLATE_NOOP("Error", "%1 ends in the middle. It may be incomplete; fetch it "
                                          "again. Nothing was imported.");
    case Error::JsonTwice:
        return QT_TRANSLATE_NOOP("Error", "%1 says “%2” a second time in line %3, so it is not clear which one counts. "
                                          "Nothing was imported; remove one of the two and import again.");
    case Error::JsonControl:
        return QT_TRANSLATE_NOOP("Error", "%1 has a control character, %2, in line %3, column %4, which no text of a "
                                          "workbook can hold. Nothing was imported; remove it and import again.");
    case Error::JsonNotWorkbook:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is JSON, but not a Final Straw workbook. Nothing was imported. Check that it "
                                 "is the file you meant.");
    case Error::JsonNoAccount:
        return QT_TRANSLATE_NOOP("Error", "%1 names no account, so no workbook can be made of it. "
                                          "Create one for the account first, and import into that.");
    case Error::JsonTooNew:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is in version %2 of the format, which this program does not know yet. Nothing "
                                 "was imported; update the program.");
    case Error::TooLarge:
        return QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 MB, the most that can be read at "
                                          "once. Split it and import the parts.");
    case Error::TooManyRecords:
        return QT_TRANSLATE_NOOP("Error", "%1 holds more than %2 entries, the most that can be read at "
                                          "once. Split it and import the parts.");
    case Error::CsvEmpty:
        return QT_TRANSLATE_NOOP("Error", "%1 holds no rows. Check that it is the file you meant.");
    case Error::CsvNotText:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a text file. Save the table as CSV and import "
                                          "that.");
    case Error::CsvColumnMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no column “%1” in the file. It has: %2.");
    case Error::CsvMapWrong:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a field that can be filled. The fields are: %2.");
    case Error::CsvFieldNeeded:
        return QT_TRANSLATE_NOOP("Error", "It is not known which column holds “%1”. Name it.");
    case Error::CsvQuoteOpen:
        return QT_TRANSLATE_NOOP("Error",
                                 "The quotation mark in line %1, column %2, is never closed, so it is not clear "
                                 "what belongs to it. Close it, or leave the row out.");
    case Error::CsvUnclosed:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be read as a table: the quotation mark in line %2, column %3, is "
                                          "never closed. Close it and import again; nothing was imported.");
    case Error::CellEmpty:
        return QT_TRANSLATE_NOOP("Error", "Nothing is entered here. Fill it in, or leave the row out.");
    case Error::CellNotUnderstood:
        return QT_TRANSLATE_NOOP("Error", "“%1” was not understood. Write it in another way, or leave the row out.");
    case Error::CellTwice:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” stands in line %2 already, so it is not clear which one counts. Leave one "
                                 "of the two out.");
    case Error::CsvNothingToImport:
        return QT_TRANSLATE_NOOP("Error",
                                 "No row of %1 could be understood, so nothing was imported. Check which column "
                                 "holds the date.");
    case Error::DateNotUnderstood:
        return QT_TRANSLATE_NOOP("Error", "“%1” was not understood as a date. Try %2, %3 or %4.");
    case Error::MoneyNotUnderstood:
        return QT_TRANSLATE_NOOP("Error", "“%1” was not understood as an amount. Try %2 or %3.");
    case Error::ChoiceUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not in the list, so nothing was stored. Choose one of its entries.");
    case Error::ChoiceNotAdded:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not in the list yet, so nothing was stored. Enter adds it.");
    case Error::ChoiceNotClear:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” could be “%2” or “%3”, so nothing was stored. Write more of it, or choose.");
    case Error::NumberNotUnderstood:
        return QT_TRANSLATE_NOOP("Error", "“%1” was not understood as a number. Try %2.");
    case Error::ExportFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The report could not be written to %1 (%2). Nothing was saved; choose another "
                                 "place and try again.");
    case Error::PartMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "A part of Final Straw is not there or cannot be loaded: %1. Nothing was written. "
                                 "Please install Final Straw again.");
    case Error::Usage:
        return "%1"; // the sentence itself
    }
    return "";
}

} // namespace straw
