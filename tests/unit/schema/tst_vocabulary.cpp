#include "core/schema/pick.h"
#include "core/schema/tables.h"
#include "core/workbook/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// What is said of keys.h and pick.h: a word that is not there does not compile.
class TestVocabulary : public QObject
{
    Q_OBJECT

    /// What the compiler that built this says of these lines; nothing when it takes them.
    static QString compiled(const QByteArray &lines)
    {
        QProcess compiler;
        QStringList arguments{u"-std=c++23"_s, u"-fPIC"_s, u"-fsyntax-only"_s, u"-xc++"_s, u"-"_s};
        for (const QString &folder : QStringLiteral(STRAW_INCLUDES).split(u'|', Qt::SkipEmptyParts))
            arguments += {u"-isystem"_s, folder};
        compiler.start(QStringLiteral(STRAW_COMPILER), arguments);
        compiler.write(
            "#include \"core/schema/pick.h\"\n"
            "#include <QStringList>\n"
            "using namespace straw;\n"
            "struct Field { TableKey table; QString id; ColumnKey column; };\n"
            "bool takes(Field); bool takes(TableKey, ListKey);\n"
            "bool f(Pick<\"action_status\"> status, Pick<\"party\"> party, TableKey table, QString text)\n{\n"
            + lines + "\n}\n");
        compiler.closeWriteChannel();
        if (!compiler.waitForFinished(120'000))
            return u"no answer"_s;
        const QString errors = QString::fromUtf8(compiler.readAllStandardError());
        return compiler.exitCode() == 0 ? QString() : errors.isEmpty() ? u"refused"_s : errors;
    }

private Q_SLOTS:
    void theCompilerKnowsEveryWord_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *name, const char *lines, bool fine = false) {
            QTest::newRow(name) << QByteArray(lines) << fine;
        };
        row("right words",
            R"(status = "committed"; party = "us"; const TableKey none;
               return status == u"done" || status != u"dropped" || table == u"event" || status == text
                      || table == TableKey::find(text) || takes({"event", text, "title"}) || takes("line", "party")
                      || QStringList{table, status}.isEmpty() || none.isEmpty();)",
            true);
        row("a table", R"(return takes({"evnt", text, "title"});)");
        row("a column", R"(return takes({"event", text, "titel"});)");
        row("a list", R"(return takes("event", "partys");)");
        row("a compared table", R"(return table == u"evnt";)");
        row("a given key", R"(status = "commited"; return true;)");
        row("a compared key", R"(return status == u"commited";)");
        row("a key of another list", R"(return status == u"customer";)");
        row("a list in a type", R"(return Pick<"statuses">().isEmpty();)");
        row("a text as a table", R"(return takes({text, text, "title"});)");
        row("a text as a key", R"(status = text; return true;)");
    }

    void theCompilerKnowsEveryWord()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const bool, fine);
        const QString said = compiled(lines);
        QVERIFY2(said.isEmpty() == fine && !said.contains("No such file"), qPrintable(said));
    }

    /// The header was made of what the program reads when it runs.
    void theWordsAreThoseOfTheTexts()
    {
        QStringList tables, picks;
        for (const Table &table : Tables::instance().all()) {
            tables += table.name;
            QVERIFY(!table.name.isEmpty());
            for (const Column &column : table.columns)
                QVERIFY2(!column.name.isEmpty(), qPrintable(table.name));
        }
        QCOMPARE(size_t(tables.size()), std::size(vocabulary::tables));
        for (const auto &list : vocabulary::lists) {
            const ListKey key = ListKey::find(QStringView(list));
            QVERIFY2(!Catalogue::instance().entries(key).empty(), qPrintable(key));
            for (const PickEntry &entry : Catalogue::instance().entries(key))
                picks += key.toString() + u'/' + entry.key;
        }
        QCOMPARE(size_t(picks.size()), std::size(vocabulary::picks));
        for (const auto &pick : vocabulary::picks)
            QVERIFY2(picks.contains(QStringView(pick)), qPrintable(QStringView(pick).toString()));
    }

    /// Functions of ours take tables, columns and pick lists as what they are.
    void noFunctionTakesThemAsTexts()
    {
        static const QRegularExpression asText(
            u"\\b(?:const QString &|QStringView |QString |const char \\*)(?:table|column|list)(?:Name)?\\s*[,)=]"_s);
        // Of a CSV file, which has names of its own.
        const QStringList others{u"core/interchange/timelinecolumns.h"_s};
        const QString top = QStringLiteral(STRAW_SOURCE_DIR) + u'/';
        QStringList wrong;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(top + folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString relative = file.fileName().mid(top.size());
                if (!others.contains(relative) && asText.match(QString::fromUtf8(file.readAll())).hasMatch())
                    wrong += relative;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
