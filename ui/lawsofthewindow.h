#pragma once

namespace straw {

/// The laws of the window. Each is kept in one place, and held by a test over every page, list and
/// command, found by walking the widgets: what is added later is held as well.
///
/// 1. Wheel. A turn of the wheel scrolls the page and chooses nothing; a text with a scroll bar of its
///    own scrolls only while it has the focus.            WheelRule               tst_wheel
///    Nor does a key choose in a list that is closed: it opens it.   ClosedListRule        tst_hands
///    What one click brings under the pointer is not for the second. SecondClickRule, EntryList   tst_hands
/// 2. Focus. What removes, rebuilds or hides whatever has the focus has a named next stop, where a
///    stray letter changes nothing: never the search line, never a text that is selected then.
///                                                        Stop (below), FocusKeeper   tst_focus
///    Escape closes a panel and leads back; out of an answer it leads to its question first.
///                                                        SidePanel, QuestionCard tst_undoisshown
///    It is seen, and Tab goes in the order of reading.   NotebookStyle, nextStop tst_keyboard
///    What a colleague removes while one is in it stands. GoneRecord              tst_goneelsewhere
/// 3. Sight. What is typed into is in sight, before and after Return. Opening a record moves nothing.
///    What one is led to is unfolded, laid out, scrolled to and flashes.
///                                                        PageArea, Page::leadTo  tst_sight, tst_pages
/// 4. Selection. One selection a page; lists, drawing and panel speak of the same record, and what is
///    done, is done to all selected rows as one change.   Selection, ListManners  tst_selection
/// 5. Messages. A message belongs to one change and goes with it; its Undo takes back exactly that
///    change. It covers nothing and takes no focus.       Notice, InfoBar         tst_messages
/// 6. Nothing typed is lost. What the document refuses stays in its field, counts as unsaved, and says
///    why.                                                Desk::unsaved, Field    tst_nothingislost
///    Control characters never get in; one line stays one.  PlainTyping, OneLine  tst_typing
///    What is not added yet outlives its panel; what a colleague writes into the same text leaves the cursor
///    beside the same letters.                            AddLine, Replaced       tst_nothingislost, tst_together
///    A text of the user turns round no sentence.         Texts::filled, joined   tst_direction
/// 7. One match is taken; somebody new is made visibly.   ComboField              tst_onematch
/// 8. What cannot be done has no button.                  Document::mayRevert     tst_takingback
///    What was taken back is shown, or said where no page shows it.   MainWindow::lead        tst_undoisshown
/// 9. Removing says what goes along.                      RemovalText             tst_removing
///    Every text can be reached, changed and removed.     RecordSheet             tst_reach
///
/// And whoever hears the window instead of seeing it is told each change, once.   InfoBar, StatusLine  tst_screenreader

/// Where the cursor is after a command: each names it, and the test goes there with a letter.
enum class Stop {
    Stays,       // where it was, as nothing of the window changes
    AddLine,     // in the empty line that adds to the page
    PageStart,   // where the page begins: its add line or first empty field, else the page itself
    Panel,       // in the panel at the right
    Searching,   // in the line that searches; closing it leads back
    OtherWindow, // in a window or dialog of its own, which leads back
    Taken        // at what was taken back or done again, else where it was
};

} // namespace straw
