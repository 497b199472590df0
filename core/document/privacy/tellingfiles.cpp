#include "core/document/privacy/tellingfiles.h"

#include "core/document/working/workingdatabase.h"
#include "core/journal/journal.h"
#include "core/merge/mergecopy.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/store.h"

#include <QDir>
#include <QFileInfo>

namespace straw {

namespace {

/// Who was erased from a workbook, and when the last of them was.
struct Erased
{
    QSet<QString> ids;
    QDateTime last;

    static Result<Erased> of(Connection &database)
    {
        STRAW_ASSIGN(const std::vector<Revision> erasings, Journal(database).erasings());
        Erased erased;
        for (const RecordKey &key : erasedBy(erasings))
            erased.ids << key.id;
        for (const Revision &revision : erasings) {
            if (revision.change.kind == Change::Erase && (!erased.last.isValid() || erased.last < revision.at))
                erased.last = revision.at;
        }
        return erased;
    }
};

class Teller
{
public:
    Teller(QString documentId, QSet<QString> ids, const Environment &environment)
        : m_documentId(std::move(documentId))
        , m_ids(std::move(ids))
        , m_environment(environment)
    {
    }

    /// Whether the file at a path is a copy of the workbook that tells of any of them. What cannot be read may
    /// well do so, but is none that anything could be done about.
    bool tells(const QString &path) const
    {
        FileOperations &files = *m_environment.files;
        if (!names(path, m_documentId.toUtf8()))
            return false; // the workbook of another account
        const auto staged = StagedCopy::make(files, m_environment.home, path);
        if (!staged)
            return false;
        const auto head = workingDatabase::prepareOther(files, staged->database, path);
        return head && head->documentId == m_documentId && databaseTells(staged->database);
    }

    bool databaseTells(const QString &database) const
    {
        const auto connection = Connection::open(database, Connection::ReadOnly);
        return connection && tellsOfAny(**connection).value_or(false);
    }

private:
    /// Whether these bytes occur in a file. It is read through, but neither copied nor opened: a folder may hold
    /// the workbooks of all accounts.
    bool names(const QString &path, const QByteArray &text) const
    {
        bool found = false;
        QByteArray end; // of the block before
        const auto read = m_environment.files->readBlocks(path, [&](QByteArrayView block) {
            if (found)
                return;
            const QByteArray seen = end + block.toByteArray();
            found = seen.contains(text);
            end = seen.right(text.size() - 1);
        });
        return read && found;
    }

    Result<bool> tellsOfAny(Connection &database) const
    {
        STRAW_ASSIGN(const Erased erased, Erased::of(database));
        const QSet<QString> sought = m_ids - erased.ids;
        const Store store(database);
        for (const QString &id : sought) {
            STRAW_ASSIGN(const bool there, store.exists("person", id));
            if (there)
                return true;
        }
        const Journal journal(database);
        STRAW_ASSIGN(const std::vector<Revision> revisions, journal.all());
        for (const Revision &revision : revisions) {
            const auto bytes =
                revision.hasChangeset && !sought.isEmpty() ? journal.changeset(revision.id) : QByteArray();
            if (bytes && std::ranges::any_of(sought, [&](const QString &id) { return bytes->contains(id.toUtf8()); }))
                return true;
        }
        return false;
    }

    const QString m_documentId;
    const QSet<QString> m_ids;
    const Environment &m_environment;
};

/// Whatever lies in a folder and begins as a workbook does. A copy may have been given any name.
QStringList workbooksIn(FileOperations &files, const QString &folder)
{
    QStringList found;
    for (const QString &name : files.list(folder).value_or(QStringList())) {
        const QString path = QDir(folder).filePath(name);
        const auto status = files.status(path);
        if (!status || !status->isRegular || status->size < FileHeader::length)
            continue;
        const auto start = files.read(path, FileHeader::length);
        if (start && FileHeader::parse(*start, status->size, true, path))
            found << path;
    }
    return found;
}

} // namespace

Result<std::vector<TellingFile>> filesThatTell(const WorkingCopy &copy, const TellingPlaces &places,
                                               const QString &person, const Environment &environment)
{
    STRAW_ASSIGN(const auto database, Connection::open(copy.databasePath(), Connection::ReadOnly));
    STRAW_ASSIGN(Erased erased, Erased::of(*database));
    STRAW_ASSIGN(const QVariant documentId, database->value("SELECT id FROM workbook"));
    if (!person.isEmpty())
        erased.ids << person;
    if (erased.ids.isEmpty())
        return std::vector<TellingFile>();
    const Teller teller(documentId.toString(), erased.ids, environment);

    QStringList workbooks = workbooksIn(*environment.files, QFileInfo(places.target).path());
    std::vector<TellingFile> found;
    for (const WorkingFolder &folder : WorkingFolder::all(environment)) {
        if (folder.documentId() != documentId.toString() || folder.path == copy.folder()
            || folder.state.target.isEmpty())
            continue;
        const auto status = environment.files->status(folder.state.target);
        if (status && status->exists)
            workbooks << folder.state.target; // what is kept of it follows when that is opened
        else if (status && (teller.databaseTells(folder.databasePath()) || teller.databaseTells(folder.snapshotPath())))
            found.push_back({TellingFile::Kept, folder.state.name, folder.path});
    }
    for (const ExportedFile &exported : places.exported) {
        if (exported.isWorkbook())
            workbooks << environment.files->canonical(exported.path).value_or(exported.path);
    }
    workbooks.removeAll(places.target);
    workbooks.removeDuplicates();
    std::vector<TellingFile> all;
    for (const QString &path : std::as_const(workbooks)) {
        if (teller.tells(path))
            all.push_back({TellingFile::Copy, path});
    }
    all.insert(all.end(), found.begin(), found.end());
    for (const ExportedFile &exported : places.exported) {
        const bool isOlder = !person.isEmpty() || exported.at <= erased.last;
        const auto status = environment.files->status(exported.path);
        if (!exported.isWorkbook() && isOlder && status && status->exists)
            all.push_back({TellingFile::Report, exported.path});
    }
    return all;
}

} // namespace straw
