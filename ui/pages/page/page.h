#pragma once

#include "core/guide/pages.h"
#include "ui/desk/desk.h"
#include "ui/widgets/sheethost.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace straw {

class LeftOvers;
class LinkButton;
class PageArea;
class QuestionsPanel;
class Selection;
class SidePanel;

/// A page of the walk: its question as the title, why it is asked, then what the page adds, and at
/// its end the way on. At its right the guided questions, or the details of the selected entry.
/// Made when it is first shown; everything in it follows Document::changed by itself.
class Page : public QWidget, public SheetHost
{
    Q_OBJECT
public:
    ~Page() override;

    /// Pixels. With less room for a page, what stands at its right lies over it.
    static constexpr int LeastContent = 620;

    const QString &key() const { return m_text.key; }
    const QString &name() const { return m_text.name; }

    /// Puts the cursor in this field, or selects this record, and marks `length` characters. The base
    /// finds questions and fields, folded ones too; a page adds how its records are opened. False when the
    /// place is not on this page.
    virtual bool reveal(const Place &place, int start = -1, int length = 0);
    /// The same for whoever is led here from elsewhere: when all is laid out, the place is scrolled into
    /// view, nothing lies over it, and it flashes.
    bool leadTo(const Place &place, int start = -1, int length = 0);
    /// A panel that lies over this place of the page goes.
    void uncover(const QRect &place);
    /// Leads the eye to a record or field that is on this page, as it is, without moving the cursor.
    /// True as well for a record that is gone from a list which is in sight.
    virtual bool pointTo(const Place &place);
    /// Takes in files of dated lines or tables, or such a text; only the history does.
    virtual void bringIn(const QStringList &, const QString &) {}
    /// What gets the focus when the page is opened: where one writes first, if a stray letter changes
    /// nothing there, else the page itself, from where Tab leads to its first field.
    QWidget *firstStop();
    /// The line that adds to the page; null when there is none now.
    QWidget *addStop() const;
    /// Until it is closed, or somebody is led to what lies below it.
    void showSheet(const QString &title, QWidget *content) override;
    /// What the page consists of; as wide as is good to read.
    QWidget *column() const { return m_column; }

    /// Adds what stands typed in the add lines: whoever closes in the middle of a line meant to keep it.
    void finishTyping();
    /// Ends the page: what is still open on it, and the button that leads on (none for the last).
    void finish(const QString &nextKey, const QString &nextName);

    /// The record whose details are shown; empty when none are.
    const Place &shownDetails() const { return m_shown; }

Q_SIGNALS:
    void detailsClosed();

protected:
    Page(Desk &desk, const QString &key, QWidget *parent);

    Desk &desk() const { return m_desk; }
    const Snapshot &data() const { return m_desk.data(); }
    /// The text of pages.json for an empty place of this page.
    QString emptyText(const QString &place) const { return m_text.emptyText(place); }

    /// True for a page that shows open checks in a place of its own; else they stand at its end.
    virtual bool showsChecksItself() const { return false; }

    /// True for a record that this page shows though it is not there yet: its details stand when it goes.
    virtual bool showsWithout(const Place &) const { return false; }

    /// What is selected on this page. Whatever shows records on it is a part of it.
    Selection *selection() const { return m_selection; }
    /// Shows the details of a record to which somebody moved on while those of another are shown, which are
    /// closed when it has none here. A page adds how its records are opened.
    virtual bool openRecord(const Place &record);

    /// Where one writes first on this page: the add line, the first field. May be closed or hidden.
    virtual QWidget *writingStop() const { return nullptr; }
    /// Hides title and why, where one record takes the whole page for a while.
    void showHead(bool show);
    /// Whether what is shown at the right stands beside the content instead of over it.
    bool hasRoomBeside() const;
    /// Adds to the content column.
    void add(QWidget *widget);
    /// The guided questions of this page at its right; on call where the page itself asks for enough.
    enum class Questions { Shown, OnCall };
    void addQuestions(Questions at = Questions::Shown);
    /// Shows what belongs to a record in the panel at the right, which takes the widget and closes
    /// when the record goes. Focus goes into it when `enter` is set.
    void showDetails(const QString &title, const Place &record, QWidget *details, bool enter = false);
    void closeDetails();
    /// Puts the cursor into the first field of the details.
    void enterDetails();

    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const ChangeSummary &summary);
    void keepGone();
    void takeUpAgain();
    void arrange();
    void showQuestions(bool show);
    void closeSheet();
    void rememberFocus();
    void followFocus(int times);
    void showFocus(bool flash);
    bool revealField(const Place &place, int start, int length);
    QString questionOf(const Place &place) const;
    bool revealLeftOver(const Place &place, int start, int length);
    void showLeftOver(const Place &place);

    Desk &m_desk;
    const PageText &m_text;
    PageArea *m_area;
    QWidget *m_column;
    Selection *m_selection;
    QHBoxLayout *m_centre; // of the column within the page
    QWidget *m_head;
    QHBoxLayout *m_whyLine; // the why, and at its right what calls the questions
    QVBoxLayout *m_content;
    LinkButton *m_questionsButton = nullptr;
    SidePanel *m_questionsPanel = nullptr;
    QuestionsPanel *m_questions = nullptr;
    LeftOvers *m_leftOvers = nullptr;
    SidePanel *m_detailsPanel = nullptr;
    Place m_shown;
    bool m_isGone = false;          // somebody else removed it; its panel stands until it is closed
    SidePanel *m_sheet = nullptr;   // over all of the page
    QPointer<QWidget> m_sheetFrom;  // had the focus when it was shown
    QPointer<QWidget> m_cameFrom;   // had the focus when the details were shown
    bool m_questionsOnCall = false; // not shown by themselves
    bool m_questionsWanted = true;  // beside the content, where there is room
    bool m_questionsCalled = false; // over it, where there is none
};

} // namespace straw
