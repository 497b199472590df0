#pragma once

#include <QByteArray>
#include <QString>

namespace straw {

/// The files that SQLite keeps beside a database while it is in use, read without SQLite.
/// Formats: https://www.sqlite.org/fileformat2.html, sections 3 and 4.
namespace sidecars {

QString walOf(const QString &database);
QString journalOf(const QString &database);

/// How many bytes from the start the checks need.
constexpr int startLength = 8;

/// True for the start of a rollback journal that SQLite would roll back, or of a write-ahead log
/// that it would read.
bool isLiveJournal(const QByteArray &start);
bool isLiveWal(const QByteArray &start);

/// A rollback journal may end in the name of a "super-journal", which SQLite deletes after the
/// rollback: a crafted one makes it delete any file of the user. Gives the journal without that
/// end.
QByteArray withoutSuperJournal(QByteArray journal);

} // namespace sidecars

} // namespace straw
