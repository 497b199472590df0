<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</context>
<context>
    <name>HistoryFigure</name>
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
        <source>no contact, %n day(s)</source>
        <translation>
            <numerusform>no contact, %n day</numerusform>
            <numerusform>no contact, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2</source>
        <translation>
            <numerusform>%n event from %1 to %2</numerusform>
            <numerusform>%n events from %1 to %2</numerusform>
        </translation>
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
        <source>%n cause(s)</source>
        <extracomment>How many causes</extracomment>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
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
        <source>%n more under Actions and Causes</source>
        <translation>
            <numerusform>%n more under Actions and Causes</numerusform>
            <numerusform>%n more under Actions and Causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Actions</source>
        <translation>
            <numerusform>%n more under Actions</numerusform>
            <numerusform>%n more under Actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under Causes</source>
        <translation>
            <numerusform>%n more under Causes</numerusform>
            <numerusform>%n more under Causes</numerusform>
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
        <source>This edition holds back the wording of %n note(s): whoever said them did not agree to be quoted, or was not asked.</source>
        <translation>
            <numerusform>This edition holds back the wording of %n note: whoever said them did not agree to be quoted, or was not asked.</numerusform>
            <numerusform>This edition holds back the wording of %n notes: whoever said them did not agree to be quoted, or was not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not for quoting</source>
        <translation>
            <numerusform>%n note not for quoting</numerusform>
            <numerusform>%n notes not for quoting</numerusform>
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
        <source>no contact, %n day(s)</source>
        <translation>
            <numerusform>no contact, %n day</numerusform>
            <numerusform>no contact, %n days</numerusform>
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
    <message numerus="yes">
        <source>From %1 to %2 no contact with them is recorded: %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2 no contact with them is recorded: %n day.</numerusform>
            <numerusform>From %1 to %2 no contact with them is recorded: %n days.</numerusform>
        </translation>
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
</context>
<context>
    <name>straw::WholeConsent</name>
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
</context>
</TS>
