#pragma once

#include "core/base/ids.h"
#include "core/base/settings.h"
#include "core/document/document.h"
#include "core/guide/checks.h"
#include "core/guide/foundout.h"
#include "core/guide/triedalready.h"
#include "core/report/cards/card.h"
#include "core/storage/store.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"
#include "ui/desk/notice.h"

#include <QLocale>
#include <QObject>

namespace straw {

enum class Attachments;
class WordingHelp;

/// What was typed into a field and is not stored, since it could not be.
struct Unsaved
{
    Place place;
    QString typed;
    QString why;        // in plain words
    QString after = {}; // the change of this window that it was typed after
};

/// What a page and its fields work on: the open document, and the services of its window. One for
/// each window; it outlives every page.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(Document &document, QObject *parent = nullptr);

    Document &document() const { return m_document; }
    const Snapshot &data() const { return m_document.data(); }
    QDate today() const;
    /// How dates, numbers and money are written on the screen.
    QLocale locale() const { return {}; }
    /// The id of the author of this window among our people: the only one who is called so, or is said to change
    /// workbooks under that name; empty when there is none or several.
    QString ownPerson() const;
    /// What people read for a key of a pick list, as this workbook names it.
    QString label(ListKey list, const QString &key) const;

    /// What the program remembers by itself; null on a desk that stands alone.
    void setSettings(Settings *settings) { m_settings = settings; }
    Settings *settings() const { return m_settings; }
    /// What is worth a second look in the texts of this workbook.
    WordingHelp &wording() const { return *m_wording; }

    /// A field or record of any table, also of those that a snapshot does not hold.
    QVariant value(const Place &place) const;
    bool has(TableKey table, const QString &id) const;

    /// What the pages still ask for; computed once for each change, and only when asked. So is what follows.
    const std::vector<OpenCheck> &openChecks() const;
    /// What a planned action repeats that did not help; null when it is nothing.
    const TriedAlready *triedAlready(const QString &actionId) const;
    /// What a record tells of that was found out; null when it is nothing.
    const FoundOut *foundOut(TableKey table, const QString &id) const;
    /// A new workbook counts nothing as open before it was closed once.
    void setFirstSession(bool first) { m_firstSession = first; }
    bool isFirstSession() const { return m_firstSession; }

    /// Document::perform, for whoever says by themselves why something cannot be done.
    Result<ChangeSummary> write(const Change &what, const std::function<Result<void>(Store &)> &change);
    Result<ChangeSummary> write(const Place &place, const QVariant &value);
    /// The same; when it cannot be done, it is said in one calm line. True when done.
    bool perform(const Change &what, const std::function<Result<void>(Store &)> &change);
    bool setField(const Place &place, const QVariant &value);
    /// Sets fields of several records to one value, as one change.
    bool setFields(const std::vector<Place> &fields, const QVariant &value);
    /// Removes a record and offers to undo that.
    bool remove(TableKey table, const QString &id);
    /// The same with several, as one change.
    bool remove(const std::vector<Place> &records);
    /// Adds a record at the end of its table; fills in its id and rank when they are empty. Its id,
    /// or an empty text when it could not be done.
    template<typename T>
    QString add(T record);
    /// The same inside a perform of one's own.
    template<typename T>
    Result<QString> addTo(Store &store, T record) const;

    /// Commits what is being typed anywhere in the window.
    void flushEditors();
    /// They change what need not be on the screen: takenBack says where to look.
    void undo();
    void redo();
    /// Takes back exactly this change, of anybody: the latest of this window by undo.
    void takeBack(const QString &revision);

    void tell(const Notice &notice);
    void tell(const Error &error);
    /// For screen readers alone, what the eye sees anyway: once, and never while it has been told as a notice.
    void announce(const QString &text);
    /// Tells of the change that this window has just made, with an Undo of exactly that one.
    void tellDone(Notice notice);

    /// What is typed in a field and cannot be stored is kept with its place until it can, or is given
    /// up: whoever closes a panel and opens it again finds it there.
    void keepUnsaved(Unsaved typed);
    void dropUnsaved(const Place &place);
    const Unsaved *unsavedAt(const Place &place) const;
    const std::vector<Unsaved> &unsaved() const { return m_unsaved; }
    /// Opens the page that shows this place, puts the cursor there and marks `length` characters.
    void reveal(const Place &place, int start = -1, int length = 0);
    void openPage(const QString &key);
    /// Shows where a text occurs in the workbook.
    void search(const QString &term);
    /// Asks for which cause or criterion these words are evidence; of them neither that nor the id is known yet.
    void askWhatTheyShow(const Evidence &words);
    /// Opens the view for taking the notes of an interview while it goes on.
    void openCall(const QString &interviewId);
    /// Opens the view of a meeting for whoever is in the room.
    void openMeeting(const QString &meetingId);
    /// Asks where to save a page to print, and writes it.
    void saveCard(const Card &card);
    /// Asks for the workbook in which a customer who is lost again goes on.
    void startFollowUp(Attachments attachments);
    /// Opens another workbook that lies beside this one, by its document id.
    void openBeside(const QString &documentId);
    /// Notes that a file was written from this workbook for others, see ExportedFiles.
    void rememberExport(const QString &path);
    /// Shows which files still tell of people who were erased.
    void showTellingFiles();
    /// Shows what two people decided differently.
    void showConflicts();

Q_SIGNALS:
    void flushRequested();
    void unsavedChanged();
    void noticeGiven(const straw::Notice &notice);
    void announced(const QString &text);
    void revealRequested(const straw::Place &place, int start, int length);
    void pageRequested(const QString &key);
    void searchRequested(const QString &term);
    void whatTheyShowAsked(const straw::Evidence &words);
    void callAsked(const QString &interviewId);
    void meetingAsked(const QString &meetingId);
    void cardAsked(const straw::Card &card);
    void followUpAsked(straw::Attachments attachments);
    void besideAsked(const QString &documentId);
    void tellingFilesRequested();
    void conflictsRequested();
    /// After an undo or redo: the record or field that it was about, which may be gone now, and the
    /// page that shows it or did.
    void takenBack(const straw::Place &place, const QString &page);

private:
    void takeBack(const QString &revision, const std::optional<Change> &what,
                  const std::function<Result<ChangeSummary>()> &step);
    void follow(const ChangeSummary &summary);
    void announceAdded(const RowChange &row);

    Document &m_document;
    std::vector<Unsaved> m_unsaved;
    mutable std::optional<std::vector<OpenCheck>> m_openChecks;
    mutable std::optional<QHash<QString, TriedAlready>> m_triedAlready;
    mutable std::optional<FoundOuts> m_foundOuts;
    Settings *m_settings = nullptr;
    WordingHelp *m_wording;
    bool m_firstSession = false;
};

template<typename T>
Result<QString> Desk::addTo(Store &store, T record) const
{
    if (record.id.isEmpty())
        record.id = m_document.environment().ids->next();
    if constexpr (requires { record.rank; }) {
        if (record.rank.isEmpty()) {
            STRAW_ASSIGN(record.rank, store.lastRank(T::table));
        }
    }
    STRAW_TRY(store.insert(record));
    return record.id;
}

template<typename T>
QString Desk::add(T record)
{
    QString id;
    const bool done = perform(Change::add(T::table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, addTo(store, record));
        return {};
    });
    return done ? id : QString();
}

} // namespace straw
