#pragma once

#include "core/document/working/workingdatabase.h"
#include "core/document/working/workingfolder.h"
#include "tests/support/filebytes.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/workbench.h"

#include <QDir>

namespace straw {

/// The workbooks of tests/data/formats, each made by the program of its time (see formats/makefixtures.cpp).
namespace formatFiles {

inline QString path(int format, const QString &name)
{
    return QStringLiteral(STRAW_SOURCE_DIR "/tests/data/formats/%1/%2").arg(format).arg(name);
}

inline QStringList names(int format)
{
    QStringList names = QDir(path(format, {})).entryList({"*.db"}, QDir::Files, QDir::Name);
    names.removeAll("removed-itself.db"); // which nobody could open
    return names;
}

/// Puts one of them into a folder, with what lies beside it; gives its path there.
inline QString putInto(const QString &folder, int format, const QString &name)
{
    const QString there = folder + u'/' + name;
    for (const QString &ending : {QString(), QStringLiteral("-wal")}) {
        const QString from = path(format, name) + ending, to = there + ending;
        QFile::remove(to);
        if (QFile::exists(from)
            && !(QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner)))
            qFatal("%s cannot be copied", qPrintable(from));
    }
    return there;
}

/// The same for the shared folder of somebody.
inline QString share(const Workbench &bench, int format, const QString &name)
{
    return putInto(QFileInfo(bench.path(name)).path(), format, name);
}

/// Makes it a file of the next minor version: of this one, the content is the same.
inline void makeNewer(const QString &file)
{
    constexpr int at = 60; // user_version in the head of a database
    QFile target(file);
    const QByteArray version("\0\0\0\3", 4);
    if (!target.open(QIODevice::ReadWrite) || !target.seek(at) || target.write(version) != version.size())
        qFatal("%s cannot be written", qPrintable(file));
}

/// Puts killed.db there as it was before its edits, and for the program in this environment the working copy
/// with the edits: that of a program of that format which was killed before it published them.
inline QString shareOfKilled(const Workbench &bench, int format)
{
    const QString path = share(bench, format, QStringLiteral("killed.db"));
    const QString log = path + QLatin1String("-wal");
    const Environment &world = bench.environment;
    const QString target = *world.files->canonical(path);
    QTemporaryDir dir;
    QFile::rename(log, dir.filePath("log"));
    QFile::copy(path, dir.filePath("x.db"));
    const auto head = workingDatabase::readHead(dir.filePath("x.db"));
    if (!head)
        qFatal("%s", qPrintable(describeError(head.error())));
    const QString folder = WorkingFolder::pathFor(world, head->documentId, target);
    WorkingState state;
    state.target = target;
    state.name = path;
    state.known = *Fingerprint::of(*world.files, path);
    state.publishedRevision = state.sealedRevision = head->revision;
    state.publishedAt = state.openedAt = world.clock->nowUtc();
    const QString database = WorkingFolder::databaseIn(folder);
    if (!QDir().mkpath(folder) || !QFile::copy(path, database) || !QFile::copy(dir.filePath("log"), database + "-wal")
        || !writeWhole(*world.files, WorkingFolder::stateIn(folder), state.toJson()))
        qFatal("no working copy");
    return path;
}

/// What a file of another format holds, read without the program: by table and id, the values by column.
using Records = QMap<QString, QMap<QString, QString>>;

inline Records recordsIn(const QString &file, int format, bool journalToo = false)
{
    QTemporaryDir dir;
    const QString copy = dir.filePath("x.db");
    for (const QString &ending : {QString(), QStringLiteral("-wal")})
        QFile::copy(file + ending, copy + ending);
    const auto connection = Connection::open(copy, Connection::ReadWrite);
    if (!connection)
        qFatal("%s", qPrintable(describeError(connection.error())));
    Records records;
    for (const Table &table : Tables::of(format)->all()) {
        if (!journalToo && table.name == u"revision")
            continue;
        QByteArrayList columns;
        for (const Column &column : table.columns)
            columns << '"' + column.name.toString().toUtf8() + '"';
        auto rows =
            (*connection)->prepare("SELECT " + columns.join(", ") + " FROM \"" + table.name.toString().toUtf8() + '"');
        if (!rows)
            qFatal("%s", qPrintable(describeError(rows.error())));
        while (*rows->step()) {
            auto &record = records[table.name + u'/' + rows->text(0)];
            for (size_t i = 1; i < table.columns.size(); ++i) {
                if (!rows->isNull(int(i)))
                    record[table.columns[i].name] = rows->value(int(i)).typeId() == QMetaType::QByteArray
                                                        ? QString::fromLatin1(rows->value(int(i)).toByteArray().toHex())
                                                        : rows->value(int(i)).toString();
            }
        }
    }
    return records;
}

} // namespace formatFiles

} // namespace straw
