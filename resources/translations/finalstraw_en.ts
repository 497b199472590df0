<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActionAdd</name>
    <message>
        <source>by</source>
        <comment>before a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>How a typed action was understood; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Undo import of %n entry(s)</source>
        <translation>
            <numerusform>Undo import of %n entry</numerusform>
            <numerusform>Undo import of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n entry(s)</source>
        <translation>
            <numerusform>Redo import of %n entry</numerusform>
            <numerusform>Redo import of %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change: %1</source>
        <extracomment>Menu; %1 is a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo change: %1</source>
        <extracomment>Menu; %1 is a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo addition: %1</source>
        <extracomment>Menu; %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo addition: %1</source>
        <extracomment>Menu; %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo removal: %1</source>
        <extracomment>Menu; %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo removal: %1</source>
        <extracomment>Menu; %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo new order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo new order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo decision: %1</source>
        <extracomment>Menu; the choice between two versions, %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo decision: %1</source>
        <extracomment>Menu; the choice between two versions, %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo return to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo return to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merging: %1</source>
        <extracomment>Menu; two entries became one, %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo merging: %1</source>
        <extracomment>Menu; two entries became one, %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo splitting: %1</source>
        <extracomment>Menu; one entry became two, %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo splitting: %1</source>
        <extracomment>Menu; one entry became two, %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>A list of entries: its first one, and how many there are besides</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>untitled</source>
        <extracomment>In a list of entries, for one without a title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>From %1: changes to %n entry(s).</source>
        <translation>
            <numerusform>From %1: changes to %n entry.</numerusform>
            <numerusform>From %1: changes to %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed by someone else meanwhile; both versions are kept until you choose.</source>
        <translation>
            <numerusform>%n field had been changed by someone else meanwhile; both versions are kept until you choose.</numerusform>
            <numerusform>%n fields had been changed by someone else meanwhile; both versions are kept until you choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by a newer version of Final Straw: it can be read and exported here; update the program to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its last change had removed the workbook itself. It opens in the state before that, which the next change puts in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next change brings it to format %1, which an older Final Straw cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a whole workbook in format %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whether a file is readable and whole, in which format, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1, without history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two people edited and nobody has decided yet is in it as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy without history; edited, it can still be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out notes that may not be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report in “%1”; use one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; use pdf or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the workbook itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report as PDF, or the whole workbook as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf or json; the ending of OUT when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 or letter; a4 when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the report, such as en; that of the program when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List who changed what and when, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Added: %2. Changed: %3.</source>
        <extracomment>%1 is a file; the others are numbers of entries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form name=column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column holds the date: --map at=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no order of dates; use ymd, dmy or mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 a number, %2 the name of a column, %3 what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Added: %2. Updated: %3. Unchanged: %4. Left out: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE EVENTS.csv --map FIELD=COLUMN ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rows of a table to the timeline; a row whose external reference is known updates that event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open checks: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>%1 is a number of things that are due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of Final Straw: it can be read and exported here, but not changed, and its history is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to this file had removed the workbook itself; this is its state before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell about the account: figures, progress, open checks, what is due, changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: removed on one side and changed on the other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %2, “%1”: “%3” or “%4”.</source>
        <extracomment>What two people edited; %2 a kind of entry, %1 a field, then its two values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <extracomment>In place of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds everything already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds both copies now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy is about another account, %1. Nothing was changed. To merge it all the same, add --even-if-other-account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told what each copy changed, since their common past is not kept. Nothing was changed. To compare the two, with every difference left open, add --without-base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the changes of another copy into a workbook, or both into a new file; what both changed differently is listed and stays open in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this new file and leave both as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge although the copies name different accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge although the common past is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the account with --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1 for %2.</source>
        <extracomment>%1 is a file, %2 an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workbook; a file that exists is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer.</source>
        <extracomment>Help: what comes after --account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they gave notice, such as 2026-03-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>%1 is what to type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on Final Straw workbooks without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help; after a command, its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with something left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <extracomment>%1 is what to type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes: %2</source>
        <extracomment>%1 is a command, %2 what to type after it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, as change %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back one change, by its id as “history --json” tells it, unless later changes build on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the sample workbook to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sample workbook; a file that exists is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is “%1”. Set it to a number of seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the entries of a JSON file to a workbook, which is created if there is none; entries of the same id are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”; use one of these: %3.</source>
        <extracomment>%1 is an option such as --paper, %2 what was given for it, %3 lists what it can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: internal, executive or customer; internal when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page for the first page, short for all up to the sign-off, or whole; whole when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest for the latest 400 events, or whole for all of them; latest when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say Person A, Person B in place of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace names in texts, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are open; see info.</source>
        <translation>
            <numerusform>%n check is open; see info.</numerusform>
            <numerusform>%n checks are open; see info.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON holds the whole workbook; “--edition %1” is for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “someone of theirs” of quotes without name, and tell no role or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print email, phone and address; internal edition only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections to leave out, by their keys, with commas between; a wrong key lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is told as of %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before: %1</source>
        <extracomment>%1 is a number of planned actions of which the same was tried before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time: %1</source>
        <extracomment>%1 is what is different this time, in the words of the user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is a page to print; write it as pdf, not %1.</source>
        <extracomment>%1 is a format such as json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is one page; %1 is for a report.</source>
        <extracomment>%1 is an option such as --length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is for our own people; there is none for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for whom the brief is with --person NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody called “%1” in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”; name them apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thank-you note to %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thank-you note in the workbook yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several thank-you notes; choose with --person NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom the letter is with --person NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not want to be contacted; there is no letter to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--person is for --card brief, letter, thank_you and sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interview is for --card sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interview “%1” in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page to print instead of the report: decision, to be signed; brief, on whom --person names; thank_you, a note to copy by hand; letter, the first ask to whom --person names; sheet, the questions of an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a brief, a letter, a note or a sheet: the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a sheet: the id of the interview, as in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the interview or the person of a sheet, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not want to be contacted; the note to them is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <extracomment>%1 is a part of a note, in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 3 when a check is open, or anything but a wording was found that should be looked at before the report is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>“%1” may be quoted without name, but only one person of theirs could have said it: every reader knows who it was. Ask again, or say “someone of theirs”, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but only one person of ours could have said it: every reader knows who it was. Ask again, or say “someone of ours”, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but only two people of theirs could have said it: each of them knows who it was, and others can guess. Ask again, or say “someone of theirs”, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but only two people of ours could have said it: each of them knows who it was, and others can guess. Ask again, or say “someone of ours”, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but “%2” stands beside it, which only one person of theirs is. Say “someone of theirs” there, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but “%2” stands beside it, which only one person of ours is. Say “someone of ours” there, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but the name “%2” stands beside it. Say “someone of theirs” there, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but the name “%2” stands beside it. Say “someone of ours” there, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but “%2” stands beside it, a day on which only one person of theirs was interviewed. Say “someone of theirs” there, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be quoted without name, but “%2” stands beside it, a day on which only one person of ours was interviewed. Say “someone of ours” there, without role and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) may be quoted without name, but only one person of theirs could have said them: every reader knows who it was. Ask again, or say “someone of theirs”, without role and date. The first is “%1”.</source>
        <translation>
            <numerusform>%n note may be quoted without name, but only one person of theirs could have said it: every reader knows who it was. Ask again, or say “someone of theirs”, without role and date. The first is “%1”.</numerusform>
            <numerusform>%n notes may be quoted without name, but only one person of theirs could have said them: every reader knows who it was. Ask again, or say “someone of theirs”, without role and date. The first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) may be quoted without name, but only one person of ours could have said them: every reader knows who it was. Ask again, or say “someone of ours”, without role and date. The first is “%1”.</source>
        <translation>
            <numerusform>%n note may be quoted without name, but only one person of ours could have said it: every reader knows who it was. Ask again, or say “someone of ours”, without role and date. The first is “%1”.</numerusform>
            <numerusform>%n notes may be quoted without name, but only one person of ours could have said them: every reader knows who it was. Ask again, or say “someone of ours”, without role and date. The first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) may be quoted without name, but only two people of theirs could have said them: each of them knows who it was, and others can guess. Ask again, or say “someone of theirs”, without role and date. The first is “%1”.</source>
        <translation>
            <numerusform>%n note may be quoted without name, but only two people of theirs could have said it: each of them knows who it was, and others can guess. Ask again, or say “someone of theirs”, without role and date. The first is “%1”.</numerusform>
            <numerusform>%n notes may be quoted without name, but only two people of theirs could have said them: each of them knows who it was, and others can guess. Ask again, or say “someone of theirs”, without role and date. The first is “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) may be quoted without name, but only two people of ours could have said them: each of them knows who it was, and others can guess. Ask again, or say “someone of ours”, without role and date. The first is “%1”.</source>
        <translation>
            <numerusform>%n note may be quoted without name, but only two people of ours could have said it: each of them knows who it was, and others can guess. Ask again, or say “someone of ours”, without role and date. The first is “%1”.</numerusform>
            <numerusform>%n notes may be quoted without name, but only two people of ours could have said them: each of them knows who it was, and others can guess. Ask again, or say “someone of ours”, without role and date. The first is “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>between %1 and %2</source>
        <extracomment>Two dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contradictions</name>
    <message>
        <source>someone</source>
        <extracomment>In a sentence, for a person without a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(untitled)</source>
        <extracomment>In a sentence, for an entry without a title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(untitled, %1)</source>
        <extracomment>In a sentence, for an entry without a title; %1 is its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>An entry in a sentence: its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>An entry in a sentence: its title and its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <extracomment>How many entries of several kinds. A form may leave the number out: “1 entry”</extracomment>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own question(s)</source>
        <translation>
            <numerusform>1 own question</numerusform>
            <numerusform>%n own questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>1 open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stated reason(s)</source>
        <translation>
            <numerusform>1 stated reason</numerusform>
            <numerusform>%n stated reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>1 piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turning point(s)</source>
        <translation>
            <numerusform>1 turning point</numerusform>
            <numerusform>%n turning points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) at risk</source>
        <translation>
            <numerusform>1 customer at risk</numerusform>
            <numerusform>%n customers at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>1 comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked point(s)</source>
        <extracomment>How many are removed or named, in a list of such</extracomment>
        <translation>
            <numerusform>%n parked point</numerusform>
            <numerusform>%n parked points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>spring %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A date that is not exact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>a picture</source>
        <extracomment>What was dropped on the window: There is no place here for ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>What was dropped on the window: There is no place here for ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place here for %1. Workbooks (.db), tables (.csv) and text with dates (.txt) can be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Did it work? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out: %1</source>
        <extracomment>Something due; %1 is an open question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <extracomment>Something due; %1 is what was promised</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview with %1</source>
        <extracomment>Something due; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview with someone still to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thank you to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thank you for an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after another customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit or drop: %1</source>
        <extracomment>Something due; %1 is an action on which nobody has decided yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer to an offer: %1</source>
        <extracomment>Something due; %1 is what we offered them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer to an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1: the stop date, and what came of it</source>
        <extracomment>Something due on the stop date of saving an account; %1 is the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether to save %1</source>
        <extracomment>Something due; %1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this kept? %1</source>
        <extracomment>Something due some weeks after a customer came back; %1 is what must not happen again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a condition kept that is not worded yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out again to %1</source>
        <extracomment>Something due; %1 is a person who has not answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching out to %1: stop, or set another date</source>
        <extracomment>Something due on the last day of reaching out to somebody who does not answer; %1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <extracomment>Something due; %1 are names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting about this cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to what came out of the meeting, or drop it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>page size %1</source>
        <extracomment>In brackets after “is damaged”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file format %1</source>
        <extracomment>In brackets after “is damaged”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its document id is none</source>
        <extracomment>In brackets after “is damaged”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are stored as %1</source>
        <extracomment>In brackets after “is damaged”; %1 is the name of an encoding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text cannot be read, in %1</source>
        <extracomment>In brackets after “is damaged”; %1 is the name of a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, “%2”</source>
        <extracomment>In brackets: a field, as table and column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is named that is gone, in “%1”, “%2”</source>
        <extracomment>In brackets after “is damaged” or “could not be merged”; %1 is the name of a table, %2 of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there would be no single workbook or account</source>
        <extracomment>In brackets after “could not be merged”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry would be lost, in %1</source>
        <extracomment>In brackets after “could not be merged”; %1 is the name of a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change ends in the middle</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change has parts that no workbook has</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value in a change does not fit its place</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change does not say all that it did</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change does the same twice</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change is about more than a workbook can hold</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change cannot be unpacked</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change builds on itself</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than a history can be</source>
        <extracomment>In brackets after “the history cannot be trusted”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed; look for it in its folder, or open it from a recent copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 holds letters in an encoding that is not UTF-8, so the file cannot be found by it. Rename the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workbook file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that the drive is connected and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, so nothing was read from it and nothing written to it. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. It may still be on its way from a synced folder; wait for the sync to finish, or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Final Straw workbook. Nothing was changed. Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Final Straw workbook. Nothing was changed. Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is. Open an earlier state of it, or ask a colleague for their copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete. It may still be on its way from a synced folder; wait for the sync to finish and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a workbook can be. It was left as it is. Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a text that is longer than a workbook can keep (%2). It was left as it is. Shorten the text in the program that wrote it, or open an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Final Straw. Update the program to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a version of Final Straw that is no longer supported. The file was left as it is. Ask whoever made it for a newer copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of %1 was altered by another program (%2). It was left as it is; open an earlier copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold one workbook of one account, and its history does not tell which it was. It was left as it is. Open an earlier state of it, or ask a colleague for their copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought to version %2; it is whole, and as it was. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Final Straw (%2). It can be read and exported here, but not changed; update the program for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already open in Final Straw on this computer. Go on in that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is at work on %1 just now. Close it there, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Create it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in %1: the folder is read only for you. Choose another folder, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read only. Save a copy under another name, or ask for permission to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1. Free some space and try again; nothing was lost or half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). The old state was kept; check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime, so it was not replaced. Your edits are safe on this computer; save them beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime, so it was left as it is. Do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be stored (%1). The workbook is as it was before, and what was typed is still in its field. Try again; if it happens again, close the workbook and open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is being shown at this moment, so nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook kept changing while it was being saved. Your work is safe on this computer. Pause for a moment and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are edits that have not reached a file yet, so nothing was removed. Open the workbook and save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook has no table named “%1”, so nothing was changed. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”, so nothing was changed. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%2” in “%1” any more, so nothing was changed. It may have been removed elsewhere; the changes in this file tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry “%2” in “%1” already, so nothing was added. Change that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%4” cannot be the value of “%2” in “%1” (entry “%3”), so nothing was changed. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%4” is not one of the choices for “%2” in “%1” (entry “%3”), so nothing was changed. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for “%2” in “%1” (entry “%3”) is too long to be stored. Shorten it, or attach it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” (entry “%3”) names “%4”, which does not exist, so nothing was changed. Name something that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” leads from entry “%3” back to itself, so nothing was changed. Choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than can be changed at once (%1 MB). Nothing was changed; do it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than one workbook can hold. Nothing was changed; import less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in this file cannot be trusted (%1). The workbook itself is whole; it opens without its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo or to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back: later changes build on it. Undo those first, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays where it is: it still tells of someone who was erased, so it is not kept among the earlier states. Everything else in it is here too; delete it when nobody needs it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays where it is: no earlier states are kept on this computer. Delete it in its folder when nobody needs it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone was erased. That cannot be taken back, and neither can what was done before it. What is left can be changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back: it would take the workbook itself away. To start afresh, create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this change did is not kept in this file any more, so it cannot be taken back. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies that were merged cannot be parted again, so nothing was changed. Take back single changes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Straw did this by itself when it opened the file, so it stays. Take back other changes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another workbook, not a copy of this one. Nothing was changed. Open it by itself, or import from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies could not be merged (%1). Both were left as they are. Go on in one of them, and enter by hand what only the other one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was changed while the two copies were compared, so nothing was merged. Do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that is not in this workbook, so it stays where it is. Merge it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no history at all, so it cannot be told what was changed there. Nothing was merged; take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the history of %1 a change builds on itself, so it cannot be told what was changed there. Nothing was merged; take another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been decided in the meantime, so nothing was changed. Undo takes that decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice is not possible here. Choose one of the two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, so nothing was imported. Save it as UTF-8 (in Excel: Save as, CSV UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as a workbook: “%2” in line %3, column %4, does not belong there. Nothing was imported; correct the line and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in the middle. It may be incomplete; fetch it again. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says “%2” a second time in line %3, so it is not clear which one counts. Nothing was imported; remove one of the two and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a control character, %2, in line %3, column %4, which no text of a workbook can hold. Nothing was imported; remove it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is JSON, but not a Final Straw workbook. Nothing was imported. Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no account, so no workbook can be made of it. Create one for the account first, and import into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in version %2 of the format, which this program does not know yet. Nothing was imported; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, the most that can be read at once. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 entries, the most that can be read at once. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no rows. Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the table as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1” in the file. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that can be filled. The fields are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which column holds “%1”. Name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark in line %1, column %2, is never closed, so it is not clear what belongs to it. Close it, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: the quotation mark in line %2, column %3, is never closed. Close it and import again; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered here. Fill it in, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood. Write it in another way, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already, so it is not clear which one counts. Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of %1 could be understood, so nothing was imported. Check which column holds the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood as a date. Try %2, %3 or %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood as an amount. Try %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list, so nothing was stored. Choose one of its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list yet, so nothing was stored. Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be “%2” or “%3”, so nothing was stored. Write more of it, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood as a number. Try %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). Nothing was saved; choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Final Straw is not there or cannot be loaded: %1. Nothing was written. Please install Final Straw again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file can have this name there</source>
        <extracomment>In brackets after “could not be written”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewLine</name>
    <message>
        <source>“%1” is neither a day nor a way: one person an interview, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n entry(s) imported by %1 from %2</source>
        <extracomment>%1 who, %2 the file</extracomment>
        <translation>
            <numerusform>%n entry imported by %1 from %2</numerusform>
            <numerusform>%n entries imported by %1 from %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook created by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation of the workbook taken back by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook created again by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by %1: %2, “%3”</source>
        <extracomment>%1 who, %2 the kind of entry, %3 the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change taken back by %1: %2, “%3”</source>
        <extracomment>%1 who, %2 the kind of entry, %3 the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed again by %1: %2, “%3”</source>
        <extracomment>%1 who, %2 the kind of entry, %3 the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition taken back by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added again by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed again by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; its place in the order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved back by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; its place in the order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved again by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; its place in the order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back by %1: %2</source>
        <extracomment>%1 who, %2 the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported again by %1: %2</source>
        <extracomment>%1 who, %2 the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies merged</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge of two copies taken back by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies merged again by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1: %2, “%3”</source>
        <extracomment>%1 who chose between two versions; %2 the kind of entry, %3 the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision taken back by %1: %2, “%3”</source>
        <extracomment>%1 who chose between two versions; %2 the kind of entry, %3 the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided again by %1: %2, “%3”</source>
        <extracomment>%1 who chose between two versions; %2 the kind of entry, %3 the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal decided by %1: %2</source>
        <extracomment>%1 who chose whether it stays or goes; %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a removal taken back by %1: %2</source>
        <extracomment>%1 who chose whether it stays or goes; %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal decided again by %1: %2</source>
        <extracomment>%1 who chose whether it stays or goes; %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without history made by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without history taken back by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without history made again by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased by %1, history included: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing taken back by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased again by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier state brought back by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to an earlier state taken back by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier state brought back again by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File brought to version %2 by Final Straw</source>
        <extracomment>%2 the version of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to version %2 taken back by %1</source>
        <extracomment>%2 the version of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File brought to version %2 again by %1</source>
        <extracomment>%2 the version of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook itself brought back by Final Straw</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of the workbook itself taken back by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook itself brought back again by %1</source>
        <extracomment>%1 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>Who did it, in place of a name: “Added by someone”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <extracomment>What was imported, in place of the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two made one by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; two entries became one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merger taken back by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; two entries that had become one are two again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two made one again by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; two entries became one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; one entry became two</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting taken back by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; an entry that had become two is one again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two again by %1: %2</source>
        <extracomment>%1 who, %2 the kind of entry; one entry became two</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Clear</source>
        <comment>the button that empties a line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message numerus="yes">
        <source>%1; planned within %n day(s)</source>
        <translation>
            <numerusform>%1; planned within %n day</numerusform>
            <numerusform>%1; planned within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Value of a figure</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Service start (%1) to notice (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (%1) to notice (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service start (%1) to end of contract (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (%1) to end of contract (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice (%1) to end of contract (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (%1) to end of contract (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known to be happy (%1) to notice (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue (%1) divided by the book (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service start (%1) to first value (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (%1) to first value (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First readable sign (%1) to notice (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First readable sign (%1) to first act (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint (%1) to our reply (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions done (%1) of those committed to (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure to the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>Name of a figure: until the contract ends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last happy to the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction time</source>
        <extracomment>Name of a figure: from the first sign to our first act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-through of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check these amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Value of a figure: it did not come to that</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>Value of “Days left” once the contract is over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Value of a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Value of a figure; %1 is a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>Value of a figure; %1 is a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Value of a figure, from least to most; both are numbers of days, the second with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <extracomment>Value of a figure; %1 is a number with two decimals, such as 3.50</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>A share: how many of how many, and in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 is a number with one decimal, such as 26.0: the form for fractions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <extracomment>From least to most; numbers with one decimal, such as 21.0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed causes with evidence (%1) of all claimed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds (%1) × annual revenue (%2) × months that they stay (%3) / 12 × margin (%4) − effort (%5) − concessions (%6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue (%1) × months that they stay (%2) / 12 × margin (%3) − cost of regaining them (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue (%1) × months that they would stay (%2) / 12 × margin (%3) + cost of replacing them (%4) + spent on saving them (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature to the notice</source>
        <extracomment>Name of a figure: from agreeing on the contract to its cancellation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net value of a save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value if regained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent on saving so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in a formula; %1 is a whole number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save actions that are committed to or done, attempts and reaching out since the decision (%1); budget: %2; before it: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on gross and net retention of the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedPeople</name>
    <message>
        <source>%1 or %2</source>
        <comment>one name or another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>what was written: who it may be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new: %2)</source>
        <extracomment>%1 a person who is new to the workbook, %2 whose: them, us</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickOffers</name>
    <message>
        <source>New: %1</source>
        <extracomment>Last of the suggestions; %1 is a name that is not in the workbook yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n day(s)</source>
        <translation>
            <numerusform>planned: %n day</numerusform>
            <numerusform>planned: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, in %n interview(s)</source>
        <translation>
            <numerusform>Yes, in %n interview</numerusform>
            <numerusform>Yes, in %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined or not answered</source>
        <translation>
            <numerusform>%n declined or not answered</numerusform>
            <numerusform>%n declined or not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <extracomment>Part of “Basis: ...”</extracomment>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>Part of “Basis: ...”</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>Part of “Basis: ...”</extracomment>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>How many users or units the contract is for</extracomment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only Sales, %n day(s)</source>
        <translation>
            <numerusform>only Sales, %n day</numerusform>
            <numerusform>only Sales, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only Operations, %n day(s)</source>
        <translation>
            <numerusform>only Operations, %n day</numerusform>
            <numerusform>only Operations, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n event(s) from %1 to %2. The same events stand in the table of events.</source>
        <translation>
            <numerusform>Timeline of %n event from %1 to %2. The same events stand in the table of events.</numerusform>
            <numerusform>Timeline of %n events from %1 to %2. The same events stand in the table of events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 only contacts by Sales are recorded: %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2 only contacts by Sales are recorded: %n day.</numerusform>
            <numerusform>From %1 to %2 only contacts by Sales are recorded: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) by Sales, none by Operations.</source>
        <translation>
            <numerusform>%n contact by Sales, none by Operations.</numerusform>
            <numerusform>%n contacts by Sales, none by Operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 only contacts by Operations are recorded: %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2 only contacts by Operations are recorded: %n day.</numerusform>
            <numerusform>From %1 to %2 only contacts by Operations are recorded: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) by Operations, none by Sales.</source>
        <translation>
            <numerusform>%n contact by Operations, none by Sales.</numerusform>
            <numerusform>%n contacts by Operations, none by Sales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relationship in one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well, what did not, where we were lucky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>Heading of the section with verdict and reviewers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancellation postmortem</source>
        <extracomment>Title of the report; %1 is the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Column heading: what was asked, or is not known yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Column heading: yes or no
----------
Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About an entry that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1</source>
        <extracomment>A date: the season of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A date that is not exact
----------
About a note; %1 is the event that it tells of, mostly by its number and day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An event and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause behind it is not written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that they said names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main cause</source>
        <extracomment>What a cause is, above its text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <extracomment>About a cause; %1 is low, medium or high</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Mark on the timeline: the day on which the contract was signed
----------
Label: who has approved the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service starts</source>
        <extracomment>Mark on the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <extracomment>Mark on the timeline: when they first had something from it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last happy</source>
        <extracomment>Mark on the timeline: when they were last known to be happy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Mark on the timeline: the day of the notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Mark on the timeline: the end of the contract</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them</source>
        <extracomment>Lane of the timeline: what came from the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <extracomment>Lane of the timeline: what came from us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Legend: the department</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>Legend: the departments that deliver and support</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final straw</source>
        <extracomment>Legend of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning sign</source>
        <extracomment>Legend of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <extracomment>Legend of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good mood</source>
        <extracomment>Legend of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad mood</source>
        <extracomment>Legend of the timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that is not for quoting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <extracomment>Where a piece of evidence comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without name</source>
        <extracomment>After a quote, in place of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was right to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both our mistake and right to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was nobody&apos;s failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our process: %1</source>
        <extracomment>About an event; %1 is followed, departed from ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could make worse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>About an action; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped because: %1</source>
        <extracomment>About an action; %1 is the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Column heading: whose action it is
----------
Column heading: whose step it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, due</source>
        <extracomment>Column heading: the state of an action and its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed %1</source>
        <extracomment>About a cause; %1 is the date on which it was put right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <extracomment>About a cause; %1 is slight, some or strong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Label: the kind of a cause or of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports it</source>
        <extracomment>Label: the evidence that supports a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <extracomment>Label: the evidence that contradicts a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would change our mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Label: the families of causes in which something was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <extracomment>Heading: the causes that were ruled out
----------
Label: the families of causes that were ruled out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract until %1</source>
        <extracomment>Under the title; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account owner: %1</source>
        <extracomment>Under the title; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Label: contacts of which it is not known who led them
----------
In place of an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <extracomment>Label of an amount: what the account pays in a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer for</source>
        <extracomment>Label of a time: how long they were a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until notice</source>
        <extracomment>Under the time for which they were a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until notice</source>
        <extracomment>Under the time for which they were a customer; %1 is a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>Percentage points, short; %1 is a number with two decimals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross retention of a book of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning before notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until we acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions wanted from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column heading: who says something
----------
Column heading: who felt so
----------
Column heading: who decides, or finds out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>Column heading: by when something changes, or since when
----------
Column heading: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit to it or drop it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what changes about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Column heading: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>State of a step; %1 is a date, or empty
----------
State of an action; %1 is a date, or empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation postmortem</source>
        <extracomment>Title of the report
----------
Kind of document, above the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <extracomment>For whom the report is, above the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postmortem needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None stands out, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, because: %1</source>
        <extracomment>Whether the customer was asked; %1 is a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Whether the customer was asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %1.</source>
        <extracomment>A sentence; %1 is one or more people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final straw</source>
        <extracomment>Label: the event that tipped it. The name of the program; use the saying of your language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <extracomment>Label: whether the customer was asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise</source>
        <extracomment>Label: how much the cancellation surprised us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Label: whose failure it was, if anybody&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: %1, %2, %3.</source>
        <extracomment>What the report rests on; numbers of interviews, notes and events with their words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <extracomment>%1 is the date of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column heading: who finds something out, or who promised it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <extracomment>State of a question; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>Why a check was left open
----------
Why something was decided; %1 is the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <extracomment>Heading: checks that were left open, with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who answer interviews and surveys are never all of those concerned; read what they say with that in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noticed</source>
        <extracomment>In the table of warning signs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning sign</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <extracomment>Column heading: by whom and when a sign was noticed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>Column heading: who was told of a sign, and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted on</source>
        <extracomment>Column heading: what was done about a sign, and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs, and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <extracomment>State of a promise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of a promise that is not due yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Column heading: whether a promise was kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rated us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Column heading: their rating, a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We thought</source>
        <extracomment>Column heading: how we rated the relationship</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>Column heading: our rating, a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column heading: between two ratings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rating and ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings on other scales were converted to 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led</source>
        <extracomment>Column heading: the department that led most contacts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Column heading: how many there were</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column heading: of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column heading: them, us or others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Column heading: the role of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>Column heading: for or against us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <extracomment>Column heading: of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether a person took part in the evaluation; whether the issue was known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a person took part in the evaluation; whether the issue was known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>About a person who left their company; %1 is a date, or empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Answer to: could the loss have been avoided?
----------
Column heading: the number of an event or action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time we will</source>
        <extracomment>Label: what changes the next time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as entered</source>
        <extracomment>How a figure was computed: it was not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Column heading: another customer who may leave for the same cause
----------
Label: industry, segment and plan of the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account owner</source>
        <extracomment>Label: a person of ours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a person took part in the evaluation; whether the issue was known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether a person took part in the evaluation; whether the issue was known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, since %1</source>
        <extracomment>Whether the issue was known; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known issue</source>
        <extracomment>Label: whether a known issue led to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it be overcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their new contract renews on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <extracomment>Label: how well they fit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Column heading: the name of a number or an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column heading: of a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come under the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, for want of a date or an amount: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Column heading: the date of a review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column heading
----------
Column heading: what a reviewer wrote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <extracomment>Column heading: a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Column heading: how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Column heading: the date of the first change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Column heading: the date of the last change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Somebody by their role, and a number that tells two people of that role apart
----------
Two sentences, one after the other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading: events before the last two weeks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That week</source>
        <extracomment>Heading: events in the week of the notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <extracomment>Heading: events on the day of the notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice</source>
        <extracomment>Heading: the notice, word for word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single final straw stands out, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was involved, and how it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column heading: the date of something that was tried
----------
Column heading: a date
----------
Column heading: an event
----------
Label: the date of their complaint
----------
Label: when a meeting was held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their eyes</source>
        <extracomment>Label: a complaint as the customer sees it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reply</source>
        <extracomment>Label: what we answered to a complaint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint that led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint</source>
        <extracomment>Heading: one that did not lead to the cancellation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label: with whom an interview was held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <extracomment>Label: the interviewer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Label: of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <extracomment>Label: the date of the thanks for an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw and thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not asked, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no contact recorded, %n day(s)</source>
        <translation>
            <numerusform>no contact recorded, %n day</numerusform>
            <numerusform>no contact recorded, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>Column heading: a quarter of a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and what there is to say about it
----------
A department and how many contacts it led
----------
Heading: the day of a meeting, and what kind it was
----------
Heading: a complaint, and which event it was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: its number and the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between: %1.</source>
        <extracomment>After a sentence about a time without contacts; %1 lists what happened then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) in the table of all events.</source>
        <translation>
            <numerusform>%n more stands in the table of all events.</numerusform>
            <numerusform>%n more stand in the table of all events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 no meeting, call or email is recorded: %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2 no meeting, call or email is recorded: %n day.</numerusform>
            <numerusform>From %1 to %2 no meeting, call or email is recorded: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shorter stretch(es) of the kind are not listed.</source>
        <translation>
            <numerusform>%n shorter stretch of the kind is not listed.</numerusform>
            <numerusform>%n shorter stretches of the kind are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <extracomment>Beside a date by which something was to be done</extracomment>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>to be checked on %1</source>
        <extracomment>Whether an action worked is not known yet; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>In place of the day by which something is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>In place of the person whose action it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named it, not looked at</source>
        <extracomment>Label: the families of causes that they gave as a reason, and that nobody looked at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n planned and not held</source>
        <extracomment>How many interviews</extracomment>
        <translation>
            <numerusform>%n planned and not held</numerusform>
            <numerusform>%n planned and not held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Part of a sentence about how much earlier something was known</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The issue behind it had been known since %1: at least %2 before the notice, and %3 before that sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed causes without evidence: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <extracomment>Answer to: could the loss have been avoided?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be known at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part.</source>
        <extracomment>Answer to: could the loss have been avoided?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be known in part at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be known at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can’t say.</source>
        <extracomment>Answer to: could the loss have been avoided?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it could be known at the time, we can’t say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We acted after %1.</source>
        <extracomment>%1 is a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act on it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and their part in a meeting, say
----------
%1 is a question about a customer, %2 the answer
----------
%1 is a person who takes part in an interview, %2 as what
----------
%1 is a person who takes part in a meeting, %2 in which role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>Under an event; %1 is one or more people who took part
----------
About an action; %1 is the other department that takes part in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one date to another
----------
Who promised something to whom; both are roles
----------
From one date or time to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <extracomment>A date of which only the latest day is certain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last real contact: %1</source>
        <extracomment>About a person; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know of them</source>
        <extracomment>Heading: what was found out about people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it tells us: %1</source>
        <extracomment>Under a quote; %1 is what is useful about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they left</source>
        <extracomment>Heading of a section</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, and what we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs and promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promised you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: the loss in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: how the relationship went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: people</source>
        <extracomment>Heading of a part of the appendix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: interviews and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: who changed this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had been a customer for %1.</source>
        <extracomment>%1 is a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had been a customer for %1 (%2).</source>
        <extracomment>%1 is a number of months, %2 a number of days, both with their word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold to be the main cause: %1.</source>
        <extracomment>%1 is a kind of cause, as the list of causes names it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is recorded for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for it: %1, against it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract ended %1.</source>
        <extracomment>%1 is a date with its preposition, such as “on 30 Apr 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The contract ended %1, %n day(s) ago.</source>
        <extracomment>%1 is a date with its preposition, such as “on 30 Apr 2026”</extracomment>
        <translation>
            <numerusform>The contract ended %1, %n day ago.</numerusform>
            <numerusform>The contract ended %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are asked of you, below.</source>
        <translation>
            <numerusform>%n decision is asked of you, below.</numerusform>
            <numerusform>%n decisions are asked of you, below.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave notice %2.</source>
        <extracomment>%1 is the customer, %2 a date with its preposition, such as “on 10 Mar 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was worth %1 a year.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 percentage points of the gross retention of a book of %2.</source>
        <extracomment>%1 is a number with two decimals, %2 an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left, until the contract ends %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) may concern other customers, too.</source>
        <translation>
            <numerusform>%n cause may concern other customers, too.</numerusform>
            <numerusform>%n causes may concern other customers, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more quote(s) stand in the appendix.</source>
        <translation>
            <numerusform>%n more quote stands in the appendix.</numerusform>
            <numerusform>%n more quotes stand in the appendix.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest %1 of %2 events are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <extracomment>In place of a name that several people have</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we heard</source>
        <extracomment>Part of the name of a file for the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postmortem</source>
        <extracomment>Part of the name of a file: an analysis of why a customer cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard, and what we change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what we heard, and what we change</source>
        <extracomment>Title of the report for the customer; %1 is the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executive</source>
        <extracomment>Part of the name of a file for executives</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their %1</source>
        <extracomment>Somebody of the customer; %1 is a job title or a role, such as “finance director”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our %1</source>
        <extracomment>Somebody on our side; %1 is a job title or a role, such as “account executive”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else (%1)</source>
        <extracomment>Somebody who is neither the customer&apos;s nor ours; %1 is a job title or a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone of theirs</source>
        <extracomment>In place of a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone of ours</source>
        <extracomment>In place of a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <extracomment>In place of the name of a person of whom nothing else is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone of theirs in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone of ours in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our team</source>
        <extracomment>To the customer, in place of the name of one of us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone on your side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>In place of somebody&apos;s name; %1 is a letter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other note(s)</source>
        <translation>
            <numerusform>%n other note</numerusform>
            <numerusform>%n other notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what we noted beside %n quote(s)</source>
        <translation>
            <numerusform>what we noted beside %n quote</numerusform>
            <numerusform>what we noted beside %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who said %n note(s) that may be quoted without name</source>
        <translation>
            <numerusform>who said %n note that may be quoted without name</numerusform>
            <numerusform>who said %n notes that may be quoted without name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what is known of %n person(s)</source>
        <translation>
            <numerusform>what is known of %n person</numerusform>
            <numerusform>what is known of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the part that people took</source>
        <translation>
            <numerusform>%n remark on the part that someone took</numerusform>
            <numerusform>%n remarks on the part that people took</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how to reach %n person(s)</source>
        <translation>
            <numerusform>how to reach %n person</numerusform>
            <numerusform>how to reach %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts of money</source>
        <extracomment>What a report leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how we see the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision and its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n cause(s)</source>
        <translation>
            <numerusform>all or part of %n cause</numerusform>
            <numerusform>all or part of %n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n piece(s) of evidence</source>
        <translation>
            <numerusform>all or part of %n piece of evidence</numerusform>
            <numerusform>all or part of %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n reason(s) that were given</source>
        <translation>
            <numerusform>all or part of %n reason that was given</numerusform>
            <numerusform>all or part of %n reasons that were given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turning point(s)</source>
        <translation>
            <numerusform>%n turning point</numerusform>
            <numerusform>%n turning points</numerusform>
        </translation>
    </message>
    <message>
        <source>other customers</source>
        <extracomment>What a report leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n event(s)</source>
        <translation>
            <numerusform>all or part of %n event</numerusform>
            <numerusform>all or part of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>part of %n complaint(s)</source>
        <translation>
            <numerusform>part of %n complaint</numerusform>
            <numerusform>part of %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n attempt(s)</source>
        <translation>
            <numerusform>all or part of %n attempt</numerusform>
            <numerusform>all or part of %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n interview(s)</source>
        <translation>
            <numerusform>all or part of %n interview</numerusform>
            <numerusform>all or part of %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n action(s)</source>
        <translation>
            <numerusform>all or part of %n action</numerusform>
            <numerusform>all or part of %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>part of the comeback and its conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict</source>
        <extracomment>What a report leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <extracomment>What a report leaves out</extracomment>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all or part of %n review(s)</source>
        <translation>
            <numerusform>all or part of %n review</numerusform>
            <numerusform>all or part of %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions</source>
        <translation>
            <numerusform>%n answer to questions</numerusform>
            <numerusform>%n answers to questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of what we don’t know, or have found out</source>
        <translation>
            <numerusform>%n question of what we don’t know, or have found out</numerusform>
            <numerusform>%n questions of what we don’t know, or have found out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) why something stays open</source>
        <translation>
            <numerusform>%n reason why something stays open</numerusform>
            <numerusform>%n reasons why something stays open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the minutes of %n meeting(s)</source>
        <translation>
            <numerusform>the minutes of %n meeting</numerusform>
            <numerusform>the minutes of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <extracomment>What a report leaves out</extracomment>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <extracomment>What a report leaves out</extracomment>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported source(s)</source>
        <translation>
            <numerusform>%n imported source</numerusform>
            <numerusform>%n imported sources</numerusform>
        </translation>
    </message>
    <message>
        <source>own words in lists</source>
        <extracomment>What a report leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status and depth</source>
        <extracomment>What a report leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names %2; it could say “%3”.</source>
        <extracomment>A name is left in a text of the report; %1 is a few words around it, %2 the name, %3 what could stand there instead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells the customer what this is, by “%2”.</source>
        <extracomment>%1 is a few words of a text, %2 one of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>An event by its number in the table of all events</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Action(s) %1</source>
        <extracomment>Actions by their numbers in the table of actions; %1 is one number or several</extracomment>
        <translation>
            <numerusform>Action %1</numerusform>
            <numerusform>Actions %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Within a sentence, the day on which something happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Within a sentence, the month, season or year in which something happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can’t say, nor whether it could be known at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several events</source>
        <extracomment>Legend of the timeline, beside a column that stands for many events</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s) before the notice, by day</source>
        <translation>
            <numerusform>The last %n day before the notice, by day</numerusform>
            <numerusform>The last %n days before the notice, by day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s), by day</source>
        <translation>
            <numerusform>The last %n day, by day</numerusform>
            <numerusform>The last %n days, by day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below it %n of them day by day, from %1 to %2.</source>
        <translation>
            <numerusform>Below it %n of them day by day, from %1 to %2.</numerusform>
            <numerusform>Below it %n of them day by day, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote without name</source>
        <extracomment>Where a piece of evidence comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask of them</source>
        <extracomment>Heading: actions that the customer is asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said</source>
        <extracomment>Label: the reason that they gave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by us as the reason</source>
        <extracomment>Label: a reason that somebody of ours filed or guessed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 0 to 10</source>
        <extracomment>Column heading: a rating on that scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rating</source>
        <extracomment>Heading: how the customer rated us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your eyes</source>
        <extracomment>Label: what their complaint was about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your complaint</source>
        <extracomment>Heading, to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave notice %1.</source>
        <extracomment>To the customer; %1 is a date with its preposition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our contract ended %1.</source>
        <extracomment>To the customer; %1 is a date with its preposition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our contract runs until %1.</source>
        <extracomment>To the customer; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contact: %1.</source>
        <extracomment>At the foot of the first page; %1 is a person of ours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notice</source>
        <extracomment>Heading, to the customer: the words of their notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column heading: what we do for the customer
----------
Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for executives</source>
        <extracomment>For whom the report is, above the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may colour it: %1</source>
        <extracomment>Under what came of an interview; %1 is what may make it one-sided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date stand(s) in that table only.</source>
        <translation>
            <numerusform>%n event without a date stands in that table only.</numerusform>
            <numerusform>%n events without a date stand in that table only.</numerusform>
        </translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <extracomment>Who departed from a process; %1 is what they do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known at the time: %1</source>
        <extracomment>What somebody knew at the moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows: %1</source>
        <extracomment>What becomes of a process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it: %1</source>
        <extracomment>Under an event; %1 is one action or several, by number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: questions, answers, and what stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition holds back: %1.</source>
        <extracomment>At the end of the report; %1 lists notes, names, amounts and the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from them stands above the axis, what came from us below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without a label are numbered in the order of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final straw: %1</source>
        <extracomment>Heading of the text about the final straw; %1 is the event and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <extracomment>About a complaint; %1 is yes, partly or no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>Heading: what is not known yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has letters that cannot be printed: %2</source>
        <extracomment>%1 is a few words of the report, %2 letters in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could it have been avoided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold to be the main cause: %1 (confidence: %2).</source>
        <extracomment>%1 is a kind of cause, as the list of causes names it; %2 is low, medium or high</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window to prevent it closed with the notice. The first sign that we could have read came %1 before it, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led when, up to the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for the time that we had together, and for what you told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice %1, contract until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice %1</source>
        <extracomment>Under the title; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on %1</source>
        <extracomment>Under the state of an interview that was not held; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their wording stays in the workbook. What they come to in our words, as far as it is written down:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appendix has the latest part of that table, the workbook all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fell short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2, an amount that is left out everywhere else.</source>
        <extracomment>%1 is a few words of a text, %2 an amount of money in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before is not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1]</source>
        <extracomment>Within somebody’s words; %1 is what is said there instead of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose side %1 is on is not entered, so what they let us quote is left out.</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of your reasons</source>
        <extracomment>Heading, to the customer: why they leave, besides what the first page says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides what stands on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more on the pages that follow</source>
        <translation>
            <numerusform>%n more on the pages that follow</numerusform>
            <numerusform>%n more on the pages that follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>How many entries of a list found no room on the only page</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of each interview</source>
        <extracomment>Heading: what was found out in each interview, or why there was none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should have been done by now, overdue by up to %1. The oldest is “%2”.</source>
        <extracomment>How many actions, promises and the like should be done by now; %1 is a number of days with its word, %2 the first of them</extracomment>
        <translation>
            <numerusform>%n thing should have been done by now, overdue by %1: “%2”.</numerusform>
            <numerusform>%n things should have been done by now, overdue by up to %1. The oldest is “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means: %1</source>
        <extracomment>About an action; %1 is the means that it uses, such as a training</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An entry of a numbered list, within a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for the time that we had together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>Column heading: where nobody acted on a warning sign, or when somebody did</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed to a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not agree to a recording.</source>
        <extracomment>About an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Label: where the case stands, such as “notice given”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <extracomment>The mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>The mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>The mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <extracomment>The mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of reason that they gave: %1.</source>
        <extracomment>%1 lists kinds of reasons, as the list of causes names them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more quote(s) stand in the whole report for our team.</source>
        <translation>
            <numerusform>%n more quote stands in the whole report for our team.</numerusform>
            <numerusform>%n more quotes stand in the whole report for our team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name(s) of %n person(s), apart from texts</source>
        <translation>
            <numerusform>the name of %n person, apart from texts</numerusform>
            <numerusform>the names of %n people, apart from texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Avoidable, what we do</source>
        <extracomment>Label: whether the loss could have been avoided, and what we do about its cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s) may leave for the same causes.</source>
        <translation>
            <numerusform>%n other customer may leave for the same causes.</numerusform>
            <numerusform>%n other customers may leave for the same causes.</numerusform>
        </translation>
    </message>
    <message>
        <source>explains %1</source>
        <extracomment>About a cause; %1 is the number of another one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cause leads on to what explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to: %1</source>
        <extracomment>What something that was found out led to; %1 is “Action 3” or “Actions 3, 4”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows, because: %1</source>
        <extracomment>About something that was found out; %1 is the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as one of us told it</source>
        <extracomment>About a reason that was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not entered whose words these are</source>
        <extracomment>About a reason that was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <extracomment>Legend of the timeline: something was tried to put things right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different this time: %1</source>
        <extracomment>Why an action should work although the same did not before; %1 is the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1</source>
        <extracomment>About something that was tried; %1 lists the causes that it was aimed at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>Label: of a decision, which may have been a good one all the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Column heading: an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has changed since</source>
        <extracomment>After words that were marked in a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <extracomment>Label: moments at which another act was possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause %1</source>
        <extracomment>Label; %1 is a number in the picture of causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named it, another cause lies behind it</source>
        <extracomment>Label: the families of causes that they gave as a reason, behind which we see another cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other turning points</source>
        <extracomment>Heading: moments at which another act was possible, of none of the causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we take from it</source>
        <extracomment>Heading: the useful points of notes, and what followed from them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: what was already tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>About something that was tried before; %1 is what was tried, mostly by its number and day, %2 what came of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. It cost %3.</source>
        <extracomment>About something that was tried before; %1 is what was tried, mostly by its number and day, %2 what came of it, %3 an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to the cause: %1</source>
        <extracomment>What something that was found out led to; %1 is the kind of a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <extracomment>About a turning point; %1 is what else could have been done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odds %1 %</source>
        <extracomment>About a turning point; %1 is how likely it would have worked, in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <extracomment>About a turning point; %1 is why nobody did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed, told, acted on</source>
        <extracomment>Heading: who noticed a warning sign, who was told, and who acted on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reasons</source>
        <extracomment>Heading, to the customer: why they leave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we acted %1</source>
        <extracomment>What became of a warning sign; %1 is a date with its preposition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event without a label carries its number in the table of all events; a range, all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before against the same cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoidable</source>
        <extracomment>Label: whether the loss could have been avoided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do</source>
        <extracomment>Label: what we do about a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supposed, not looked at yet</source>
        <extracomment>Label: the families of causes that we suppose played a part, while there is no evidence of any yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision</source>
        <extracomment>Heading of a section: whether the account is saved, and within which limits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our ideal customer, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: the criteria of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we speak</source>
        <extracomment>Kind of document, above the title: before a talk with somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen, do not pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what they are measured by and what stands in their way. Show what we do only where it helps with that, and take the first no for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say, in their words</source>
        <extracomment>Heading above lines to write on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: decision card</source>
        <extracomment>Title of a document; %1 is the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief: %1</source>
        <extracomment>Title of a document on how to speak with somebody; %1 is that person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>Part of the name of a file: the decision whether an account is saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief</source>
        <extracomment>Part of the name of a file: what is known of a person, before a talk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <extracomment>Column heading: what has to be true for saving a customer to be worth it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For saving them</source>
        <extracomment>Column heading: whether an answer speaks for saving the customer, or against it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this account worth saving, and can we?</source>
        <extracomment>Kind of document, above the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>Label: how many criteria speak for saving a customer, and how many against it
----------
Heading: the criteria of a decision, some for saving the customer, some against it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by, date</source>
        <extracomment>Below a line to sign on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Sales, date</source>
        <extracomment>Below a line to sign on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Operations, date</source>
        <extracomment>Below a line to sign on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided %1 to do whatever it takes to save them.</source>
        <extracomment>%1 is a date with its preposition, such as “on 24 Mar 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided to do whatever it takes to save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided %1 to try to save them within limits.</source>
        <extracomment>%1 is a date with its preposition, such as “on 24 Mar 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided to try to save them within limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided %1 to let them go well.</source>
        <extracomment>%1 is a date with its preposition, such as “on 24 Mar 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided to let them go well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to save them is decided: %1.</source>
        <extracomment>%1 is what was decided, as the list of decisions names it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to save them was decided %1: %2.</source>
        <extracomment>%1 is a date with its preposition, %2 what was decided, as the list of decisions names it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to stop was %1.</source>
        <extracomment>The day until which we meant to try to save the customer; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to stop is %1.</source>
        <extracomment>The day until which we try to save the customer; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is undecided whether we try to save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is undecided until %1 whether we try to save them.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt was stopped %1.</source>
        <extracomment>%1 is a date with its preposition, such as “on 24 Mar 2026”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that speak for saving them: %1, against it: %2.</source>
        <extracomment>Of the criteria of the decision; %1 and %2 are numbers of criteria</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1, not answered: %2.</source>
        <extracomment>Of the criteria of the decision; %1 and %2 are numbers of criteria</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ for</source>
        <extracomment>What the answer to a criterion says about saving a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− against</source>
        <extracomment>What the answer to a criterion says about saving a customer; the sign is a minus</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? not known</source>
        <extracomment>What the answer to a criterion says about saving a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not answered</source>
        <extracomment>Of a criterion that nobody has answered yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>How long something stays undecided; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the budget</source>
        <extracomment>About money that was spent; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent so far: %1</source>
        <extracomment>About a budget; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an amount: %1</source>
        <extracomment>Of what was spent; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day has passed</source>
        <extracomment>About the day on which saving a customer was to be stopped, of which nobody said what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Label: of money, within which an account is to be saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stop when</source>
        <extracomment>Label: what tells us to stop trying to save an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Label of a row of amounts: of keeping, regaining or replacing an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that it takes</source>
        <extracomment>Label of a row of numbers: until an account is replaced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Column heading: keeping, regaining and replacing an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping them</source>
        <extracomment>Column heading: the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regaining them</source>
        <extracomment>Column heading: the account, after it has left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing them</source>
        <extracomment>Column heading: the account, by another</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <extracomment>About an action or a step; %1 is what is offered with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Column heading: what is offered to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <extracomment>About an action; %1 is the other department that takes part in it, %2 what it does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Sales does: %1</source>
        <extracomment>Of the actions in a table; %1 is one action or several, by number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Operations does: %1</source>
        <extracomment>Of the actions in a table; %1 is one action or several, by number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both do: %1</source>
        <extracomment>Of the actions in a table, what Sales and Operations do together; %1 is one action or several, by number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan: %1</source>
        <extracomment>About an action; %1 is the name of the ready-made plan that it was taken from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <extracomment>About an action that somebody is to commit to, or to drop; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other offers</source>
        <extracomment>Heading: what we offer to the customer besides what stands with actions and steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Heading: the people who are trained</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for saving them</source>
        <extracomment>Label: criteria that speak for saving a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was decided</source>
        <extracomment>Label: how a decision was made, step by step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value until then, of %1: %2 before the notice</source>
        <extracomment>How old a value was; %1 is a date, %2 a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the notice</source>
        <extracomment>Name of a figure; %1 is a scale, such as health or NPS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 90 days before the notice</source>
        <extracomment>Name of a figure; %1 is a scale, such as health or NPS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes our ideal customer</source>
        <extracomment>Column heading: what makes an ideal customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the sale</source>
        <extracomment>Column heading: how well a customer fitted when we sold to them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Column heading: how well a customer fits today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>A department of which nobody has approved the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Sales: %1</source>
        <extracomment>Who of a department has approved the report; %1 lists people, or is “not yet”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Operations: %1</source>
        <extracomment>Who of a department has approved the report; %1 lists people, or is “not yet”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Label: what was decided, or that nothing is yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>About an action; %1 is the day on which it is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent before the decision: %1</source>
        <extracomment>What was spent on attempts and on reaching out; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting and comeback</source>
        <extracomment>Heading of a section: how we part from the customer, and how they could return</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold ourselves to</source>
        <extracomment>Heading, to the customer: what must not happen to them again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thanks</source>
        <extracomment>Heading, to the customer: what we said in thanks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks</source>
        <extracomment>Part of the name of a file: a note of thanks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>Part of the name of a file: a letter to a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be copied by hand</source>
        <extracomment>Kind of document, above a text in large letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a step that nobody will take</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>About the next try to reach somebody who does not want to be contacted
----------
State of a step towards somebody who does not want to be contacted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not again</source>
        <extracomment>Heading: what must not happen to the customer a second time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting</source>
        <extracomment>Heading: how we part from the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the parting</source>
        <extracomment>Heading: what we do after the parting, so that the customer may come back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether we may keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact that was not wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback</source>
        <extracomment>Label: whether the customer came back, or may</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaching out</source>
        <extracomment>Legend of the timeline: somebody who did not answer was tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>About a try to reach somebody; %1 is that person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>About a try to reach somebody; %1 is who tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected</source>
        <extracomment>About a try to reach somebody: a move that they would not expect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <extracomment>Column heading: of tries to reach somebody who does not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>About a try to reach somebody; %1 is the date of the next one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching out</source>
        <extracomment>Heading: what was done to reach somebody who did not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each side saw it</source>
        <extracomment>Heading: what we believed about the relationship, and what they say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What felt safe</source>
        <extracomment>Column heading: what was felt to be safe</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe the relationship felt</source>
        <extracomment>Heading: how safe the relationship felt to both sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From when on somebody leads an account; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads next</source>
        <extracomment>Label: the department, or the person, that is to lead the account next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as entered</source>
        <extracomment>%1 is the department that led, as an event says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview sheet: %1</source>
        <extracomment>Title of a document with questions to be asked; %1 is the person, or the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview sheet</source>
        <extracomment>Part of the name of a file: questions to be asked in an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <extracomment>Kind of document, above the title: questions, with room to write the answers by hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else they say</source>
        <extracomment>Heading above lines to write on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>Heading: what is said at the end of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>About a note; %1 is the time since the interview began, in minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also there: %1</source>
        <extracomment>Under whom an interview was with; %1 is who else took part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we expected to hear: %1</source>
        <extracomment>Under what came of an interview; %1 is what we had written down before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of that: %1</source>
        <extracomment>Under what came of an interview; %1 is whether it was as we had expected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out for want of room</source>
        <extracomment>Below a text that is too long for its page</extracomment>
        <translation>
            <numerusform>%n word left out for want of room</numerusform>
            <numerusform>%n words left out for want of room</numerusform>
        </translation>
    </message>
    <message>
        <source>People who tell it: %1</source>
        <extracomment>Below a question; %1 is how many people answer it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Label of a number: how often somebody was tried who did not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected ones</source>
        <extracomment>Label of a number: of tries to reach somebody, those that they would not expect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the tries</source>
        <extracomment>Label of an amount: of tries to reach somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>Label: that reaching out to somebody was stopped, or taken up again, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes on</source>
        <extracomment>Label: whether the case goes on in another workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a workbook of its own, since they left again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked of %1</source>
        <extracomment>An open question; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked of %1 %2</source>
        <extracomment>An open question; %1 is a person, %2 a date such as &quot;on 12 Mar 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of %1 %2</source>
        <extracomment>An open question; %1 is a person, %2 a date such as &quot;on 12 Mar 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of %1</source>
        <extracomment>An open question; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a text, %2 a sentence: why its wording is worth a second look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3</source>
        <extracomment>%1 is a few words, %2 the text around them, %3 a sentence: why they are worth a second look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: everything that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: closed actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The annual revenue of %n of them is known: %1.</source>
        <extracomment>About other customers; %1 is an amount of money</extracomment>
        <translation>
            <numerusform>The annual revenue of %n of them is known: %1.</numerusform>
            <numerusform>The annual revenue of %n of them is known: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They pay %1 a year.</source>
        <extracomment>About another customer; %1 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they pay %1 a year.</source>
        <extracomment>About other customers; %1 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The price of %n of them is known: %1.</source>
        <extracomment>About decisions; %1 is an amount of money</extracomment>
        <translation>
            <numerusform>The price of %n of them is known: %1.</numerusform>
            <numerusform>The price of %n of them is known: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <extracomment>About a decision; %1 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they cost %1.</source>
        <extracomment>About decisions; %1 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <extracomment>Of the criteria of the decision; %1 is a number of criteria</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: %1.</source>
        <extracomment>Of the criteria of the decision; %1 is a number of criteria</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that nobody has allowed us to quote</source>
        <translation>
            <numerusform>%n note that nobody has allowed us to quote</numerusform>
            <numerusform>%n notes that nobody has allowed us to quote</numerusform>
        </translation>
    </message>
    <message>
        <source>What they said of it may not be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known who</source>
        <extracomment>Column heading: nobody has said whose words these are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <extracomment>Column heading: what each person says to a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in the same words</source>
        <extracomment>Below a question that several answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in different words</source>
        <extracomment>Below a question that several answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <extracomment>Column heading: what we answer ourselves, beside what others say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of which nobody has asked whether it may be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our words</source>
        <extracomment>Above what somebody says, in place of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for quoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>Above a note, in place of a name: nobody has asked whether it may be quoted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed actions</source>
        <extracomment>Heading: actions that were done or dropped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>Heading: what we offer to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt is recorded by these means: %1</source>
        <extracomment>The means of which no attempt tells; more may have been done than is entered as one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also given as a reason</source>
        <extracomment>Heading: reasons that were given, besides those that stand with a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 5</source>
        <extracomment>Column heading: a number from 1 to 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <extracomment>In a table of the appendix; %1 is the title of a section</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We think that what made them leave can still be overcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We think that what made them leave can still be overcome in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not think that what made them leave can still be overcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what made them leave can still be overcome, we don’t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it worked</source>
        <extracomment>What became of a warning sign that somebody acted on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it worked in part</source>
        <extracomment>What became of a warning sign that somebody acted on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to tell whether it worked</source>
        <extracomment>What became of a warning sign that somebody acted on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>State of a promise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept late</source>
        <extracomment>State of a promise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that nobody has allowed us to quote, told only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the notice</source>
        <extracomment>Heading: events after the notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still ahead</source>
        <extracomment>Heading: events that are still ahead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>About our reply to a complaint; %1 is how long it took, and its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: meetings, and what was parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parked point(s)</source>
        <extracomment>What a report leaves out: thoughts that were put off</extracomment>
        <translation type="unfinished">
            <numerusform>%n parked point</numerusform>
            <numerusform>%n parked points</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>Label: of what a meeting goes through</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned (minutes)</source>
        <extracomment>Label: how long something was meant to take</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken (minutes)</source>
        <extracomment>Label: how long something took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <extracomment>Label: the names of those who were in a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could change</source>
        <extracomment>Label: actions that came from a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be committed to by</source>
        <extracomment>Label: by when somebody commits to what came from a meeting, or drops it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they learned</source>
        <extracomment>Label: what those who were in a meeting learned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled: %1</source>
        <extracomment>Under a thought that was put off; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came up on: %1</source>
        <extracomment>Under a thought that was put off; %1 is a page of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the meeting of %1</source>
        <extracomment>Under a thought that was put off; %1 is when the meeting was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>Heading: thoughts that were put off, and are still to be taken up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked and settled since</source>
        <extracomment>Heading: thoughts that were put off, and are settled by now</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message numerus="yes">
        <source>%n entry(s) changed by %1: %2.</source>
        <translation>
            <numerusform>%n entry changed by %1: %2.</numerusform>
            <numerusform>%n entries changed by %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone</source>
        <extracomment>In place of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No notice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice given</source>
        <extracomment>Where the case stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice given, the term is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Where the case stands: the contract is over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won back</source>
        <extracomment>Where the case stands: they came back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted</source>
        <extracomment>Where the case stands: they will not come back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost again</source>
        <extracomment>Where the case stands: they came back, and left once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedAlready</name>
    <message>
        <source>“%1”: %2.</source>
        <extracomment>About something that was tried before; %1 is what was tried, %2 what came of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2): %3.</source>
        <extracomment>About something that was tried before; %1 is what was tried, %2 a date, %3 what came of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It cost %2.</source>
        <extracomment>About something that was tried before: a sentence, and %2 is an amount of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>%1 - Final Straw</source>
        <comment>the title of a window: what it shows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>One of your own words.</source>
        <extracomment>Why words are underlined, where the user who added them gave no reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead: “%1”</source>
        <extracomment>%1 is what a user wants to say in place of words that they added</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a name that is not in the workbook yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AboutDialog</name>
    <message>
        <source>About</source>
        <extracomment>Title of a window: about the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook for finding out why a customer left, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on your computer and in the files that you share yourself. The program does not use the network and sends nothing to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AccountPage</name>
    <message>
        <source>Date of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their people</source>
        <extracomment>Heading: people of the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our people</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Heading: people of neither side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Title of a panel: the details of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AccountPart</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <extracomment>How many users or units the contract is for</extracomment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>EUR, USD, GBP: the code of three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annual revenue of all your accounts at the start of your fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they first had something from it; “never” is an answer too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed %1</source>
        <extracomment>In the summary of the dates; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <extracomment>In the summary of the dates; %1 is a date, the end of the contract</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether the issue was known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether the issue was known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Since when the issue was known; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading: of the contract</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we learned of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer and competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known issue</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts keep their number, now in %1.</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the amounts again: %1 has other decimals.</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ActionDetails</name>
    <message>
        <source>Afterwards</source>
        <extracomment>Heading: did it work?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Heading: fields that are needed less often</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Label of a field: the other department that takes part in an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part</source>
        <extracomment>Label of a field: what the other department does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ActionEntry</name>
    <message>
        <source>Did it work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first page</source>
        <extracomment>Tag on an action: it stands on the first page of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Tag on an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <extracomment>Tag on an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>Tag on an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried before</source>
        <extracomment>Tag on an action: the same was tried before and did not help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: %1</source>
        <extracomment>About an action; %1 is the name of a ready-made plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure: %1</source>
        <extracomment>About an action of which it is asked whether it worked; %1 tells how that is seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>About an action; %1 is the other department that takes part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <extracomment>About an action: the other department that takes part, and what it does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided by %1</source>
        <extracomment>Tag on an action: until then somebody commits to it or drops it; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ActionMoves</name>
    <message>
        <source>Committed</source>
        <extracomment>State of an action: somebody has promised to do it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed · %1</source>
        <extracomment>State of an action, and when it is due and the like in %1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>Button: to promise an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <extracomment>Button: the action is done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>Button: the action will not be done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>Button: the action was not done after all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ActionsPage</name>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done, @who by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“by Friday” is when it is due, @name who owns it, #support whose work it is; ! on its own commits it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <extracomment>Heading: actions that nobody has committed to yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>Heading: actions that somebody has promised to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Heading: actions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Heading: actions that will not be done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those committed to: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a panel: the details of an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1</source>
        <extracomment>Title of a panel: by when somebody is trained, by whom, and when it was done; %1 is the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Title of a panel: the details of something that we offer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AddLine</name>
    <message>
        <source>It was typed, but not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <extracomment>What a typed line stands for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AgendaModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How long an item of an agenda is meant to be</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <extracomment>Time in a meeting; %1 is 02:10</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time in a meeting; %1 is 02:10</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>The end of an agenda</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AgendaPart</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it took %n minute(s)</source>
        <extracomment>How long a meeting lasted, beside how long it was meant to last</extracomment>
        <translation>
            <numerusform>it took %n minute</numerusform>
            <numerusform>it took %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes, 0 to 240</source>
        <extracomment>Help for a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AskMenu</name>
    <message numerus="yes">
        <source>Now %n question(s) of this interview: %1.</source>
        <translation>
            <numerusform>Now a question of this interview: %1.</numerusform>
            <numerusform>Now %n questions of this interview: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a question of this interview already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button in a message: the interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AskWindowModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AttemptDetails</name>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AttemptEntry</name>
    <message>
        <source>no result yet</source>
        <extracomment>Tag on something that was tried: nobody has said what came of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against “%1”</source>
        <extracomment>About something that was tried: the cause that it was aimed at</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::AuthorStrip</name>
    <message>
        <source>Your changes are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands at your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; the name can be changed in the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are signed %1. The name can be changed here, or in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::BalanceLine</name>
    <message>
        <source>We ask more of them than we do. They gave us their time once already: what of it could we do for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To save the account, we do %n thing(s)</source>
        <extracomment>About the actions that save the account: how many of them are ours</extracomment>
        <translation>
            <numerusform>To save the account, we do %n thing</numerusform>
            <numerusform>To save the account, we do %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>we ask %n of them</source>
        <extracomment>About the actions that save the account: how many of them are the customer&apos;s</extracomment>
        <translation>
            <numerusform>we ask %n of them</numerusform>
            <numerusform>we ask %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::BandLengths</name>
    <message>
        <source>What counts as silence</source>
        <extracomment>Heading: from how many days on silence, and contact by one side of ours only, is told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from which on it is told that only Sales, or only Operations, was in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from which on it is told that no contact is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days; one side only: %2 days</source>
        <extracomment>What counts as silence: days without anyone, and days with one side of ours only</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than one day counts as not entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::BecauseField</name>
    <message>
        <source>Because</source>
        <extracomment>Name of a field: why something stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because ...</source>
        <extracomment>In an empty field: why something stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::BriefChoice</name>
    <message>
        <source>Who is it? Their brief opens: listen, do not pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we want to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person</source>
        <extracomment>First entry of a list of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone new</source>
        <extracomment>Last entry of a list of people: one who is still to be added</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Call</name>
    <message>
        <source>%1, all that is still to come: %2.</source>
        <extracomment>Message; %1 is a person, %2 a choice: may be quoted by name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, all of %n note(s): %2.</source>
        <extracomment>Message; %1 is a person, %2 a choice: may be quoted by name</extracomment>
        <translation>
            <numerusform>%1, %n note: %2.</numerusform>
            <numerusform>%1, all of %n notes: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): %1.</source>
        <extracomment>Message; %1 is a choice: may be quoted by name ...</extracomment>
        <translation>
            <numerusform>%n note: %1.</numerusform>
            <numerusform>%n notes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::CallClock</name>
    <message>
        <source>Time since the interview began</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CameFrom</name>
    <message>
        <source>From: %1</source>
        <extracomment>Button: leads to the note, question or criterion that a cause or an action comes from; %1 is its text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CandidatesStage</name>
    <message>
        <source>An idea for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb, one thing, and how one would see that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CardModel</name>
    <message>
        <source>both edited</source>
        <extracomment>Tag on a criterion: two people changed it apart from each other, and it is still to be decided what holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CardSection</name>
    <message>
        <source>Is it worth saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion of your own, as a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet. The marks at the end of a line answer it: yes, no, we don&apos;t know; so do the keys 1, 2 and 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>Menu: takes the answer to a criterion back</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CarriedOffers</name>
    <message>
        <source>Parked, and still open</source>
        <extracomment>Heading: points of earlier workbooks that were put off and never settled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own criteria</source>
        <extracomment>Heading: criteria that were added in earlier workbooks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button: sentences and lessons of earlier workbooks</extracomment>
        <translation type="unfinished">
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier workbooks: what you tick is asked in the new one</source>
        <extracomment>Heading: what is offered of what was learned before</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CauseDetails</name>
    <message>
        <source>main cause</source>
        <extracomment>Tag on a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Heading: fields that are needed less often</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer the main cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the main cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth asking for first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <extracomment>Heading: moments at which another act was possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others at risk of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often below it; choosing one adds it as a cause, to be backed or ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add below: %1</source>
        <extracomment>Name of a button for screen readers; %1 is a sentence that explains the cause in hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added below: %1</source>
        <extracomment>%1 is a sentence that explains the cause in hand</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CauseEntries</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main cause</source>
        <extracomment>Tag on a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <extracomment>Tag on a cause; %1 is low, medium or high</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <extracomment>Tag on a cause without evidence, or on one that was ruled out without any</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: %1</source>
        <extracomment>How much evidence supports a cause, and how much contradicts it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against: %1</source>
        <extracomment>How much evidence contradicts a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>Tag on a cause: its number, by which marked words refer to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CauseMerge</name>
    <message>
        <source>Causes that may say the same</source>
        <extracomment>Name of a list: causes that were found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause that you choose becomes a part of this one, with everything that hangs on it. The words of both stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the cause to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cause says the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a part of this cause now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CauseOutline</name>
    <message>
        <source>Add to how it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right fold and unfold; with Alt the arrow keys move a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a cause of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside “%1”</source>
        <extracomment>Where a new cause goes; %1 is another cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above “%1”</source>
        <extracomment>Where a new cause goes; %1 is another cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below “%1”</source>
        <extracomment>Where a new cause goes; %1 is another cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add below</source>
        <extracomment>Menu: a cause that explains this one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add beside</source>
        <extracomment>Menu: a cause that explains the same as this one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add above</source>
        <extracomment>Menu: a cause that is explained by this one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <extracomment>Menu: below the cause that stands before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out</source>
        <extracomment>Menu: beside the cause that it stands below</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Menu: before the cause that stands before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Menu: behind the cause that stands behind it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>Menu: a branch of the tree of causes becomes one of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else had to be true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made that sensible then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot go below what explains it, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CauseOutlineModel</name>
    <message>
        <source>main cause</source>
        <extracomment>Tag on a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>Where a cause stands in the tree; 1 is the top</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below “%1”</source>
        <extracomment>Where a cause stands in the tree; %1 is another cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n folded below it</source>
        <translation>
            <numerusform>%n folded below it</numerusform>
            <numerusform>%n folded below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::CauseParts</name>
    <message>
        <source>due %1</source>
        <extracomment>Tag on something to be done; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was really possible then, with what was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it would have worked; a rough number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <extracomment>Label: moments at which another act was possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a turning point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or left undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others at risk of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another customer at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CauseSplit</name>
    <message>
        <source>What goes to the new cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off a new cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new cause is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what belongs to the new cause, then say what that one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes along</source>
        <extracomment>Button with a tick: this entry goes to the new cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked: it begins without any evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) will go along.</source>
        <translation>
            <numerusform>%n entry will go along.</numerusform>
            <numerusform>%n entries will go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off as a new cause, with %n entry(s).</source>
        <translation>
            <numerusform>Split off as a new cause, with %n entry.</numerusform>
            <numerusform>Split off as a new cause, with %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::CauseVerbs</name>
    <message>
        <source>Merge with another cause ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into two causes ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CausesPage</name>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason, as it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: “%1”</source>
        <extracomment>In the field for a cause; %1 is what they said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Title of a panel: the details of a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning point</source>
        <extracomment>Title of a panel: the details of a moment at which another act was possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <extracomment>Title of a panel: the details of something that was tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out</source>
        <extracomment>Title of a panel: something that was found out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hypotheses</source>
        <extracomment>Button: adds three causes that are often true, for somebody to look into</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Name of a list: who changed what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <extracomment>Label of a filter: a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what in this file can be read in a newer Final Straw only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed there, or by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Choice of a filter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Choice of a filter: changes of all people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <extracomment>Button: back from one change to the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed is not kept in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies that were merged cannot be parted again. Take back single changes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Straw did this by itself when it opened the file, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CheckRow</name>
    <message>
        <source>Show where</source>
        <extracomment>Button: the place that a check is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open because ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ChoiceField</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ClockSection</name>
    <message>
        <source>Comeback clock</source>
        <extracomment>Heading: the steps after the parting, each on its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“by Friday” is when it is due, @name who takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of your own, by Friday @who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ClosingStage</name>
    <message>
        <source>No candidate is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. Its candidates are settled on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody commits today. These are settled on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Cockpit</name>
    <message>
        <source>Small window</source>
        <extracomment>Button: the notes in a window that stays in front</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading: notes of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to note it · %2 for whose words · %3 for who speaks · %4 to name someone else · %5 for the next question · %6 once it was asked · %7 for a follow-up · %8 to tick what was said · %9 for the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <extracomment>Heading: what is said before the questions of an interview Heading: what is said after the questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>Heading: the next question of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Heading: questions of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <extracomment>Heading: what can be asked about the last thing that was said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Title of a panel: the details of a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <extracomment>Button: the interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last note of their words: %1 · %2 for the next choice · %3 for all</source>
        <extracomment>%1 is a choice such as &quot;May be quoted by name&quot;, %2 and %3 are keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you write now puts the interview back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ComboField</name>
    <message>
        <source>Nothing chosen</source>
        <extracomment>Name of the empty choice, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Last of the choices; %1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ComebackPage</name>
    <message>
        <source>Condition</source>
        <extracomment>Title of a panel: the details of something that must not happen again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch: %1</source>
        <extracomment>Title of a panel: whether we may contact somebody; %1 is the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Title of a panel: a step of the parting or of the comeback</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ComebackStepDetails</name>
    <message>
        <source>It waits until all is settled between you. Whoever still has a grievance is not asked for a favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that all is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we keep in touch with %1? %2</source>
        <extracomment>About a person; %2 is whether they may be contacted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a step that nobody will take</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <extracomment>Button: the step is done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, because ...</source>
        <extracomment>Button: nobody will take the step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: the step was neither done nor skipped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually on %1, unless another day is entered.</source>
        <extracomment>About a step; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ComplaintDetails</name>
    <message>
        <source>This was a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This complaint led to the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was no complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to our reply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Summary of a complaint: it was one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied after %1</source>
        <extracomment>Summary of a complaint; %1 is a number of days with its word</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ConditionDetails</name>
    <message>
        <source>Something that can be seen: “no more than one email a week”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ConditionSection</name>
    <message>
        <source>against: %1</source>
        <extracomment>About a condition; %1 is the cause that it is against</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept after 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept after 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept after 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept after 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept? %1</source>
        <extracomment>Tag on a condition: the day on which it is asked whether it was kept; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not again</source>
        <extracomment>Name of a list: what must not happen to the customer a second time
----------
Heading: what must not happen to the customer a second time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not happen to them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Button: a condition was kept since they returned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <extracomment>Button: a condition was not kept since they returned</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ConflictsPanel</name>
    <message>
        <source>Nothing is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You worked on the same things apart from each other. Choose what holds; undo takes it back, and it can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <extracomment>In place of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What somebody did to an entry, under name and date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>What somebody did to an entry, under name and date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In place of a value: the field is empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label: the value before two people changed it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: the entry that one side removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: the entry that one side removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>Button: neither of two versions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Button: both of two versions</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CopiesPanel</name>
    <message>
        <source>Everything in it is here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs, and the two have no common state any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds something that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none. Sync programs leave such copies when two people save at the same time; they are found and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync programs leave such copies when two people save at the same time. Merge what they hold, then move them to the earlier states on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, %2</source>
        <extracomment>About a copy of the file; a date and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to earlier states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it</source>
        <extracomment>Button: a copy of this workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now among the earlier states on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Courses</name>
    <message>
        <source>us</source>
        <extracomment>Legend: ratings by us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <extracomment>Legend: ratings by the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: we said %2</source>
        <extracomment>Tip of a point; %1 a date, %2 a rating</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: they said %2</source>
        <extracomment>Tip of a point; %1 a date, %2 a rating</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Tip of a point; %1 a date, %2 what is drawn, %3 a number from 1 to 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3, by %4</source>
        <extracomment>Tip of a point; %1 a date, %2 what is drawn, %3 a number from 1 to 5, %4 who says so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of the relationship on 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>Legend: how safe it felt to work together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in money</source>
        <extracomment>Legend: how safe the money side of a relationship felt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe the relationship felt, from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CriterionDetails</name>
    <message>
        <source>More</source>
        <extracomment>Heading: fields that are needed less often</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Label of a field: the reason for an answer
----------
Label of a field: the reason for what was said of a criterion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::CriterionTexts</name>
    <message>
        <source>Speaks for saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) speak for saving</source>
        <translation>
            <numerusform>%n answer speaks for saving</numerusform>
            <numerusform>%n answers speak for saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) speak against it</source>
        <translation>
            <numerusform>%n answer speaks against it</numerusform>
            <numerusform>%n answers speak against it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>How many criteria</extracomment>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <extracomment>How many criteria</extracomment>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::DateField</name>
    <message>
        <source>%1, last Friday, %2: as exact as you know it</source>
        <comment>a day and a season as examples</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>A date: it did not come to that. Also understood when typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::DecisionPage</name>
    <message>
        <source>Criterion</source>
        <extracomment>Title of a panel: the details of a line of the card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Title of a panel: a step in the story of a decision</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Desk</name>
    <message numerus="yes">
        <source>Taken out of %n other entry(s).</source>
        <translation>
            <numerusform>Taken out of %n other entry.</numerusform>
            <numerusform>Taken out of %n other entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <extracomment>Message; %1 is a kind of entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1, %2.</source>
        <comment>kind of entry, its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button in a message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>Message; %1 is what was removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1, with %2.</source>
        <extracomment>Message; %2 is a list of numbers with their words: 3 answers and 2 notes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence, another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Value of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Value of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main cause</source>
        <extracomment>Tag on a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cause: %1</source>
        <extracomment>Offer in a list; %1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>D for decision; the place of a criterion on its card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>P for profile; the place of a criterion on its card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a cause or sign of a criterion, its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An item of an agenda, and how many minutes it is given</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::DifferenceView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>What a change did; %1 is an entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>What a change did; %1 is an entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%3” instead of “%2”</source>
        <extracomment>What a change did; %1 a field, %2 before, %3 after</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::DueModel</name>
    <message>
        <source>measure: %1</source>
        <extracomment>About an action of which it is asked whether it worked; %1 tells how that is seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <extracomment>Tag on something that is due</extracomment>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Tag on something that is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::DueSection</name>
    <message>
        <source>What is due</source>
        <extracomment>Heading: all that has to be done by a day
----------
Name of a list: all that has to be done by a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n by today</source>
        <extracomment>About what has to be done by a day: how much of it is due by now</extracomment>
        <translation>
            <numerusform>%n by today</numerusform>
            <numerusform>%n by today</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>About what has to be done by a day: none of it is due by now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <extracomment>About what has to be done by a day: how much of it is not due yet</extracomment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button: shows all that is due instead of the first few</extracomment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::EachSide</name>
    <message>
        <source>How each side saw it</source>
        <extracomment>Heading: what we believed about the relationship, and what they say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would have said about the relationship the day before the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they describe it, in their words as far as you have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was seen by: a word of praise, an order, a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what happened in between</source>
        <extracomment>Button: makes an open question of what happened after the last happy day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) recorded in between</source>
        <translation>
            <numerusform>%n event recorded in between</numerusform>
            <numerusform>%n events recorded in between</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened between %1 and %2?</source>
        <extracomment>An open question; %1 and %2 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EarlierStates</name>
    <message>
        <source>Nothing yet. Whenever the file is saved, what it held before is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file held before it was saved, kept on this computer: every state of the last day, then one a day, a week, a month. Bringing one back is a change like any other; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2, kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>Button: an earlier state of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EntryDelegate</name>
    <message>
        <source>Untitled</source>
        <extracomment>In place of the title of an entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a click does, the key that does the same</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EntryTest</name>
    <message>
        <source>What you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a heading: how many of its questions are answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ErasePerson</name>
    <message numerus="yes">
        <source>%n other entry(s) name them. They stay, without the name.</source>
        <translation>
            <numerusform>1 other entry names them. It stays, without the name.</numerusform>
            <numerusform>%n other entries name them. They stay, without the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n change(s), the history will only tell who made it and when.</source>
        <translation>
            <numerusform>Of 1 change, the history will only tell who made it and when.</numerusform>
            <numerusform>Of %n changes, the history will only tell who made them and when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that they made will have no author.</source>
        <translation>
            <numerusform>1 change that they made will have no author.</numerusform>
            <numerusform>%n changes that they made will have no author.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s) of the file on this computer will be removed.</source>
        <translation>
            <numerusform>1 earlier state of the file on this computer will be removed.</numerusform>
            <numerusform>%n earlier states of the file on this computer will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) mention the name and stay as they are.</source>
        <translation>
            <numerusform>1 text mentions the name and stays as it is.</numerusform>
            <numerusform>%n texts mention the name and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, history included. %n text(s) still mention the name.</source>
        <translation>
            <numerusform>Erased, history included. 1 text still mentions the name.</numerusform>
            <numerusform>Erased, history included. %n texts still mention the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) will still tell of them until you deal with each: %1.</source>
        <translation>
            <numerusform>1 other file will still tell of them until you deal with it: %1.</numerusform>
            <numerusform>%n other files will still tell of them until you deal with each: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase this person ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 everywhere?</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that others have still contain them until they are merged with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back, and neither can anything that was done before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: do not erase the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everywhere</source>
        <extracomment>Button: the person, everywhere in the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, history included. Copies that others have follow when they are merged with this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EventAdd</name>
    <message>
        <source>All of it is optional: a date, what happened, @who, #department, via source, and ! for the final straw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@ who · # where · via how · ! final straw</source>
        <comment>the signs of an add line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the other side</source>
        <comment>a key, and what it does to somebody new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final straw, instead of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final straw</source>
        <extracomment>How a typed line was understood: the event is the final straw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which “%1” took part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@ whom · via how</source>
        <comment>the signs of an add line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is optional: a date, what you did, @whom, via which channel, and what it cost, with its currency.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EventDetails</name>
    <message>
        <source>This was the final straw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it follow our process?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Heading: fields that are needed less often</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 of %2</source>
        <extracomment>How many of the actions for an event are done</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EventLook</name>
    <message>
        <source>final straw</source>
        <extracomment>Kind of mark on an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning sign</source>
        <extracomment>Kind of mark on an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <extracomment>Kind of mark on an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <extracomment>Kind of mark on an event; %1 is kept, not kept ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Kind of mark on an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>An interview in the history, when nothing tells with whom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A kind of interview and a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <extracomment>Mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>Mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <extracomment>Mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>Mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <extracomment>Kind of mark on an event: something was tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <extracomment>Kind of mark on an event; %1 is helped, no effect ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaching out</source>
        <extracomment>Kind of mark on an event: somebody who does not answer was tried</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected</source>
        <extracomment>Kind of mark on an event: a move that they would not expect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parting and comeback</source>
        <extracomment>The kind of an entry of the history: a step of the parting, or of the way back, that was taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EventPeople</name>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person to this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was expected</source>
        <extracomment>The people of a meeting that did not come about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EvidenceEntries</name>
    <message>
        <source>As one of us told it</source>
        <extracomment>About a reason that was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not entered whose words these are</source>
        <extracomment>About a reason that was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says no</source>
        <extracomment>Tag on a piece of evidence: the answer to the question is no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says yes</source>
        <extracomment>Tag on a piece of evidence: the answer to the question is yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>Tag on a piece of evidence: it contradicts the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <extracomment>Tag on a piece of evidence: it supports the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Tag on a piece of evidence: the words that were marked have changed since</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in this workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::EvidenceList</name>
    <message>
        <source>What supports it, and what contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find evidence</source>
        <extracomment>Name of a field: words to look for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an event or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Name of a list: events and notes that were found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports it</source>
        <extracomment>Button: this piece of evidence supports the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <extracomment>Button: this piece of evidence contradicts the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: the event or note that is the evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What says yes, and what says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says yes</source>
        <extracomment>Button: of this piece of evidence the answer to the question is yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says no</source>
        <extracomment>Button: of this piece of evidence the answer is no</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FactButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FactStrip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FactorsStage</name>
    <message>
        <source>Something that had to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is thought to lie behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <extracomment>Name of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>Name of a list: the reasons that the customer gave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason of theirs is entered, or may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FamilyCoverageView</name>
    <message>
        <source>Found</source>
        <extracomment>Label: families of causes in which something was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <extracomment>Label: families of causes that were ruled out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Worth asking for first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named it, not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They named it, another cause lies behind it</source>
        <extracomment>Label: families of causes that they gave as a reason, and that nobody looked at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supposed, not looked at yet</source>
        <extracomment>Label: families of causes that we suppose played a part, while there is no evidence of any yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Field</name>
    <message>
        <source>It was removed elsewhere. What you typed is kept until it is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <extracomment>What was typed stands for this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty again, as it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FigureView</name>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is computed: %1</source>
        <extracomment>For screen readers: the button that shows a formula; %1 is a figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FileLine</name>
    <message>
        <source>About this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer Final Straw. You can read, search and export it here; to change it, update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to this file had removed the workbook itself. This is its state before that; your first change, or saving, puts it in the place of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first change makes this a file of version %1, which an older Final Straw cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first change makes this a file of version %1, which an older Final Straw cannot open. Last used with an older one by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FindingGroup</name>
    <message>
        <source>What cannot both be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes whose speaker can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names left in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that tell what this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them all in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “someone of theirs” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>Button: entries of a list that are not shown yet</extracomment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts that are left out elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out though it may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FindingMoves</name>
    <message>
        <source>Now a cause: %1</source>
        <extracomment>Message; %1 is what was found out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a candidate for an action: %1</source>
        <extracomment>Message; %1 is what the action is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Button in a message: leads to what was made</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FindingRow</name>
    <message>
        <source>Show where</source>
        <extracomment>Button: the place that something to look at is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here</source>
        <extracomment>Button: the words are not marked any more in this text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FindingUse</name>
    <message>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows, because ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FindingsView</name>
    <message>
        <source>Before you send it</source>
        <extracomment>Heading: what is to be looked at before a report is sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FoundDetails</name>
    <message>
        <source>Show where it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FoundSection</name>
    <message>
        <source>Found out, and not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows, because ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered questions</source>
        <extracomment>Name of a list: what was found out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went poorly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful points of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reason for %n of them</source>
        <extracomment>How a typed line was understood: for how many of what was found out it is the reason</extracomment>
        <translation>
            <numerusform>The reason for %n of them</numerusform>
            <numerusform>The reason for %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <extracomment>Button: what was found out changes nothing; the reason is asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FrameStage</name>
    <message>
        <source>Who takes part</source>
        <extracomment>Name of a list: the people of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is entered. The meeting goes on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <extracomment>The contract; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of someone who is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::FreeOffers</name>
    <message>
        <source>Offers of no action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::GoesOn</name>
    <message>
        <source>Open the workbook before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on in a workbook of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workbook that follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook follows an earlier cancellation: %1</source>
        <extracomment>%1 is the name of an account and of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::GoneRecord</name>
    <message>
        <source>Removed by %1. Your words stay here until you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was removed elsewhere. Your words stay here until you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::HangingModel</name>
    <message>
        <source>goes along</source>
        <extracomment>Tag on an entry that goes to the new cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::HistoryDetails</name>
    <message>
        <source>Remove this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each of them tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning sign</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a warning sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a warning sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They complained</source>
        <extracomment>Button: the event was a complaint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating or figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a rating scale this is theirs or ours, like the event itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <extracomment>Heading: what was done to put things right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was an attempt to put things right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching out</source>
        <extracomment>Heading: what was done to reach somebody who does not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a try to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a try to reach them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::HistoryFilters</name>
    <message>
        <source>Show</source>
        <extracomment>Name of the filter of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them</source>
        <extracomment>Filter of the history: what came from the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <extracomment>Filter of the history: what came from us</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Filter of the history: the department</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>Filter of the history: the departments that deliver and support</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>Filter of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <extracomment>Filter of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <extracomment>Filter of the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history by words or names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::HistoryModel</name>
    <message>
        <source>Date</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column heading: them, us or others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column heading: the kind of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Column heading: the mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Column heading: final straw, warning sign, promise ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::HistoryPage</name>
    <message>
        <source>Add to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and what: March 2025 review skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste dated lines or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with a date, or a CSV file; dropping them here does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>Title of a panel: the details of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a panel: the details of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on Comeback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::HistoryTable</name>
    <message>
        <source>History</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens an event, Delete removes it, Ctrl+C copies the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>Menu: then the columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>Whose an event is: of neither side</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ImportModel</name>
    <message>
        <source>new</source>
        <extracomment>What becomes of a row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates the one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not begin with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <extracomment>For screen readers; %1 a number, %2 a list of sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>In place of a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ImportOptionsView</name>
    <message>
        <source>People</source>
        <extracomment>Choice: the column holds people who took part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns</source>
        <extracomment>Heading: choices that are needed less often</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>Label before a choice: dated lines or a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>Choice: what the program took it for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>Choice: what the pasted text is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, unless it says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department, unless it says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, unless it says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>Choice: rows that do not say it stay without</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column</source>
        <extracomment>Choice: no column of the table holds it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ImportPanel</name>
    <message numerus="yes">
        <source>From %1; %n more file(s) after it.</source>
        <translation>
            <numerusform>From %1; %n more file after it.</numerusform>
            <numerusform>From %1; %n more files after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n event(s)</source>
        <translation>
            <numerusform>Add %n event</numerusform>
            <numerusform>Add %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) added to the history.</source>
        <translation>
            <numerusform>%n event added to the history.</numerusform>
            <numerusform>%n events added to the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read in full. Mend them here, tick them to add what was understood, or leave them out.</source>
        <translation>
            <numerusform>%n row could not be read in full. Mend it here, tick it to add what was understood, or leave it out.</numerusform>
            <numerusform>%n rows could not be read in full. Mend them here, tick them to add what was understood, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are %n events. Please import fewer at a time.</source>
        <translation>
            <numerusform>This is %n event. Please import fewer at a time.</numerusform>
            <numerusform>These are %n events. Please import fewer at a time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import dated lines or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here, one event on each line:
