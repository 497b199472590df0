#pragma once

#include "core/document/mergeoutcome.h"
#include "ui/desk/desk.h"
#include "ui/meeting/parkingpanel.h"
#include "ui/shell/commandtable.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace straw {

struct CallMemory;
struct Dropped;

class AuthorStrip;
class Cockpit;
class FileLine;
class FocusKeeper;
class InfoBar;
class LearningKeeper;
class Leaving;
class MeetingWindow;
class Page;
class Program;
class Rail;
class Sheet;
class SidePanel;
class SmallWindow;

/// The window of one workbook: rail, pages, commands. Pages are made when they are first shown.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Program &program, std::unique_ptr<Document> document, bool isNew);
    ~MainWindow() override;

    Document &document() const { return *m_document; }
    Desk &desk() { return *m_desk; }
    CommandTable &commands() { return *m_commands; }
    Page *page() const;
    bool isClosing() const { return m_closing; }

    /// Shows the page that was left last, or for a new workbook the first one to fill in. To be called
    /// once, when the window is visible.
    void begin();
    void openPage(const QString &key);
    void reveal(const Place &place, int start = -1, int length = 0);
    /// Leads to what an undo or redo changed, by the shortest way.
    void lead(const Place &place, const QString &pageKey);
    void bringUp();
    /// Opens workbooks, shows tables and texts in the import preview of the history, and names the rest.
    void take(const Dropped &dropped);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addCommands();
    void addFileCommands();
    void addEditCommands();
    void addGoCommands();
    void addHelpCommands();
    void addInterviewCommands(const QString &menu);
    void addMeetingCommands(const QString &menu);

    Page *pageOfKey(const QString &key);
    void stepPage(int by);
    void undo();
    void search();
    void showSearch(const QString &term);
    void showPalette();
    void showReport();
    void showCall(const QString &interviewId);
    void leaveCall();
    void showSmallWindow(const QString &interviewId);
    void takeUpCall(const CallMemory &left);
    QString callWanted();
    QString meetingWanted();
    void showMeeting(const QString &meetingId);
    void forgetLook();
    QWidget *content() const;
    void showChanges();
    void showConflicts();
    void showEarlierStates();
    void showShare();
    void showTellingFiles();
    void saveCard(const Card &card);
    bool isReadyToSend(const QString &stepId);
    void saveThankYouNote();
    void tellMerged(const MergeOutcome &outcome);
    void askMerge(const QString &path, const MergeOutcome &outcome);
    void takeIn(const QString &path, const MergeOptions &options);
    void bringIn();
    void offerEntriesOf(const QString &path);
    void showCopiesBeside();
    void tellCopiesBeside();
    void tellLastChange(const QDateTime &seenAt);
    void openSide(const QString &title, QWidget *content);
    void rememberBeforeSide();
    void showParking(ParkingPanel::Into into);
    void closeSide();
    bool hasRoomBeside() const;
    void arrangeSide();
    void uncoverPage();
    void uncoverCursor();
    void save();
    void tellUnsaved(const std::vector<Notice::Action> &more);
    bool mayForgetUnsaved();
    void followMessage();
    void addToPage();
    void saveBeside();
    void moveFile();
    void nameWindow();
    void followAccountName();
    void offerNewAccount(std::function<bool()> holds = {});
    void becomeNewAccount();
    void showPublishState(const PublishState &state);
    void remember();
    void rememberPlace();
    bool isBeingWritten(const Place &place) const;
    void showRecord(const Place &place, int start, int length);
    Place currentPlace() const;
    void markOrShow();
    void toNextWording();
    void askWhatTheyShow(const Evidence &words);
    void showWhatCanBeShown(const QString &typed);

    Program &m_program;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Desk> m_desk;
    CommandTable *m_commands;
    FocusKeeper *m_focus;
    Leaving *m_leaving;
    LearningKeeper *m_learning;
    QWidget *m_centre = nullptr;
    Rail *m_rail = nullptr;
    FileLine *m_fileLine = nullptr;
    QStackedWidget *m_stack = nullptr;
    SidePanel *m_side = nullptr;    // what concerns the workbook as a whole
    QPointer<QWidget> m_beforeSide; // had the focus
    QHash<QString, Page *> m_pages;
    QVBoxLayout *m_contents = nullptr; // of the pages, or of what takes their place
    Cockpit *m_cockpit = nullptr;      // while the notes of a call take the window
    QPointer<SmallWindow> m_small;     // or a window of their own
    QPointer<MeetingWindow> m_meeting; // for everybody in the room
    Meeting m_looked;                  // made to be looked at
    QTimer m_later;                    // until it is remembered where one is
    AuthorStrip *m_author = nullptr;
    InfoBar *m_info = nullptr;
    Sheet *m_palette = nullptr;
    Sheet *m_search = nullptr;
    Sheet *m_weighed = nullptr; // for what words are evidence
    Evidence m_words;           // which words
    QString m_accountName;
    QSet<QByteArray> m_copiesTold; // hashes of copies beside the file that were spoken of
    PublishState::Phase m_phase = PublishState::Published;
    bool m_isNew;
    bool m_saving = false;      // the user asked, and is told when it is done
    bool m_toldUnsaved = false; // that something typed is not saved, since it was last asked to close
    bool m_closing = false;
};

} // namespace straw
