#include "app/cli/program.h"
#include "core/base/settings.h"
#include "core/document/document.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/workbench.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace straw;
using namespace Qt::StringLiterals;

/// Everything that the command line says to people is of the language that they chose, or somebody's own. Called
/// inside of this program, since only it knows the language.
class TestPseudoCommands : public QObject
{
    Q_OBJECT

    Workbench m_bench;
    std::unique_ptr<pseudo::Language> m_language;

    QString path(const QString &name) const { return m_bench.path(name); }

    /// What a call says, on both outputs.
    QString said(const QStringList &arguments)
    {
        const QString name = path(u"said.txt"_s);
        std::fflush(stdout);
        std::fflush(stderr);
        const int out = ::dup(1), err = ::dup(2);
        std::FILE *file = std::fopen(qPrintable(name), "w");
        ::dup2(::fileno(file), 1);
        ::dup2(::fileno(file), 2);
        const auto commands = cli::allCommands();
        cli::runProgram(commands, cli::callOf(commands, arguments));
        std::fflush(stdout);
        std::fflush(stderr);
        ::dup2(out, 1);
        ::dup2(err, 2);
        ::close(out);
        ::close(err);
        std::fclose(file);
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
    }

    /// What somebody types, and what stands for itself: names of commands, options and files, and keys.
    static QString withoutNames(QString text)
    {
        static const QRegularExpression typed(
            u"/[^ ,:\\n›]*|--?[a-z-]+( [A-Z_=.]+)?|finalstraw-cli( [A-Za-z_. "
            u"\\[\\]=-]+)?|\\b(FILE|OUT|OTHER|COMMAND|REVISION|"
            "WORKBOOK.json|EVENTS.csv|FIELD=COLUMN|NAME|DATE)\\b|^  [a-z][a-z-]* |“[a-z]+”|\\ben(_NZ)?\\b"_s,
            QRegularExpression::MultilineOption);
        for (const cli::Command &command : cli::allCommands())
            text.remove(QRegularExpression(u"(?<=‹)%1(?= )"_s.arg(command.name)));
        return text.remove(typed).replace(u"›: "_s, u"›\n"_s); // a figure stands behind its name
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("FINALSTRAW_HOME", m_bench.environment.home.toUtf8());
        m_language = std::make_unique<pseudo::Language>(u"en_NZ"_s);
        Settings settings;
        settings.set(Setting::Language, u"en_NZ"_s);
        settings.set(Setting::AuthorName, pseudo::own(u"Anna Meyer"_s));
        m_bench.environment.identity = {settings.authorName(), settings.deviceId()};
        QVERIFY(!said({u"sample"_s, path(u"Norvik.db"_s)}).isEmpty());
        auto document = Document::open(path(u"Norvik.db"_s), m_bench.environment);
        VERIFY_RESULT(document);
        VERIFY_RESULT((*document)->perform(Change::import(1, {}), pseudo::markOwnTexts));
        VERIFY_RESULT((*document)->publishAndWait());
        document->reset();
        QVERIFY(QFile::copy(path(u"Norvik.db"_s), path(u"Copy.db"_s)));
        QFile csv(path(u"Events.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("1,2\n2026-03-01,«ц»\nxx,«ц»\n");
    }

    void everySentenceIsOfTheLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("help") << QStringList{u"--help"_s};
        for (const cli::Command &command : cli::allCommands())
            QTest::newRow(qPrintable(u"help of "_s + command.name)) << QStringList{command.name, u"--help"_s};
        const QString norvik = path(u"Norvik.db"_s), made = path(u"Made.db"_s);
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("nothing", {});
        row("no such command", {u"\"«ц»\""_s});
        row("no such option", {u"info"_s, norvik, u"--ц"_s});
        row("no value", {u"export"_s, norvik, u"-o"_s});
        row("a value too many", {u"info"_s, norvik, u"--json=1"_s});
        row("too few", {u"info"_s});
        row("info", {u"info"_s, norvik});
        row("history", {u"history"_s, norvik});
        row("check", {u"check"_s, norvik});
        row("check nothing", {u"check"_s, path(u"nothing.db"_s)});
        row("new", {u"new"_s, made, u"--account"_s, u"«ц»"_s});
        row("new again", {u"new"_s, made, u"--account"_s, u"«ц»"_s});
        row("new without", {u"new"_s, made});
        row("new, strange day", {u"new"_s, made, u"--account"_s, u"«ц»"_s, u"--notice"_s, u"«ц»"_s});
        row("import", {u"import-timeline"_s, norvik, path(u"Events.csv"_s), u"--map"_s, u"at=1"_s, u"title=2"_s});
        row("import without map", {u"import-timeline"_s, norvik, path(u"Events.csv"_s)});
        row("export", {u"export"_s, norvik, u"-o"_s, path(u"Norvik.json"_s)});
        row("export, no format", {u"export"_s, norvik, u"-o"_s, path(u"Norvik.ц"_s)});
        row("export, no such language", {u"export"_s, norvik, u"-o"_s, path(u"Norvik.pdf"_s), u"--lang"_s, u"«ц»"_s});
        row("import JSON", {u"import-json"_s, made, path(u"Norvik.json"_s)});
        row("merge", {u"merge"_s, norvik, path(u"Copy.db"_s)});
        row("merge others", {u"merge"_s, norvik, made});
        row("clean copy", {u"clean-copy"_s, norvik, path(u"Clean.db"_s)});
        row("revert nothing", {u"revert"_s, norvik, u"«ц»"_s});
    }
    void everySentenceIsOfTheLanguage()
    {
        QFETCH(QStringList, arguments);
        const QString all = said(arguments);
        QVERIFY(!all.isEmpty());
        QStringList found;
        for (const QString &line : all.split(u'\n')) {
            if (const QString wrong = pseudo::wrongIn(withoutNames(line)); !wrong.isEmpty())
                found += wrong + u": "_s + line + u"  =>  "_s + withoutNames(line);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPseudoCommands)
#include "tst_pseudocommands.moc"