%1 Kick-off with dispatch
%2 - review skipped
%3: rollout</source>
        <comment>a day in digits, a day and a season as examples</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated lines or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a row; typing mends its date or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.tsv *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Name of the progress while a file is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is in the history already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where the rows come from; %1 is a file or “pasted text”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add events</source>
        <extracomment>Button, while there are none</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InputLinks</name>
    <message>
        <source>Still missing:</source>
        <extracomment>Before the names of figures that are still to be entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at this again:</source>
        <extracomment>Before the names of figures that cannot be right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InterviewEntries</name>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>in %n interview</numerusform>
            <numerusform>in %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>How many notes an interview has</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Tag on an open question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>An interview with nobody named yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The beginning and the end of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <extracomment>About an interview; %1 is the interviewer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at %1</source>
        <extracomment>About a question; %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for quoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>Tag on a note: whether it may be quoted was not asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>Tag on an interview with somebody who does not want to be contacted</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InterviewFacts</name>
    <message>
        <source>The account owner also asks here. That is worth telling a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer is the account owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down before you ask, then try to hear what speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time the interviewer has another interview: %1.</source>
        <extracomment>%1 is another interview: with whom</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InterviewMoves</name>
    <message>
        <source>Thanked today</source>
        <extracomment>Button: the person was thanked for an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Button: the person does not want to be interviewed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <extracomment>Button: the person did not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked today</source>
        <extracomment>Button: the person was asked for an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InterviewSheet</name>
    <message>
        <source>About this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interviews</source>
        <extracomment>Button: back from one interview to the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the interview is for and who will read it, then ask before you note or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading: notes of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Heading: questions of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions asked: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <extracomment>Button: the interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take notes live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::InterviewsPage</name>
    <message>
        <source>Open questions</source>
        <extracomment>Heading: what is not known yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question, @who finds out by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the next interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, on Thursday via phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <extracomment>Title of a panel: something that is not known yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Title of a panel: the details of a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Title of a panel: the questions of an interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching out</source>
        <extracomment>Title of a panel: the details of a try to reach somebody who does not answer
