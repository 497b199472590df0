#include "ui/shell/desk.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"

namespace straw {

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
    tell(Notice{tr("Removed: %1.").arg(Catalogue::instance().tableLabel(table)),
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
    if (const auto done = m_document.undo(); !done)
        tell(done.error());
}

void Desk::redo()
{
    flushEditors();
    if (const auto done = m_document.redo(); !done)
        tell(done.error());
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

} // namespace straw
