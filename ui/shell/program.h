#pragma once

#include "core/base/settings.h"
#include "core/carried/carried.h"
#include "core/document/document.h"
#include "core/document/earlier/backups.h"
#include "ui/bringin/dropped.h"
#include "ui/shell/errands.h"
#include "ui/shell/recents.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace straw {

class MainWindow;
class PreferencesDialog;
class StartWindow;
enum class Attachments;

/// The running program: its windows, one for each open workbook, and what it remembers.
class Program : public QObject
{
    Q_OBJECT
public:
    /// The world that documents live in, for an author and machine.
    using World = std::function<Environment(const Identity &)>;

    explicit Program(World world = [](const Identity &identity) { return Environment::system(identity); });
    ~Program() override;

    Settings &settings() { return m_settings; }
    Recents &recents() { return m_recents; }
    Environment environment();
    /// Where new workbooks go: Final Straw in the user's documents.
    static QString workbookFolder();

    /// What came of reading a file; when it cannot be opened, with an earlier state that can be.
    struct Reading
    {
        QString path;
        Result<Document::Prepared> prepared;
        std::optional<Backup> earlier;
    };
    /// A workbook that is read while the program itself starts.
    struct Ahead
    {
        QString file;
        std::optional<Errands::Begun<Reading>> reading;
        std::shared_ptr<StepProgress> progress;
    };
    /// Begins to read a file; may be called before there is an application.
    static Ahead readAhead(const QString &file);
    /// Opens the files, or the start page when there are none.
    void start(const QStringList &files, Ahead ahead = {});
    /// Tidies up behind earlier runs, beside everything else.
    void tidyUp();
    /// Takes over what a second start was asked for; with no files it comes to the front.
    void receive(const QStringList &files);
    /// Opens a workbook in a window of its own, a moment later, or brings the window up that shows it;
    /// then `opened` hears of a new one. Why not is said on the start page.
    using Opened = std::function<void(MainWindow &)>;
    void open(const QString &path, Opened opened = {});
    /// Puts an earlier state in the place of a file that cannot be opened, and opens it.
    void openEarlier(const QString &path, const Backup &state);
    /// Creates a workbook for the account under a free name, with the questions, lists and lessons of another
    /// one unless that path is empty, and opens it a moment later. `answered` hears why not, or nothing. What was
    /// learned before is `carried` into it.
    void create(const Account &account, const QString &setupFrom, Then<std::optional<Error>> answered,
                const std::vector<Carried> &carried = {});
    /// Creates the workbook in which a customer goes on who is lost again, beside the file of a window, and opens it a
    /// moment later; the one before then says which it is. Why not is said in that window.
    void followUp(MainWindow &window, Attachments attachments);
    /// Opens the workbook of that document id that lies beside the file of a window, or brings up the window that shows
    /// it. Where there is none, that window says so.
    void openBeside(MainWindow &window, const QString &documentId);
    /// The workbook that is opened or made next takes this in; nothing, to forget it.
    void holdForNext(const Dropped &dropped) { m_held = dropped; }
    /// Opens nothing more of what it was asked to.
    void stopWaiting() { m_errands.giveUpAll(); }
    /// To be called when the shared file of a window has become a workbook of its own.
    void reopenAsNew(MainWindow &window);
    void openSample();
    void chooseFile(QWidget *window);
    /// The start page, which may ask for a new workbook at once; then `setupFrom` is the workbook whose
    /// questions, lists and lessons it gets.
    enum class Start { Recents, AskForNew };
    void showStart(Start what = Start::Recents, const QString &setupFrom = {});
    void showPreferences(QWidget *window);
    /// Closes every window, each as soon as it may; the program ends with the last one.
    void quit();
    /// Whose name stands at the changes from now on; empty for that of the system's user.
    void setAuthor(const QString &name);
    /// Sets author and theme as the preferences say, in every window.
    void applyPreferences();

    std::vector<MainWindow *> windows() const;

private:
    static Reading read(const QString &path, const Environment &world);
    void await(const QString &path, Errands::Begun<Reading> reading, Opened opened,
               const std::shared_ptr<StepProgress> &progress);
    MainWindow *windowOf(const QString &path) const;
    MainWindow &show(const Document::Prepared &prepared, bool isNew);
    void sayCannotOpen(const QString &path, const Error &error, const std::optional<Backup> &earlier = {});
    void bringUp(MainWindow &window);
    void bringUpStart();
    void saySlow(const QString &path);
    void sayProgress(const QString &path);

    const World m_world;
    Settings m_settings;
    Recents m_recents;
    std::vector<QPointer<MainWindow>> m_windows;
    Dropped m_held; // was dropped where no workbook is open
    QPointer<StartWindow> m_start;
    QPointer<PreferencesDialog> m_preferences;
    std::optional<ShareThread> m_tidying;
    Errands m_errands;
    QHash<QString, std::weak_ptr<StepProgress>> m_progress; // of what is being opened, by file
};

} // namespace straw