----------
Title of a panel: that reaching out was stopped or taken up again, with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask</source>
        <extracomment>Heading: the times after the notice at which an interview is worth most</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Involved</name>
    <message>
        <source>Add someone who was involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else?</source>
        <extracomment>In an empty field: a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::JudgementSection</name>
    <message>
        <source>How we judge the loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::LanguageField</name>
    <message>
        <source>As the program: %1</source>
        <extracomment>In an empty field; %1 is the language of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::LearnedStage</name>
    <message>
        <source>What was learned</source>
        <extracomment>Name of a list: what people learned in a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What someone learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what did you not know before?</source>
        <extracomment>In the line for what a person learned; %1 is the name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Leaving</name>
    <message>
        <source>Still writing %1. Your work is safe on this computer, and follows later if you leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave now</source>
        <extracomment>Button: close although the file is still being written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not close</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::LedTo</name>
    <message>
        <source>Cause: %1</source>
        <extracomment>Where something went; %1 is the text of a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <extracomment>Where something went; %1 is the title of an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::LeftOpenNote</name>
    <message numerus="yes">
        <source>%n event(s) without a kind count as no contact: say what they were.</source>
        <translation>
            <numerusform>%n event without a kind counts as no contact: say what it was.</numerusform>
            <numerusform>%n events without a kind count as no contact: say what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without an exact day can neither begin nor end a stretch of one side only.</source>
        <translation>
            <numerusform>%n contact without an exact day can neither begin nor end a stretch of one side only.</numerusform>
            <numerusform>%n contacts without an exact day can neither begin nor end a stretch of one side only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::LeftOvers</name>
    <message>
        <source>To a question that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About an entry that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that it answers was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that it is about was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About entries that were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about entries that were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that belong to no interview and no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Title of a panel: the details of an answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Title of a panel: the details of a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::LetterOffer</name>
    <message>
        <source>Save a letter that asks them, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were unhappy with, what would have served them better, and thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::LinkedCauses</name>
    <message>
        <source>Causes it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes it was aimed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>Button: the action or attempt is no longer about this cause; the cause itself stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cause it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cause it was aimed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ListManners</name>
    <message>
        <source>Open</source>
        <extracomment>Menu: the chosen entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(s) of %1 were added.</source>
        <translation>
            <numerusform>%n entry of %1 was added.</numerusform>
            <numerusform>%n entries of %1 were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you had changed as well; yours and theirs are both kept until you choose.</source>
        <translation>
            <numerusform>One of them you had changed as well; yours and theirs are both kept until you choose.</numerusform>
            <numerusform>%n of them you had changed as well; yours and theirs are both kept until you choose.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workbook</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open ...</source>
        <extracomment>Menu: a workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare ...</source>
        <extracomment>Menu: this workbook with others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move or rename ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier states ...</source>
        <extracomment>Menu: what the file held before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;ies beside this file ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new &amp;account ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the report ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Menu: this window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes: who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both edited: what is left to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: to a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands ...</source>
        <extracomment>Menu: a list of all commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>Menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Final Straw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read here, so nothing of %2 was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both edited</source>
        <extracomment>Title of a panel: what two people edited</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier states</source>
        <extracomment>Title of a panel: what the file held before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about “%2”. If it was copied for another customer, keep the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere, and the two have no common state any more. Merging them leaves every difference for you to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them</source>
        <extracomment>Button: two copies of a workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine as a copy ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in %1 is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a copy of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Straw workbooks (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of %1 is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook of its own, not a copy of this one. Its entries can be imported here; what is here stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed elsewhere, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies beside this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of this workbook and holds something that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <extracomment>What was typed, and the field in which it stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <extracomment>%1 what was typed and where, %2 why, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <extracomment>%1 is what was typed and where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button in a message: the field that is not saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this file was copied for another customer, make it a workbook of its own: never merged with the other one, and without that customer&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your work is safe on this computer, and saving is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button in a message: to save</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed %1, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your work is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as e&amp;vidence, or show it</source>
        <extracomment>Menu: the selected words, as evidence for a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an a&amp;ttempt: what was tried</source>
        <extracomment>Menu: what was done to keep the customer, on the page of causes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook can only be read here, so no words can be marked. In words that are marked, the same key leads to what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in a text to mark them as evidence. In words that are marked, the same key leads to what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: it contradicts the cause, or says no. Shift+Enter: it supports it, or says yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: it supports the cause, or says yes. Shift+Enter: it contradicts it, or says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cause or criterion? A word of it, its number, or a new cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision card as PDF ...</source>
        <extracomment>Menu: a page to print, of the decision whether the account is saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Than&amp;k-you note to copy by hand as PDF ...</source>
        <extracomment>Menu: a page to print, of the note of thanks in large letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a try to reach the&amp;m</source>
        <extracomment>Menu: what is done to reach somebody who does not answer, on the page of interviews</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take notes &amp;live</source>
        <extracomment>Menu: the notes of an interview, in a view for that alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank interview sheet as PDF ...</source>
        <extracomment>Menu: a page to print, with the questions of an interview and room to write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is held back: they do not want to be contacted. Say above what speaks for it all the same, and it can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the note is printed, fill in “%1”, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wording in this text is worth a second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into a text: the key leads from one underlined wording to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the wor&amp;kbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take notes in a small &amp;window</source>
        <extracomment>Menu: the notes of an interview, in a small window that stays in front</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge a copy ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page shows what was just changed: %1</source>
        <extracomment>Message after an undo or redo; %1 is what it changed, as in &quot;Undo change: Owner&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that had not reached the file yet were kept on this computer and are back. If the program was cut off while you typed, what you typed in the last half second may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the small &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next un&amp;derlined wording</source>
        <extracomment>Menu: to the next words of the text that are worth a second look</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w from this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting &amp;view</source>
        <extracomment>Menu: a meeting about the account, in a window that everybody in the room sees</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par&amp;k a thought</source>
        <extracomment>Menu: what leads away from the matter at hand, for the next meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote a candidate action</source>
        <extracomment>Menu: an idea for a change, to which nobody is held yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MarkBox</name>
    <message>
        <source>So far it is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MeetingDetails</name>
    <message>
        <source>Open the meeting view</source>
        <extracomment>Button: for the wall of the room in which a meeting is held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>Heading: what comes of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add someone who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of someone who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of them learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what someone learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: what they did not know before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence each: what did you not know an hour ago?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MeetingMoves</name>
    <message>
        <source>still to be planned</source>
        <extracomment>About a meeting without a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its minutes begin with “%1”</source>
        <extracomment>How a typed line about a meeting is understood; %1 is what is left of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MeetingSection</name>
    <message numerus="yes">
        <source>%n person(s) take(s) part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>Tag on a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a day</source>
        <extracomment>Tag on a meeting: it has no day yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <extracomment>Tag on a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <extracomment>Heading, and name of a list: meetings about the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu 14:00 @Name, or a word about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not closed</source>
        <extracomment>Tag on a meeting: it was not closed yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MeetingStage</name>
    <message>
        <source>Candidates</source>
        <extracomment>Name of a list: actions on which nobody has decided yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MeetingWindow</name>
    <message>
        <source>Agenda</source>
        <extracomment>Name of a list: what a meeting goes through</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>Heading: what was put off
----------
Name of a list: what was put off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>What can be done with a question that was put off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show amounts</source>
        <extracomment>In the window of a meeting: whether sums of money are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the other screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>Button: a window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <extracomment>Title of a window; %1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: the time of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the time of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all: %1</source>
        <extracomment>Time of a whole meeting; %1 is such as “12:10 left”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 min</source>
        <extracomment>What can be done with an item of an agenda</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <extracomment>What can be done with an item of an agenda</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an idea for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on · %2: next item · %3: begin or pause · %4: park · %5: an idea</source>
        <extracomment>%1 to %5 are keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::MoneyField</name>
    <message>
        <source>%1 or %2; the currency is the account&apos;s</source>
        <comment>two amounts as examples</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at this again: the amount is below zero, or far too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NewWorkbookForm</name>
    <message>
        <source>Create</source>
        <extracomment>Button: a new workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account?</source>
        <extracomment>Title of the form for a new workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exact as you know it; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the email, or write down what was said; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the start page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook goes to %1. It can be moved or renamed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <extracomment>Choice: questions, lists and lessons as the program brings them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in %1</source>
        <extracomment>Choice: questions, lists and lessons; %1 is a workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in another workbook ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Straw workbooks (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the account is all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, lists and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take questions, lists and lessons of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NextTimeSection</name>
    <message>
        <source>Verdict and next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <extracomment>Button: leads to the verdict, which is %1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the loss, on the page of the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NotAgain</name>
    <message>
        <source>Not again: %1</source>
        <extracomment>What must not happen to them again; %1 lists it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NoteDetails</name>
    <message>
        <source>How they tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be learnt from it, in your own words; also from an angry remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as a reason they gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it among the reasons they gave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NoteInput</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · this note</source>
        <extracomment>Choice of whose words; %1 is the choice, for the note being written alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next thing they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think of it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see while they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NoteLine</name>
    <message>
        <source>Whose words</source>
        <extracomment>Name of a choice: theirs, ours, what was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to note it · %2 for whose words · %3 for the next question · %4 for the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::NumberField</name>
    <message>
        <source>Please look at this again: a share is between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::OfferDetails</name>
    <message>
        <source>The most that it may cost us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Offers</name>
    <message>
        <source>proved: %1</source>
        <extracomment>Tag on a trial: whether it proved what it was to prove; %1 is yes, partly or no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must it prove?</source>
        <extracomment>Tag on a trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when?</source>
        <extracomment>Tag on an offer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Tag on an offer; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they would get</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::OpenChecks</name>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>Beside “Checks”: how many</extracomment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Heading: what is still open on a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answered</source>
        <extracomment>Beside “Checks”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Heading: checks that were left open with a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::OutcomeSection</name>
    <message>
        <source>Outcome</source>
        <extracomment>Heading: whether the customer came back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>Label of a field: whether the customer came back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the workbook that follows</source>
        <extracomment>Button: makes a new workbook for a customer who is lost again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account, people, history, attempts and conditions go along; notes, causes and actions stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day did they come back? From then on the conditions are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day had they come back? Without it nobody sees how long they stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n attachment(s) along</source>
        <translation>
            <numerusform>Take 1 attachment along</numerusform>
            <numerusform>Take %n attachments along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::OutreachEntry</name>
    <message>
        <source>to %1</source>
        <extracomment>About a try to reach somebody; %1 is that person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>About a try to reach somebody; %1 is the date of the next one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had left by then</source>
        <extracomment>Tag on a try to reach somebody: they did not work there any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected</source>
        <extracomment>Tag on a try to reach somebody: a move that they would not expect</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <extracomment>Tag on a try to reach somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still ahead</source>
        <extracomment>Tag on a try to reach somebody: its date is in the future</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result yet</source>
        <extracomment>Tag on a try to reach somebody: nobody has said what came back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>Tag on a try to reach somebody who does not want to be contacted</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::OutreachFields</name>
    <message>
        <source>One question, about something that concerns them; nothing is offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::OwnWordingForm</name>
    <message>
        <source>A word or phrase of your own to underline</source>
        <extracomment>In an empty field: words that are to be underlined</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <extracomment>In an empty field: why words are underlined</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say instead, if you like</source>
        <extracomment>In an empty field: what to say in place of words that are underlined</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these words</source>
        <extracomment>Button: words that are underlined are not from now on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words. Choose one to change or remove it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or remove “%1”</source>
        <extracomment>Name of a button; %1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these words</source>
        <extracomment>Button: words to underline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them</source>
        <extracomment>Button: words that are underlined</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long to look for. The words that give it away are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words to underline, with a letter or a figure in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one of your words already.</source>
        <extracomment>%1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Page</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Button; %1 is the name of the next page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to think with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Heading: the guided questions of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PagesZoom</name>
    <message>
        <source>%1 %</source>
        <comment>how large the pages are seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button: the pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Button: the pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Choice: the pages are as wide as the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Choice: a whole page is seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Name of a choice: how large the pages are seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PairBoard</name>
    <message>
        <source>What they said and what we believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies behind it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Menu: the chosen entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <extracomment>Column heading: who said it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column heading: the reason from the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>Column heading: the confidence in a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another cause ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into two causes ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as it was said</source>
        <extracomment>Beside a reason that they gave: somebody said why no cause is looked for behind it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PairCard</name>
    <message>
        <source>Untitled</source>
        <extracomment>In place of the text of an entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ParkedDetails</name>
    <message>
        <source>It came up on: %1</source>
        <extracomment>Button: leads to the page on which a thought came up that was parked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a candidate for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: a thought that was parked</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ParkedSection</name>
    <message>
        <source>Parked</source>
        <extracomment>Name of a list: thoughts that were put off
----------
Heading: thoughts that were put off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a thought for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can wait for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ParkingMoves</name>
    <message>
        <source>Settled: %1</source>
        <extracomment>Message; %1 is a thought that was parked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now an open question: %1</source>
        <extracomment>Message; %1 is a thought that was parked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now a candidate for an action: %1</source>
        <extracomment>Message; %1 is what the action is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Button in a message: leads to what was made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Button: a thought that was parked is not settled after all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>Button: a thought that was parked was talked about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a candidate for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled %1</source>
        <extracomment>About a thought that was parked; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came up on: %1</source>
        <extracomment>About a thought that was parked; %1 is the page on which one was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting of %1</source>
        <extracomment>About a thought that was parked; %1 is the day of the meeting in which it came up</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ParkingPanel</name>
    <message>
        <source>Park a thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>Name of a list: thoughts that were put off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a candidate for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas to which nobody is held yet belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <extracomment>Name of a list: actions that nobody has committed to yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot</source>
        <extracomment>Title of a panel: what was put off</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PartingSection</name>
    <message>
        <source>Parting</source>
        <extracomment>Heading: how we part from the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all settled between you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What not to do now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PassageMarks</name>
    <message numerus="yes">
        <source>%n passage(s) marked as evidence</source>
        <translation>
            <numerusform>%n passage marked as evidence</numerusform>
            <numerusform>%n passages marked as evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked passage(s) changed since</source>
        <translation>
            <numerusform>%n marked passage changed since</numerusform>
            <numerusform>%n marked passages changed since</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence whose words have changed since: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence against: %1, “%2”.</source>
        <comment>cause, words of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for: %1, “%2”.</source>
        <comment>cause, words of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for ...</source>
        <extracomment>Menu: the selected words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence against ...</source>
        <extracomment>Menu: the selected words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at its cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for a no to “%1”: “%2”.</source>
        <comment>question, words of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for a yes to “%1”: “%2”.</source>
        <comment>question, words of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at its criterion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer evidence: %1</source>
        <comment>its cause or criterion</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PassageView</name>
    <message>
        <source>The passage has changed since it was marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text now: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PeopleList</name>
    <message>
        <source>Add a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact %1</source>
        <extracomment>About a person; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave notice</source>
        <extracomment>Tag on a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account owner</source>
        <extracomment>Tag on a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Tag on a person who left their company</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already; Enter shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PermissionBand</name>
    <message>
        <source>Held back until you say what speaks for it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held back, for this reason; the report for your own people tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <extracomment>In a sentence, for a person without a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked us to stop: only what winds up the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked us to stop on %2: only what winds up the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not want to be kept in touch with: only what winds up the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said no to keeping in touch on %2: only what winds up the contract.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PermissionDetails</name>
    <message>
        <source>By which channel, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PermissionSection</name>
    <message>
        <source>Permission to keep in touch</source>
        <extracomment>Name of a list: with whom we may keep in touch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add their people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PersonDetails</name>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which they saw what it does for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with us is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last real contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event or interview in which someone of ours took part as well; a missed meeting is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief for meeting them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen, do not pitch. What they say is noted in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that will come up once they think it through; have the answers ready, and wait for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone on either side whom they listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Heading: by when somebody is trained, by whom, and when it was done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the brief as PDF</source>
        <extracomment>Button: to print what is known of this person, for whoever meets them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need by need: what changed on our side because of it, and when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PersonField</name>
    <message>
        <source>New on our side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on their side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the other side.</source>
        <comment>somebody is new; a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PickField</name>
    <message>
        <source>Enter adds “%1” to the list of this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list here does not have it. It stays as it is until you choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PinField</name>
    <message>
        <source>On the report&apos;s first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It already shows three actions. Take one of them off to make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PlanNote</name>
    <message>
        <source>From the plan: %1</source>
        <extracomment>About an action; %1 is the name of a ready-made plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PlanShelf</name>
    <message>
        <source>Plans that fit the causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other plans</source>
        <extracomment>Heading: ready-made plans</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made plans</source>
        <extracomment>Heading: ready-made plans, none of which fits a cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::PlanTaking</name>
    <message numerus="yes">
        <source>%n candidate(s) of the plan; commit to each or drop it</source>
        <translation>
            <numerusform>%n candidate of the plan; commit to it or drop it</numerusform>
            <numerusform>%n candidates of the plan; commit to each or drop it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::PlayCard</name>
    <message>
        <source>against: %1</source>
        <extracomment>About a ready-made plan; %1 is the cause that it answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no save</source>
        <extracomment>About a ready-made plan: it parts well from the customer instead of keeping them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>About a ready-made plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan does not keep the account. It helps to part well, without an attempt to change their mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <extracomment>Heading: with what a plan begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do</source>
        <extracomment>Heading: the part of a plan that is ours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask of them</source>
        <extracomment>Heading: the part of a plan that is the customer&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not help here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be agreed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <extracomment>Heading: advice beside a plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its actions are on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against: %1, and %n more</source>
        <extracomment>About a ready-made plan; %1 is the first of the causes that it answers, %n how many there are besides</extracomment>
        <translation>
            <numerusform>against: %1, and %n more</numerusform>
            <numerusform>against: %1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of a window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of your changes in every workbook that you edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice: bright colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice: dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Label of a choice: light or dark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Choice: animations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Choice: animations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animations</source>
        <extracomment>Label of a choice: on or off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>Choice: how long earlier states are kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>Choice: how long earlier states are kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 years</source>
        <extracomment>Choice: how long earlier states are kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier states are kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, from when a workbook is opened next. They are listed in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ProcessFork</name>
    <message>
        <source>Why another way was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What displeased them about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ProfileAction</name>
    <message>
        <source>Make it an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ProfileSection</name>
    <message>
        <source>Ideal customer</source>
        <extracomment>Heading: what makes an ideal customer
----------
Name of a list: what makes an ideal customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion of your ideal customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what makes an ideal customer, as a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over eight to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well they fit as a whole, on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole, on the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the sale: %1</source>
        <extracomment>How a criterion fitted when the contract was sold; %1 is fits, fits in part or does not fit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>How a criterion fits today; %1 is fits, fits in part or does not fit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Program</name>
    <message>
        <source>What was damaged is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>Name of a new file: the sample workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Straw workbooks (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook of its own now. Its history begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That workbook does not lie beside this one any more. Wherever it is now, “Open” opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::QuestionCard</name>
    <message numerus="yes">
        <source>Remove this question and its %n answer(s)</source>
        <translation>
            <numerusform>Remove this question and its answer</numerusform>
            <numerusform>Remove this question and its %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>State of a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <extracomment>State of a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the question “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>Label of a field: whose answer is waited for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wording ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask this here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question, as this workbook asks it. Empty brings the original back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <extracomment>Button: the same question is put to another person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Button: what several people answer is shown in a column a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::QuestionList</name>
    <message>
        <source>Questions of this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Heading: questions that were asked in the interview</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the core questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own questions</source>
        <extracomment>Heading: questions of this workbook alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>Button: all questions of a theme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all: %1</source>
        <extracomment>Button; %1 is a theme of questions</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::QuestionsPanel</name>
    <message numerus="yes">
        <source>Show %n question(s) not asked here</source>
        <translation>
            <numerusform>Show %n question not asked here</numerusform>
            <numerusform>Show %n questions not asked here</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is not asked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own questions</source>
        <extracomment>Heading: questions of this workbook alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside a theme: how many of its questions are answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From earlier workbooks</source>
        <extracomment>Heading: questions that come of what was learned in other workbooks</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Name of the list of pages, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as today is set on the last page, with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is told as of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pages</source>
        <extracomment>Button: the pages that a short way through the case leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::RailButton</name>
    <message>
        <source>not begun</source>
        <extracomment>State of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>State of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <extracomment>State of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReachingMoves</name>
    <message>
        <source>They answered</source>
        <extracomment>Title of an event: somebody who had not answered for a while did</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer is in the history, dated today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Button: leads to the answer that was noted in the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>What came back from a try to reach somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReachingSection</name>
    <message>
        <source>Reaching out</source>
        <extracomment>Heading: what is done to reach somebody who does not answer
----------
Name of a list: what was done to reach somebody who does not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence, or something else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a try to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, what you did, @whom via phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Button on a try to reach somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <extracomment>Button on a try to reach somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When reaching out was stopped and taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they would not expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed: stop, or enter the day until which you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReachingStand</name>
    <message>
        <source>Interview</source>
        <extracomment>The last sign of life of somebody: an interview with them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The last sign of life of somebody: that they cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>Button: the next step of reaching out to somebody is done now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop …</source>
        <extracomment>Button: asks why reaching out to somebody is stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <extracomment>Button: somebody who did not answer is tried again after a stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for stopping now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gone dark for %n day(s)</source>
        <translation>
            <numerusform>Gone dark for %n day</numerusform>
            <numerusform>Gone dark for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone dark for at least %n day(s)</source>
        <translation>
            <numerusform>Gone dark for at least %n day</numerusform>
            <numerusform>Gone dark for at least %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sign of life: %1, %2</source>
        <extracomment>%1 is what was last heard of somebody, such as a call, %2 its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <extracomment>The next step of reaching out to somebody; %1 is what to do, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first try: %1</source>
        <extracomment>That reaching out to somebody was stopped; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <extracomment>That reaching out to somebody was stopped; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next look</source>
        <extracomment>Button: leads to the date on which somebody who did not answer is looked at again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look: %1</source>
        <extracomment>After reaching out to somebody was stopped; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later event(s) without a kind or source do not count: say what it was</source>
        <translation>
            <numerusform>%n later event without a kind or source does not count: say what it was</numerusform>
            <numerusform>%n later events without a kind or source do not count: say what they were</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back: everyone of theirs said no to being contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>Button: the next step of reaching out to somebody gets its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReasonDetails</name>
    <message>
        <source>What we believe lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it as a cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the note it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what grounds no other cause is looked for behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Recents</name>
    <message>
        <source>Follows %1</source>
        <extracomment>About a workbook; %1 is the name of the file, or of an account and of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on in a workbook of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::RecordMenu</name>
    <message numerus="yes">
        <source>Remove %n entry(s)</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Menu: the chosen entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::RecordSheet</name>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::RelationshipFacts</name>
    <message numerus="yes">
        <source>%n kept</source>
        <extracomment>How many promises</extracomment>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept late</source>
        <extracomment>How many promises</extracomment>
        <translation>
            <numerusform>%n kept late</numerusform>
            <numerusform>%n kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept in part</source>
        <extracomment>How many promises</extracomment>
        <translation>
            <numerusform>%n kept in part</numerusform>
            <numerusform>%n kept in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not kept</source>
        <extracomment>How many promises</extracomment>
        <translation>
            <numerusform>%n not kept</numerusform>
            <numerusform>%n not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <extracomment>How many promises</extracomment>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>How many promises</extracomment>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message>
        <source>We said %1, they said %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First readable sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest warning sign that we knew or could have known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our promises</source>
        <extracomment>Label: how many were kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late when kept after its day; open ones may be overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led</source>
        <extracomment>Label: the department that led most contacts in each quarter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the relationship was rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings on 0 to 10; each of theirs against the one of ours nearest in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs, promises and ratings are summed up here once there are some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide how this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: the event in the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>For screen readers: the button “Show”; %1 is an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: its number and the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last value until that day; how old it was then, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>department, quarter</comment>
        <extracomment>The department that led an account, the quarters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>department, quarters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>who led, contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as entered (%2 of %3)</source>
        <comment>who led, contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as entered; most contacts: %4 (%2 of %3)</source>
        <comment>who led, contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>From when on somebody leads an account; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each quarter, the department that led most contacts, and how many of all; as entered from the event on by which the lead passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads next</source>
        <extracomment>Label: the department, or the person, that is to lead the account next</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next event by which the lead passes, or one without a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReportForm</name>
    <message>
        <source>For your own team: everything that is recorded. Notes that are not for quoting appear in your words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer: what you heard from them, and what you change. Nothing internal is in it, and no word of it tells that something was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first page alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it; it has no appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the sign-off, without the appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with the appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms in place of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email, phone and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Heading: the sections of a report that can be left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <extracomment>Name of a choice: the readers of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Choice: readers of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executives</source>
        <extracomment>Choice: readers of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Choice: reader of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Name of a choice: of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>Choice: how long the report is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>Choice: how long the report is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Choice: how long the report is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a choice: its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>Size of paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Size of paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n entries in the appendix</source>
        <extracomment>Box; the number of all entries of a long history</extracomment>
        <translation>
            <numerusform>All %n entries in the appendix</numerusform>
            <numerusform>All %n entries in the appendix</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>Beside “Sections”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside “Sections”: how many are printed, of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For executives: roles instead of names, except for those who let us name them, and what decisions rest on. It says with the sign-off what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReportPanel</name>
    <message>
        <source>Left out of this report</source>
        <extracomment>Heading: what an edition of the report leaves out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told here alone, and nowhere in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told with the sign-off as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReportWindow</name>
    <message numerus="yes">
        <source>%n page(s) of A4, as they will be printed.</source>
        <translation>
            <numerusform>%n page of A4, as it will be printed.</numerusform>
            <numerusform>%n pages of A4, as they will be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of A4. What you see is what is saved.</source>
        <translation>
            <numerusform>%n page of A4. What you see is what is saved.</numerusform>
            <numerusform>%n pages of A4. What you see is what is saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of Letter, as they will be printed.</source>
        <translation>
            <numerusform>%n page of Letter, as it will be printed.</numerusform>
            <numerusform>%n pages of Letter, as they will be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of Letter. What you see is what is saved.</source>
        <translation>
            <numerusform>%n page of Letter. What you see is what is saved.</numerusform>
            <numerusform>%n pages of Letter. What you see is what is saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on %1</source>
        <extracomment>Title of a window; %1 is an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button in a message: the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kind of file, with its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1 ...</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: the making of a long report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>Button: a report whose making was stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <extracomment>Button: shows what a report is asked for, beside its pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report</source>
        <extracomment>Title of a panel: what a report is asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report: page %1 of %2 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report: laying out page %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not made. What you see is the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be called “%1” in that folder. Choose a shorter name, without signs such as : ? or *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ReviewPage</name>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that you write in, for whoever reads the report aloud. Left empty, it is that of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>Title of a panel: the details of a lesson</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it before it is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report status</source>
        <extracomment>Label of a choice: draft, reviewed ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of someone who was not involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>Name of a list: who reads the report before it is shared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved today</source>
        <extracomment>Button: a reader approved the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Title of a panel: who reads the report before it is shared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own team, for executives or for the customer: you choose beside its pages, and see there what to look at before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, reports and what is due are told as of this day. Left empty, it is the day that it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>Title of a panel: the details of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>Title of a panel: the details of a thought that was put off</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::RevisionEntries</name>
    <message>
        <source>when the file was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::RosterSection</name>
    <message>
        <source>by %1</source>
        <extracomment>About somebody who is trained; %1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on %1</source>
        <extracomment>Tag on a person; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Tag on a person whose training is late</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training roster</source>
        <extracomment>Heading, and the name of a list: who is trained</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained today</source>
        <extracomment>Button: a person was trained today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained: %1 of %2</source>
        <extracomment>How many of all people are trained</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ScoreText</name>
    <message>
        <source>not known</source>
        <extracomment>Instead of a value on a scale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) old</source>
        <extracomment>A value on a scale, and how old it was; %1 is the value</extracomment>
        <translation>
            <numerusform>%1, %n day old</numerusform>
            <numerusform>%1, %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>At the notice: %1</source>
        <extracomment>How they stood on a scale; %1 is a value, with its age if it is older</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days before it: %1</source>
        <extracomment>How they stood on a scale; %1 is a value, with its age if it is older</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SegmentField</name>
    <message>
        <source>Yes</source>
        <extracomment>Choice of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Choice of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Choice of a field: neither yes nor no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <extracomment>Choice: the mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>Choice: the mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Choice: the mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <extracomment>Choice: the mood of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SharePanel</name>
    <message numerus="yes">
        <source>It still holds %n earlier text(s).</source>
        <translation>
            <numerusform>It still holds 1 earlier text.</numerusform>
            <numerusform>It still holds %n earlier texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still holds %n earlier date(s), amount(s) or choice(s).</source>
        <translation>
            <numerusform>It still holds 1 earlier date, amount or choice.</numerusform>
            <numerusform>It still holds %n earlier dates, amounts or choices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still holds %n removed entry(s).</source>
        <translation>
            <numerusform>It still holds 1 removed entry.</numerusform>
            <numerusform>It still holds %n removed entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n note(s) not for quoting</source>
        <translation>
            <numerusform>Without the note not for quoting</numerusform>
            <numerusform>Without the %n notes not for quoting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that both of you edited are not decided yet. The copy holds what stands there now, and nothing of what else was written.</source>
        <translation>
            <numerusform>1 place that both of you edited is not decided yet. The copy holds what stands there now, and nothing of what else was written.</numerusform>
            <numerusform>%n places that both of you edited are not decided yet. The copy holds what stands there now, and nothing of what else was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file, for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email it, or keep it where your colleagues can reach it. Whatever they change is merged with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it also tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, when, and what stood there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy without history, for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what can be seen now and nothing of before. Whoever gets it can open and edit it, and their changes still merge with yours; they cannot see who changed what, or take back what was done until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what they said without agreeing to be quoted, and our own views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first</source>
        <extracomment>Button: what two people edited, before a copy is made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without history ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or removed yet that it would still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Straw workbooks (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without history</source>
        <extracomment>Name of a new file; %1 is the name of this one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy without history is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ShortWay</name>
    <message>
        <source>The short way: three questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint led to this. The whole walk shows what was behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was known: answer three questions instead of the whole walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small account: answer three questions instead of the whole walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known issue or small account? Three questions can be enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of about %1; what takes more belongs to the whole walk.</source>
        <translation>
            <numerusform>%n word of about %1; what takes more belongs to the whole walk.</numerusform>
            <numerusform>%n words of about %1; what takes more belongs to the whole walk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of a window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <extracomment>Heading: keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lines that add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part, or who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name</source>
        <comment>in an add line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which department, or whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#department</source>
        <comment>in an add line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via email</source>
        <comment>in an add line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final straw, or certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone new is on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where causes explain each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold and unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cause that explains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cause beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cause above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While taking notes live</source>
        <extracomment>Heading: keys of the view in which notes are taken while an interview goes on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <extracomment>What keys do, beside them: what was typed becomes a note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words this note is: theirs, ours, what we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>What keys do, beside them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up</source>
        <extracomment>What keys do, beside them: a question that follows from the last note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last note may be quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin or end the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the notes, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all that someone says may be quoted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SideFilter</name>
    <message>
        <source>Actions that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Choice: all actions, of whichever side</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SignAdviceView</name>
    <message>
        <source>About this sign</source>
        <extracomment>Heading: what is worth knowing about a kind of warning sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it shows</source>
        <extracomment>Label: where one sees a warning sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who usually sees it</source>
        <extracomment>Label: who sees a warning sign first</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the same, and is harmless</source>
        <extracomment>Label: what looks like a warning sign and is none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often behind it</source>
        <extracomment>Label: the reasons that are often behind a warning sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SignChain</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Between two steps of a warning sign</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>about so many days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain held: someone acted on it, and it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone acted on it. Whether it helped is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there, but nobody is recorded as having noticed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was noticed, but nobody is recorded as having been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was noticed and passed on, but nothing is recorded as done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was acted on, but that did not solve it, or only in part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SignChainView</name>
    <message>
        <source>noticed</source>
        <extracomment>Step of a warning sign</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <extracomment>Step of a warning sign: someone was told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acted</source>
        <extracomment>Step of a warning sign: something was done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped</source>
        <extracomment>Step of a warning sign: what was done helped</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SignedLine</name>
    <message>
        <source>Signed for Sales: %1</source>
        <extracomment>Who has approved the report for Sales</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for Operations: %1</source>
        <extracomment>Who has approved the report for Operations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which side does %1 sign? Choose the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Nobody has signed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SmallWindow</name>
    <message>
        <source>Someone else removed the interview. Whatever you write now puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is a note, %2 a choice such as &quot;May be quoted by name&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SoonActions</name>
    <message>
        <source>due %1</source>
        <extracomment>About an action; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Tag on an action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right within two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what can be put right within two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be put right, @who by Thursday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SpeakerRow</name>
    <message>
        <source>Add someone who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <extracomment>Name of a choice: who says what is noted now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A choice: %1 is a key, %2 the person that it stands for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::SpentView</name>
    <message>
        <source>of a budget of %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the budget</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <comment>actions and attempts</comment>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before the decision</source>
        <extracomment>What earlier attempts cost; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StartWindow</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>A file and its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Title of the start page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the final straw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workbook for each account that cancelled: what set it off, how it came to that, what they say, and what will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workbook</source>
        <extracomment>Button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ...</source>
        <extracomment>Button: a workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Heading: workbooks that were open before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <extracomment>Name of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another</source>
        <extracomment>Button in a message: another workbook</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 takes longer than usual. Its folder may be slow to answer, or out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from an older Final Straw and is being prepared: %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workbook is %1 for? Open it here, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button in a message: do not open the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StatusLine</name>
    <message numerus="yes">
        <source>%n field(s) not saved</source>
        <translation>
            <numerusform>%n field not saved</numerusform>
            <numerusform>%n fields not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved, in %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, %1 follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, %1 cannot be written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, %1 was changed by someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: “%1”</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Press to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Press to save now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StepDetails</name>
    <message>
        <source>What came of it</source>
        <extracomment>Label: what came of a decision</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StepModel</name>
    <message>
        <source>Done</source>
        <extracomment>State of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped because: %1</source>
        <extracomment>About a step that nobody will take; %1 is the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual day</source>
        <extracomment>About the day of a step that nobody has entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>About a step that comes again every year; %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until all is settled between you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>About a step; %1 is the person that it is towards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <extracomment>Tag on a step towards somebody who does not want to be contacted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Tag on a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Tag on a step that is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them have answered</source>
        <extracomment>About the step of asking whether we may keep in touch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed: they are back</source>
        <extracomment>About a step of the parting that is not taken any more, as the customer came back</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StepMoves</name>
    <message>
        <source>Done</source>
        <extracomment>Mark on a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <extracomment>Mark: the step is done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Mark on a step that nobody will take</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, because ...</source>
        <extracomment>Mark: nobody will take the step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Menu: the step was neither done nor skipped</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StepSection</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>About steps: how many of them are done or skipped; %1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StoryModel</name>
    <message>
        <source>a warning sign</source>
        <extracomment>A warning sign; %1 is when somebody noticed it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a warning sign, noticed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the final straw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StorySection</name>
    <message>
        <source>Decided: %1</source>
        <extracomment>A step in the story of a decision; %1 is what was decided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went on</source>
        <extracomment>Heading: how a decision was made, stopped and taken up again, and what came of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>Name of a line that is typed into</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, once something did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::StoryStage</name>
    <message>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered yet. What is missing can be added below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next thing that happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: one back in what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anything missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in what happened: the third of 59</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>suggestion · about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>suggestion, its number, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TellingPanel</name>
    <message>
        <source>A copy of this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone; what it held is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported before, so it may name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file that is known here tells of them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These still contain someone who was erased. Copies that went to others do so until they are merged with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TellingRow</name>
    <message>
        <source>Who else?</source>
        <extracomment>In an empty field: the name of another person who answers a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <extracomment>Label of a date: when somebody said it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As told by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Tellings</name>
    <message numerus="yes">
        <source>%n people tell it</source>
        <translation>
            <numerusform>%n person tells it</numerusform>
            <numerusform>%n people tell it</numerusform>
        </translation>
    </message>
    <message>
        <source>Their wording is compared; whether they mean the same is for you to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in the words of our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in other words than our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people tell it, in the same words</source>
        <translation>
            <numerusform>%n person tells it, in the same words</numerusform>
            <numerusform>%n people tell it, in the same words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people tell it, in different words</source>
        <translation>
            <numerusform>%n person tells it, in different words</numerusform>
            <numerusform>%n people tell it, in different words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>straw::TellingsBeside</name>
    <message>
        <source>Our answer</source>
        <extracomment>Heading of a column: what we answer ourselves, beside what others say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <extracomment>Button: the same question is put to another person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::Testimony</name>
    <message numerus="yes">
        <source>Removed: %1, with %n note(s) about this event.</source>
        <translation>
            <numerusform>Removed: %1, with a note about this event.</numerusform>
            <numerusform>Removed: %1, with %n notes about this event.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was not involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the interview of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said about it in an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As told by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not involved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is told without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ThankYouText</name>
    <message>
        <source>Start from the skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in large type as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page in large letters, to copy the note by hand from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::ThreeWays</name>
    <message>
        <source>Keep, regain or replace them</source>
        <extracomment>Heading: three ways to go on, compared by what they cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Heading of a column: keep the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeping them costs, all in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regain them later</source>
        <extracomment>Heading of a column: let the customer go and win them back later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What winning them back later would cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>Heading of a column: let the customer go and find another one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finding a customer of their size costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long that takes until it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and concession come to %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TimelineView</name>
    <message numerus="yes">
        <source>%n event(s), %1 to %2</source>
        <translation>
            <numerusform>%n event, %1 to %2</numerusform>
            <numerusform>%n events, %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Name of a drawing, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TriedNote</name>
    <message>
        <source>Tried before against the same cause, without solving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before against the same cause, without solving it. What is different this time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before</source>
        <extracomment>Name of a list: what was tried by the same means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was tried before, without solving it. Say above which cause this is against.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TriedSection</name>
    <message>
        <source>Already tried</source>
        <extracomment>Heading: what was done to put things right
----------
Name of a list: what was done to put things right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet; choosing one makes it a candidate for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it: %1</source>
        <extracomment>Name of a button for screen readers; %1 is a means, such as training</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TriggerEvents</name>
    <message>
        <source>Earlier</source>
        <extracomment>Heading: events before the last two weeks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That week</source>
        <extracomment>Heading: events in the week of the notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading: events, while there is no notice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates, beside a heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TriggerModel</name>
    <message>
        <source>final straw</source>
        <extracomment>Tag on an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the complaint that led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Tag on an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TriggersPage</name>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and what: Friday 15:40 credit refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the final straw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right within two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Title of a panel: the details of an event</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TryDetails</name>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::TurningSection</name>
    <message>
        <source>Turning points of no cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a turning point of no cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or left undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::UnknownDetails</name>
    <message>
        <source>Asked in</source>
        <extracomment>Label: the interviews in which it is asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews that ask this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it in ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::UsualSide</name>
    <message>
        <source>Change what is usual here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for “%1”, in this workbook</source>
        <extracomment>Label; %1 is a kind of cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::VerdictSection</name>
    <message>
        <source>The decision</source>
        <extracomment>Heading: whether the account is saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: saving the account is stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, and who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that can be seen on a day: “no answer from dispatch by Friday”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on %1</source>
        <extracomment>%1 is a date, %2 a person %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is spent: what tells you to stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is spent: on which day do you stop at the latest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is spent: what tells you to stop, and on which day at the latest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>instead of a decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of you decided differently: “%1” and “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed: stop, or enter the day until which you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WhatHappened</name>
    <message>
        <source>It came out …</source>
        <extracomment>Button: write down what came of a decision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button: saving an account is stopped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide now</source>
        <extracomment>Button: leads to the decision that is still open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until …</source>
        <extracomment>Button: asks until which day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, such as %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1, is the stop date. What happened?</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop date was %1. What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to be decided until today, %1. What is it now?</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was to be decided until %1. What is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided until …</source>
        <extracomment>Button: asks until which day something stays undecided</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WholeConsent</name>
    <message>
        <source>Consent to quoting, for all of this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to quoting: it differs from note to note. For all of this interview:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to quoting, for all that %1 says</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to quoting: it differs from note to note. For all that %1 says:</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WindowLine</name>
    <message numerus="yes">
        <source>The %n day(s) before the notice: %1 to %2</source>
        <translation>
            <numerusform>The day before the notice: %1 to %2</numerusform>
            <numerusform>The %n days before the notice: %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s): %1 to %2</source>
        <translation>
            <numerusform>The last day: %1 to %2</numerusform>
            <numerusform>The last %n days: %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Other days</source>
        <extracomment>Button: choose how many days before the notice are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final straw, and whatever is added on this page, stay here whatever their date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WordingHelp</name>
    <message>
        <source>This text is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left as it is in this text.</source>
        <extracomment>%1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not marked any more. The preferences list it.</source>
        <extracomment>%1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of your words any more.</source>
        <extracomment>%1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them again</source>
        <extracomment>Button: words that were just removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WordingLine</name>
    <message>
        <source>Ignore here</source>
        <extracomment>Button: the underlined words are not marked any more in this text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mark this</source>
        <extracomment>Button: the underlined words are not marked any more in any text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from your own words</source>
        <extracomment>Button: underlined words that the user has added are not marked any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WordingMarks</name>
    <message numerus="yes">
        <source>%n wording(s) worth a second look</source>
        <translation>
            <numerusform>%n wording worth a second look</numerusform>
            <numerusform>%n wordings worth a second look</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <extracomment>%1 is a few words of the text, %2 a sentence that says why, %3 one that says how else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the wording of this text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore “%1” here</source>
        <extracomment>Menu: %1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mark “%1”</source>
        <extracomment>Menu: %1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the wording of this text as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from your own words</source>
        <extracomment>Menu: %1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WordingPreferences</name>
    <message>
        <source>Underline wordings worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never marked. Choose one to have it marked again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>Heading of a few choices: help with the way things are put</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” again</source>
        <extracomment>Name of a button; %1 is a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that cannot be read, and mark nothing: %1.</source>
        <extracomment>%1 is a list of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that took too long, and mark nothing until the next start: %1.</source>
        <extracomment>%1 is a list of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>straw::WorthSection</name>
    <message>
        <source>What it is worth</source>
        <extracomment>Heading: what saving the account is worth in money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it is that they stay if you do this; a rough number is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long they would stay once they are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your hours, visits and favours cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you give up for it: discounts, credits, free months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of their revenue after its costs. Left empty, that of the account is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can say how these figures came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency yet: amounts stand without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it</source>
        <extracomment>Button: leads to the currency of the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from what was understood last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
