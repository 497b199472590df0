#pragma once

#include "tests/support/filebytes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// The real program in a folder of its own, whose name has blanks and letters of several scripts.
class CommandLine
{
public:
    struct Ran
    {
        int exitCode = -1;
        QString out;
        QString err;

        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    CommandLine()
    {
        QDir(m_folder.path()).mkpath(QString::fromUtf8("Büro 発注 файл/home"));
        QDir::setCurrent(folder());
    }

    QString folder() const { return m_folder.filePath(QString::fromUtf8("Büro 発注 файл")); }
    QString path(const QString &name) const { return folder() + u'/' + name; }

    /// Who the program runs as; root may write anywhere, which hides what others would meet.
    void runAsNobody()
    {
        m_asNobody = true;
        QFile::setPermissions(m_folder.path(), everybody);
        QFile::setPermissions(folder(), everybody);
        QFile::setPermissions(path("home"), everybody);
    }

    Ran run(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        return finish(process);
    }

    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FINALSTRAW_HOME", path("home"));
        environment.insert("LC_ALL", "C"); // as in many scripts
        environment.remove("QT_QPA_PLATFORM");
        environment.remove("XDG_RUNTIME_DIR");
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), *variable);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder());
#ifdef Q_OS_UNIX
        if (m_asNobody)
            process.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                    ::_exit(99);
            });
#endif
        process.start(program, arguments);
    }

    static Ran finish(QProcess &process)
    {
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, "the program crashed or hangs"};
        const Ran ran{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                      QString::fromUtf8(process.readAllStandardError())};
        for (const QString &said : {ran.out, ran.err}) {
            if (said.contains(QStringLiteral("(s)")))
                return {-1, said, "a sentence without its plural"};
        }
        return ran;
    }

    void write(const QString &name, const QByteArray &bytes) { straw::putFile(path(name), bytes); }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The names of all files in the folder, hidden ones included; besides the home folder.
    QStringList files() const
    {
        QStringList names =
            QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        names.removeOne("home");
        return names;
    }

    /// What is left in the program's own folder, besides the backups that are to stay.
    QStringList leftovers() const
    {
        QStringList names = QDir(path("home")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeOne("backups");
        names.removeOne("state.ini"); // which machine this is
        return names;
    }

    QString program = QStringLiteral(STRAW_CLI);
    QMap<QString, QString> variables;

private:
    static constexpr QFile::Permissions everybody = QFile::Permissions(0x7777);

    QTemporaryDir m_folder;
    bool m_asNobody = false;
};

/// Fails the test with what the program said when it ends otherwise.
#define COMPARE_EXIT(ran, code)                                                                                        \
    QVERIFY2((ran).exitCode == (code),                                                                                 \
             qPrintable(QStringLiteral("exit %1: %2%3").arg((ran).exitCode).arg((ran).err, (ran).out)))
