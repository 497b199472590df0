#include "ui/desk/desk.h"

#include "core/base/texts.h"
#include "core/document/privacy/exportedfiles.h"
#include "core/guide/pageof.h"
#include "core/guide/tellings.h"
#include "core/storage/fields.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "core/workbook/today.h"
#include "ui/desk/removaltext.h"
#include "ui/desk/valuetext.h"
#include "ui/desk/wordinghelp.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace straw {

namespace {

/// The row that a change is about; what came along with it (new people, marks) stands behind.
const RowChange &leadingRow(const ChangeSummary &summary, TableKey table)
{
    const auto found = std::find_if(summary.rows.begin(), summary.rows.end(),
                                    [&table](const RowChange &row) { return row.table == table; });
    return found == summary.rows.end() ? summary.rows.front() : *found;
}

} // namespace

Desk::Desk(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_wording(new WordingHelp(*this))
{
    connect(&document, &Document::changed, this, &Desk::follow);
}

void Desk::follow(const ChangeSummary &summary)
{
    m_openChecks.reset();
    m_triedAlready.reset();
    m_foundOuts.reset();
    const auto isGone = [&summary](const Unsaved &typed) {
        return std::ranges::any_of(summary.rows, [&typed](const RowChange &row) {
            return row.kind == RowChange::Removed && row.table == typed.place.table && row.id == typed.place.id;
        });
    };
    if (std::erase_if(m_unsaved, isGone) > 0)
        Q_EMIT unsavedChanged();
}

QDate Desk::today() const
{
    return todayOf(data(), *m_document.environment().clock);
}

QString Desk::ownPerson() const
{
    const QString author = m_document.environment().identity.author.trimmed();
    const auto isAuthor = [&author](const QString &name) {
        return !author.isEmpty() && author.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    };
    QStringList found;
    for (const Person &person : data().people) {
        if (person.party == party::us && (isAuthor(person.author) || isAuthor(person.name)))
            found += person.id;
    }
    return found.size() == 1 ? found.front() : QString();
}

QString Desk::label(ListKey list, const QString &key) const
{
    return Catalogue::instance().label(list, key, data());
}

QVariant Desk::value(const Place &place) const
{
    if (hasRecord(data(), place.table, place.id))
        return fieldOf(data(), place.table, place.id, place.column);
    return m_document.store().field(place.table, place.id, place.column).value_or(QVariant());
}

bool Desk::has(TableKey table, const QString &id) const
{
    return hasRecord(data(), table, id) || m_document.store().exists(table, id).value_or(false);
}

const std::vector<OpenCheck> &Desk::openChecks() const
{
    if (!m_openChecks)
        m_openChecks = straw::openChecks(data(), today());
    return *m_openChecks;
}

const TriedAlready *Desk::triedAlready(const QString &actionId) const
{
    if (!m_triedAlready)
        m_triedAlready = straw::triedAlready(data());
    const auto found = m_triedAlready->constFind(actionId);
    return found == m_triedAlready->constEnd() ? nullptr : &*found;
}

const FoundOut *Desk::foundOut(TableKey table, const QString &id) const
{
    if (!m_foundOuts)
        m_foundOuts.emplace(data());
    return m_foundOuts->of(table, id);
}

bool Desk::perform(const Change &what, const std::function<Result<void>(Store &)> &change)
{
    const auto done = write(what, change);
    if (!done)
        tell(done.error());
    else if (what.kind == Change::Add && !done->isEmpty())
        announceAdded(leadingRow(*done, TableKey::find(what.args[u"table"].toString())));
    return done.has_value();
}

Result<ChangeSummary> Desk::write(const Change &what, const std::function<Result<void>(Store &)> &change)
{
    return m_document.perform(what, change);
}

Result<ChangeSummary> Desk::write(const Place &place, const QVariant &value)
{
    return m_document.setField(place.table, place.id, place.column, value);
}

void Desk::announceAdded(const RowChange &row)
{
    const QString kind = Catalogue::instance().tableLabel(row.table), name = recordText(*this, row.table, row.id);
    //: Message; %1 is a kind of entry
    announce(name == kind ? Texts::filled(tr("Added: %1."), {kind})
                          : Texts::filled(tr("Added: %1, %2.", "kind of entry, its text"), {kind, name}));
}

bool Desk::setField(const Place &place, const QVariant &value)
{
    const auto done = write(place, value);
    if (!done)
        tell(done.error());
    return done.has_value();
}

bool Desk::remove(TableKey table, const QString &id)
{
    return remove({{table, id, {}}});
}

bool Desk::remove(const std::vector<Place> &records)
{
    flushEditors();
    const RemovalText text(*this, records);
    const auto done = write(Change::remove(records.front().table), [&](Store &store) -> Result<void> {
        for (const Place &record : records) {
            STRAW_ASSIGN(const bool isThere, store.exists(record.table, record.id));
            if (isThere) // else it went along with one before
                STRAW_TRY(store.remove(record.table, record.id));
        }
        return {};
    });
    if (done)
        tellDone({text.sentence(*done)});
    else
        tell(done.error());
    return done.has_value();
}

bool Desk::setFields(const std::vector<Place> &fields, const QVariant &value)
{
    flushEditors();
    return perform(Change::edit(fields.front().table, fields.front().column), [&](Store &store) -> Result<void> {
        for (const Place &field : fields)
            STRAW_TRY(store.setField(field.table, field.id, field.column, value));
        return {};
    });
}

void Desk::flushEditors()
{
    Q_EMIT flushRequested();
}

void Desk::undo()
{
    flushEditors();
    takeBack(m_document.undoableRevision(), m_document.undoable(), [this] { return m_document.undo(); });
}

void Desk::redo()
{
    flushEditors();
    takeBack(m_document.redoableRevision(), m_document.redoable(), [this] { return m_document.redo(); });
}

void Desk::takeBack(const QString &revision)
{
    flushEditors();
    if (m_document.undoableRevision() == revision)
        undo();
    else
        takeBack(revision, Change(), [&] { return m_document.revert(revision); });
}

void Desk::takeBack(const QString &revision, const std::optional<Change> &what,
                    const std::function<Result<ChangeSummary>()> &step)
{
    // Where a record stood that is gone afterwards. What is shared with a copy is copied as soon as it changes.
    const Snapshot before = m_document.hasAdded(revision) ? data() : Snapshot();
    const auto done = step();
    if (!done)
        return tell(done.error());
    if (!what || done->isEmpty())
        return;
    const RowChange &row = leadingRow(*done, TableKey::find(what->args[u"table"].toString()));
    const Place origin = row.kind == RowChange::Removed ? originOf({row.table, row.id, {}}, before) : Place();
    if (has(origin.table, origin.id)) // what was made of a finding leads back to it
        return Q_EMIT takenBack(origin, pageOf(origin, data(), today()));
    const Place marked = row.table == u"dismissed" ? m_wording->placeOf(row.id) : Place();
    if (has(marked.table, marked.id))
        return Q_EMIT takenBack(marked, pageOf(marked, data(), today()));
    Place place{row.table, row.id, {}};
    const Line *gone = row.kind == RowChange::Removed && row.table == Line::table ? before.lines.find(row.id) : nullptr;
    if (gone && isBesideQuestion(*gone, before)) // its question shows that it is gone, or the event that is asked about
        place = gone->eventId.isEmpty() ? Place{Prompt::table, gone->promptKey, {}}
                                        : Place{Event::table, gone->eventId, {}};
    if (row.kind == RowChange::Changed && !row.columns.isEmpty()) {
        const ColumnKey column = ColumnKey::find(what->args[u"column"].toString());
        place.column = row.columns.contains(column) ? column : row.columns.front();
    }
    Q_EMIT takenBack(place, pageOf(place, row.kind == RowChange::Removed ? before : data(), today()));
}

void Desk::tell(const Notice &notice)
{
    Q_EMIT noticeGiven(notice);
}

void Desk::announce(const QString &text)
{
    Q_EMIT announced(text);
}

void Desk::tell(const Error &error)
{
    tell(Notice{Texts(QLocale()).sentence(error)});
}

void Desk::tellDone(Notice notice)
{
    notice.revision = m_document.undoableRevision();
    //: Button in a message
    notice.actions.push_back({tr("Undo"), this, [this, revision = notice.revision] { takeBack(revision); }});
    tell(notice);
}

void Desk::keepUnsaved(Unsaved typed)
{
    if (const Unsaved *kept = unsavedAt(typed.place); kept && kept->typed == typed.typed)
        return;
    std::erase_if(m_unsaved, [&typed](const Unsaved &other) { return other.place == typed.place; });
    typed.after = m_document.undoableRevision();
    m_unsaved.push_back(std::move(typed));
    Q_EMIT unsavedChanged();
}

void Desk::dropUnsaved(const Place &place)
{
    if (std::erase_if(m_unsaved, [&place](const Unsaved &typed) { return typed.place == place; }) > 0)
        Q_EMIT unsavedChanged();
}

const Unsaved *Desk::unsavedAt(const Place &place) const
{
    const auto found = std::ranges::find(m_unsaved, place, &Unsaved::place);
    return found == m_unsaved.end() ? nullptr : &*found;
}

void Desk::reveal(const Place &place, int start, int length)
{
    Q_EMIT revealRequested(place, start, length);
}

void Desk::openPage(const QString &key)
{
    Q_EMIT pageRequested(key);
}

void Desk::search(const QString &term)
{
    Q_EMIT searchRequested(term);
}

void Desk::askWhatTheyShow(const Evidence &words)
{
    Q_EMIT whatTheyShowAsked(words);
}

void Desk::rememberExport(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    ExportedFiles().put({absolute, m_document.documentId(), m_document.environment().clock->nowUtc()});
}

void Desk::openCall(const QString &interviewId)
{
    Q_EMIT callAsked(interviewId);
}

void Desk::openMeeting(const QString &meetingId)
{
    Q_EMIT meetingAsked(meetingId);
}

void Desk::saveCard(const Card &card)
{
    Q_EMIT cardAsked(card);
}

void Desk::startFollowUp(Attachments attachments)
{
    Q_EMIT followUpAsked(attachments);
}

void Desk::openBeside(const QString &documentId)
{
    Q_EMIT besideAsked(documentId);
}

void Desk::showConflicts()
{
    Q_EMIT conflictsRequested();
}

void Desk::showTellingFiles()
{
    Q_EMIT tellingFilesRequested();
}

} // namespace straw
