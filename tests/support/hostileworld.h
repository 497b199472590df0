#pragma once

#include "core/base/texts.h"
#include "tests/support/filebytes.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/workbench.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <ctime>

namespace straw {

/// A folder with a file in it that is not to be trusted, and a program that opens it.
class HostileWorld
{
public:
    /// On another machine is the same workbook, intact.
    HostileWorld()
        : HostileWorld(workbook())
    {
    }
    explicit HostileWorld(QByteArray good)
        : m_good(std::move(good))
    {
    }

    /// A workbook with some people, events and history, or another one.
    static QByteArray workbook(const QString &name = "Norvik")
    {
        static QHash<QString, QByteArray> made;
        QByteArray &bytes = made[name];
        if (bytes.isEmpty()) {
            Workbench bench;
            auto document = bench.create();
            fill(*document, bench);
            document.reset();
            bytes = bytesOf(bench.path("Norvik.db"));
        }
        return bytes;
    }

    bool put(const QByteArray &file)
    {
        const bool done = writeBytes(path, file);
        remember();
        return done;
    }
    /// What the folder must still be like after the program has been at it.
    void remember() { m_before = look(m_bench.path("")); }
    bool isUntouched() { return difference().isEmpty(); }
    bool leftNothingAtHome() const
    {
        const QString home = m_bench.environment.home;
        return QDir(home + "/staging").isEmpty() && !QDir(home + "/working").exists()
               && !QFileInfo::exists(home + "/../elsewhere") && QDir(home).entryList({"*elsewhere*"}).isEmpty();
    }
    QString difference() const
    {
        QStringList changed;
        const auto now = look(m_bench.path(""));
        for (const QString &name : m_before.keys() + now.keys()) {
            if (m_before.value(name) != now.value(name) && !changed.contains(name))
                changed << name;
        }
        return changed.join(u", ");
    }
    QStringList names() const { return m_bench.sharedFiles(); }

    struct Opened
    {
        std::unique_ptr<Document> document;
        Error error;
        qint64 milliseconds;
    };
    /// Opens the file; whatever becomes of it, it takes no longer than people wait, and a refusal says
    /// what happened.
    Opened open() const
    {
        // Of the processor, so that a busy machine makes no difference.
        const std::clock_t start = std::clock();
        auto document = Document::open(path, m_bench.environment);
        const auto taken = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        Opened opened{nullptr, {}, taken};
        if (taken > longestWait)
            qFatal("opening took %lld ms", taken);
        if (document)
            opened.document = std::move(*document);
        else
            opened.error = document.error();
        if (!document && (!isSentence(opened.error) || opened.error.arguments.value(0) != path))
            qFatal("no sentence: %s", qPrintable(describeError(opened.error)));
        return opened;
    }

    QString goodPath()
    {
        const QString good = m_own.path("Norvik.db");
        if (!QFileInfo::exists(good) && !writeBytes(good, m_good))
            qFatal("a file cannot be written");
        return good;
    }
    std::unique_ptr<Document> openGood()
    {
        auto document = Document::open(goodPath(), m_own.environment);
        if (!document)
            qFatal("%s", qPrintable(describeError(document.error())));
        return std::move(*document);
    }

    static bool isSentence(const Error &error)
    {
        static const Texts texts;
        const QString sentence = texts.sentence(error);
        return error.code != Error::Database && sentence.size() > 20 && sentence.size() < 500 && sentence.endsWith(u'.')
               && !sentence.contains(u"%1") && !sentence.contains(u" ()") && !sentence.contains(u'\n');
    }

private:
    const QByteArray m_good;
    Workbench m_bench, m_own;
    QHash<QString, QString> m_before;

public:
    const QString path = m_bench.path("Norvik.db");

private:
    static constexpr qint64 longestWait = 5000; // ms

    static void fill(Document &document, Workbench &bench)
    {
        const auto done = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(describeError(result.error())));
        };
        for (int i = 0; i < 3; ++i) {
            done(document.perform(Change::add("event"), [&](Store &store) {
                Event event;
                event.id = bench.environment.ids->next();
                event.at = Edtf::month(2025, 3 + i);
                event.title = QStringLiteral("Call %1").arg(i);
                event.body = QStringLiteral("aaaaaaaa").repeated(400);
                return store.insert(event);
            }));
        }
        done(document.setField("account", "account", "notice_text", QStringLiteral("We are leaving. ").repeated(500)));
        done(document.setField("account", "account", "plan", "Small"));
    }

    /// Names, sizes and contents; of large files only the start.
    static QHash<QString, QString> look(const QString &folder)
    {
        QHash<QString, QString> found;
        for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
             it.hasNext();) {
            const QFileInfo info(it.next());
            QByteArray bytes;
            QFile file(info.filePath());
            if (info.isFile() && file.open(QIODevice::ReadOnly))
                bytes = file.read(200 * 1024 * 1024);
            found.insert(info.fileName(), QString::number(info.size()) + info.lastModified().toString(Qt::ISODateWithMs)
                                              + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
        }
        return found;
    }
};

} // namespace straw
