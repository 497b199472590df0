#include "core/interchange/workbookschema.h"

#include "core/interchange/json.h"
#include "tests/support/content.h"

#include <QTest>

using namespace straw;

class TestWorkbookSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void committedFileIsWhatTheTablesSay()
    {
        QFile file(QStringLiteral(STRAW_SOURCE_DIR "/resources/schema/workbook.schema.json"));
        const QByteArray made = workbookSchema();
        if (qEnvironmentVariableIsSet("STRAW_UPDATE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == made, "run this test with STRAW_UPDATE=1 and look at the difference");
    }

    void describesEveryColumnOfEveryTable()
    {
        const QJsonObject properties = QJsonDocument::fromJson(workbookSchema())["properties"].toObject();
        int tables = 0;
        for (const Table &table : Tables::instance().all()) {
            if (!isExchanged(table))
                continue;
            ++tables;
            const QJsonObject items = properties[table.name]["items"].toObject();
            QCOMPARE(items["properties"].toObject().size(), qsizetype(table.columns.size()));
            for (const Column &column : table.columns)
                QCOMPARE(items["properties"][column.name]["description"].toString(), column.description);
        }
        QCOMPARE(properties.size(), qsizetype(tables + 3)); // $schema, format, version
        QVERIFY(!properties.contains("revision"));
    }

    void offersTheKeysOfPickLists()
    {
        const QJsonObject properties = QJsonDocument::fromJson(workbookSchema())["properties"].toObject();
        const auto column = [&](TableKey table, const char *name) {
            return properties[table]["items"]["properties"][QLatin1String(name)].toObject();
        };
        QCOMPARE(column("person", "party")["enum"].toArray(), (QJsonArray{"customer", "us", "third", {}}));
        QVERIFY(column("event", "kind")["examples"].toArray().contains("complaint"));
        QVERIFY(!column("event", "kind").contains("enum"));
        QCOMPARE(column("account", "id")["const"].toString(), QString("account"));
    }
};

QTEST_GUILESS_MAIN(TestWorkbookSchema)
#include "tst_workbookschema.moc"
