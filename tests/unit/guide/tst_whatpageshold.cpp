#include "core/base/content.h"
#include "core/guide/begun.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/schema/tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

/// A name of pages.json: a table, or a field of one.
bool isInSchema(const QString &name)
{
    const Table *table = Tables::instance().find(name.section(u'.', 0, 0));
    return table && (!name.contains(u'.') || table->column(ColumnKey::find(name.section(u'.', 1))));
}

} // namespace

/// A page is described once, in pages.json; whatever asks where something stands reads that.
class TestWhatPagesHold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRecordStandsOnAPage()
    {
        // A question stands where its bank is asked, an entry of a pick list wherever the list is offered.
        const QSet<QString> elsewhere{u"answer"_s, u"prompt"_s, u"choice"_s};
        forEachRecordType([&]<typename T>() {
            const QString table = T::table.toString();
            QVERIFY2(Pages::instance().holding(T::table).isEmpty() == elsewhere.contains(table),
                     qPrintable(u"Which page holds %1? Name it there in pages.json"_s.arg(table)));
        });
    }

    void everyBankOfQuestionsIsAskedOnAPage()
    {
        for (const QString &file : contentNames(u"prompts"_s)) {
            const QString bank = readContent(u"prompts/"_s + file)[u"page"].toString();
            QVERIFY2(!Pages::instance().asking(bank).isEmpty(), qPrintable(bank));
        }
    }

    void whatIsNamedExists()
    {
        QSet<QString> held, shortcuts;
        for (const PageText &page : Pages::instance().all()) {
            for (const QString &name : page.holds) {
                QVERIFY2(isInSchema(name), qPrintable(name));
                QVERIFY2(!held.contains(name), qPrintable(name));
                held.insert(name);
            }
            for (const QString &name : page.begun + page.atFirst.keys())
                QVERIFY2(isInSchema(name), qPrintable(name));
            QVERIFY(QFile::exists(u"%1/resources/icons/%2.svg"_s.arg(QStringLiteral(STRAW_SOURCE_DIR), page.icon)));
            QVERIFY2(!page.shortcut.isEmpty() && !shortcuts.contains(page.shortcut), qPrintable(page.key));
            shortcuts.insert(page.shortcut);
        }
    }

    /// People's fingers know them: a page that comes later takes one that is free.
    void shortcutsStay()
    {
        const QHash<QString, QString> known{
            {u"account"_s, u"Alt+1"_s},    {u"triggers"_s, u"Alt+2"_s}, {u"history"_s, u"Alt+3"_s},
            {u"interviews"_s, u"Alt+4"_s}, {u"causes"_s, u"Alt+5"_s},   {u"decision"_s, u"Alt+6"_s},
            {u"actions"_s, u"Alt+7"_s},    {u"comeback"_s, u"Alt+8"_s}, {u"review"_s, u"Alt+9"_s}};
        for (const PageText &page : Pages::instance().all())
            QCOMPARE(page.shortcut, known.value(page.key, page.shortcut));
    }

    void aPageThatComesLaterNeedsNoCode()
    {
        const Pages pages(QJsonObject{
            {u"pages"_s, QJsonArray{QJsonObject{{u"key"_s, u"weather"_s},
                                                {u"holds"_s, QJsonArray{u"lesson"_s, u"workbook.as_of"_s}},
                                                {u"questions"_s, QJsonArray{u"weather"_s, u"rain"_s}},
                                                {u"begun"_s, QJsonArray{u"lesson"_s, u"workbook.status"_s,
                                                                        u"workbook.next_time"_s}},
                                                {u"at_first"_s, QJsonObject{{u"workbook.status"_s, u"draft"_s}}}},
                                    QJsonObject{{u"key"_s, u"rest"_s}, {u"holds"_s, QJsonArray{u"workbook"_s}}}}}});
        QCOMPARE(pages.holding("lesson", "text"), u"weather"_s);
        QCOMPARE(pages.holding("workbook", "as_of"), u"weather"_s);
        QCOMPARE(pages.holding("workbook", "verdict"), u"rest"_s);
        QCOMPARE(pages.holding("cause"), QString());
        QCOMPARE(pages.asking(u"rain"_s), u"weather"_s);

        const PageText &page = *pages.find(u"weather"_s);
        Snapshot workbook;
        workbook.workbook.status = "draft";
        workbook.workbook.verdict = "both"; // of another page
        QVERIFY(!isBegun(page, workbook, today));
        workbook.workbook.status = "reviewed";
        QVERIFY(isBegun(page, workbook, today));
        workbook.workbook.status = "draft";
        workbook.workbook.nextTime = u"Look up"_s;
        QVERIFY(isBegun(page, workbook, today));
        workbook.workbook.nextTime.clear();
        Lesson lesson;
        lesson.id = u"1"_s;
        workbook.lessons.put(lesson);
        QVERIFY(isBegun(page, workbook, today));
    }
};

QTEST_APPLESS_MAIN(TestWhatPagesHold)
#include "tst_whatpageshold.moc"
