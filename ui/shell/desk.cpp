#include "ui/shell/desk.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/registry.h"

#include <algorithm>

namespace straw {

namespace {

/// The row that a change is about; what came along with it (new people, marks) stands behind.
const RowChange &leadingRow(const ChangeSummary &summary, const QString &table)
{
    const auto found = std::find_if(summary.rows.begin(), summary.rows.end(),
                                    [&table](const RowChange &row) { return row.table == table; });
    return found == summary.rows.end() ? summary.rows.front() : *found;
}

/// How many entries with words of their own went with a record that was removed.
int wentAlong(const ChangeSummary &summary, const QString &table, const QString &id)
{
    return int(std::ranges::count_if(summary.rows, [&](const RowChange &row) {
        const Table *described = Tables::instance().find(row.table);
        const bool hasWords = described->hasOwnIds() && described->indexOf(ColumnKind::Prose) >= 0;
        return row.kind == RowChange::Removed && hasWords && !(row.table == table && row.id == id);
    }));
}

} // namespace

Desk::Desk(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, [this] { m_openChecks.reset(); });
}

QDate Desk::today() const
{
    return m_document.environment().clock->today();
}

QString Desk::label(const QString &list, const QString &key) const
{
    return Catalogue::instance().label(list, key, data());
}

const std::vector<OpenCheck> &Desk::openChecks() const
{
    if (!m_openChecks)
        m_openChecks = straw::openChecks(data(), today());
    return *m_openChecks;
}

bool Desk::perform(const Change &what, const std::function<Result<void>(Store &)> &change)
{
    const auto done = m_document.perform(what, change);
    if (!done)
        tell(done.error());
    return done.has_value();
}

bool Desk::setField(const Place &place, const QVariant &value)
{
    const auto done = m_document.setField(place.table, place.id, place.column, value);
    if (!done)
        tell(done.error());
    return done.has_value();
}

bool Desk::remove(const QString &table, const QString &id)
{
    flushEditors();
    const auto done = m_document.remove(table, id);
    if (!done) {
        tell(done.error());
        return false;
    }
    const QString what = Catalogue::instance().tableLabel(table);
    const int along = wentAlong(*done, table, id);
    tell(Notice{along == 0 ? tr("Removed: %1.").arg(what) : tr("Removed: %1, and %n entry(s) about it.", nullptr, along).arg(what),
                {{tr("Undo"), [this] { undo(); }}}});
    return true;
}

void Desk::flushEditors()
{
    Q_EMIT flushRequested();
}

void Desk::undo()
{
    flushEditors();
    takeBack(m_document.undoable(), &Document::undo);
}

void Desk::redo()
{
    flushEditors();
    takeBack(m_document.redoable(), &Document::redo);
}

void Desk::takeBack(const std::optional<Change> &what, Result<ChangeSummary> (Document::*step)())
{
    const Snapshot before = data(); // where a record stood that is gone afterwards
    const auto done = (m_document.*step)();
    if (!done)
        return tell(done.error());
    if (!what || done->isEmpty())
        return;
    const RowChange &row = leadingRow(*done, what->args[u"table"].toString());
    Place place{row.table, row.id, {}};
    if (row.kind == RowChange::Changed && !row.columns.isEmpty()) {
        const QString column = what->args[u"column"].toString();
        place.column = row.columns.contains(column) ? column : row.columns.front();
    }
    Q_EMIT takenBack(place, pageOf(place, row.kind == RowChange::Removed ? before : data(), today()));
}

void Desk::tell(const Notice &notice)
{
    Q_EMIT noticeGiven(notice);
}

void Desk::tell(const Error &error)
{
    tell(Notice{Texts(QLocale().name()).sentence(error)});
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

} // namespace straw
