#include "core/workbook/comebackplace.h"
#include "tests/support/pagebench.h"
#include "tests/support/programwindows.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/resultlist.h"
#include "ui/pages/comeback/comebackpage.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString begin = u"Start the workbook that follows"_s;

struct Bench : PageBench<ComebackPage>
{
    Bench()
        : PageBench(true)
    {
    }
    /// Lost again, and the workbook that follows has been begun.
    MainWindow &goOn()
    {
        desk.setField(inComeback("outcome"), u"lost_again"_s);
        gui::settle();
        gui::bringIntoView(button(begin));
        click(button(begin));
        if (!QTest::qWaitFor([&] { return !data().workbook.followedBy.isEmpty(); }))
            qFatal("nothing was begun");
        return *stage().program->windows().back();
    }
    /// The lines of the start page, as they are read out.
    QString startPage()
    {
        stage().program->showStart();
        const auto *recents = gui::find<ResultList>(gui::startWindow(), u"Recent workbooks"_s);
        QStringList lines;
        for (int row = 0; row < recents->count(); ++row)
            lines += recents->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines.join(u'\n');
    }
    static QString saying(const QWidget *page)
    {
        gui::settle();
        return gui::saying(page).join(u'\n');
    }
};

} // namespace

/// A customer who came back and is lost again goes on in a workbook of its own.
class TestLostAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorkbookThatFollowsIsOneClickAway()
    {
        Bench bench;
        QVERIFY(!bench.button(begin)); // nobody is lost again yet
        bench.desk.setField(inComeback("outcome"), u"lost_again"_s);
        gui::settle();
        QAbstractButton *button = bench.button(begin);
        QVERIFY(button);
        gui::bringIntoView(button);
        bench.click(button);
        QTRY_COMPARE(bench.stage().program->windows().size(), size_t(2));

        MainWindow &next = *bench.stage().program->windows().back();
        const Snapshot &before = bench.data(), &after = next.document().data();
        QVERIFY(&next != &bench.window);
        QCOMPARE(after.account.name, before.account.name);
        QCOMPARE(after.people.size(), before.people.size());
        QCOMPARE(after.attempts.size(), before.attempts.size());
        QVERIFY(after.lines.isEmpty() && after.account.noticeText.isEmpty());
        QCOMPARE(QFileInfo(next.document().path()).absolutePath(),
                 QFileInfo(bench.document->path()).absolutePath()); // beside it
        // Each says where the other is, and the first one offers no second one.
        QTRY_COMPARE(before.workbook.followedBy, next.document().documentId());
        QCOMPARE(after.workbook.follows, bench.document->documentId());
        QTRY_VERIFY(!bench.button(begin));
        QVERIFY(Bench::saying(bench.page).contains(u"It went on in a workbook of its own"_s));
        QVERIFY(gui::show(next));
        QVERIFY2(!gui::told(next).contains(u"enough for now"_s), qPrintable(gui::told(next)));
        next.openPage(u"comeback"_s);
        QVERIFY2(Bench::saying(next.page())
                     .contains(u"This workbook follows an earlier cancellation: "_s + before.account.name),
                 qPrintable(Bench::saying(next.page())));
        // The conditions under which they had returned stand there before anything is planned.
        QCOMPARE(after.conditions.size(), before.conditions.size());
        QVERIFY(after.conditions.size() > 0);
        QVERIFY(gui::titlesIn(gui::find<EntryList>(next.page(), u"Not again"_s)).contains(after.conditions.at(0).text));
    }

    /// Whoever takes that back is told no other than the truth, where it is to be seen.
    void thatItWentOnIsTakenBackWhereItIsTold()
    {
        Bench bench;
        bench.goOn();
        QVERIFY(gui::show(bench.window));
        bench.window.openPage(u"comeback"_s);
        bench.notices.clear();
        for (const bool undone : {true, false}) {
            gui::press(Qt::Key_Z, undone ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            gui::settle();
            QCOMPARE(bench.data().workbook.followedBy.isEmpty(), undone);
            QCOMPARE(bench.window.page()->key(), u"comeback"_s);
            QVERIFY2(bench.notices.isEmpty(), qPrintable(bench.notices.join(u'\n')));
        }
    }

    void eachLeadsToTheOther()
    {
        Bench bench;
        MainWindow &next = bench.goOn();
        const QString nextPath = next.document().path();
        QVERIFY(gui::show(next));
        next.openPage(u"account"_s); // it is told there, too
        QVERIFY(Bench::saying(next.page()).contains(u"This workbook follows an earlier cancellation"_s));
        gui::click(gui::button(next.page(), u"Open the workbook before"_s));
        QTRY_VERIFY(bench.window.isActiveWindow());

        next.close();
        QTRY_COMPARE(bench.stage().program->windows().size(), size_t(1));
        bench.window.openPage(u"account"_s);
        QAbstractButton *forward = gui::button(bench.window.page(), u"Open the workbook that follows"_s);
        gui::click(forward);
        QTRY_COMPARE(bench.stage().program->windows().size(), size_t(2)); // opened by what is in the files beside
        MainWindow &again = *bench.stage().program->windows().back();
        QCOMPARE(again.document().path(), nextPath);

        again.close();
        QTRY_COMPARE(bench.stage().program->windows().size(), size_t(1));
        QVERIFY(QFile::rename(nextPath, bench.stage().home() + u"/Elsewhere.db"_s));
        bench.notices.clear();
        gui::click(forward);
        QTRY_VERIFY2(bench.notices.join(u'\n').contains(u"does not lie beside this one"_s),
                     qPrintable(bench.notices.join(u'\n')));
    }

    void theStartPageSaysWhereItWentOn()
    {
        Bench bench;
        MainWindow &next = bench.goOn();
        const QString nextName = QFileInfo(next.document().path()).fileName();
        next.close();
        bench.window.close();
        QTRY_VERIFY(bench.stage().program->windows().empty());
        const QString lines = bench.startPage();
        QVERIFY2(lines.contains(u"Follows Sample.db"_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"Went on in "_s + nextName), qPrintable(lines));
    }

    void whatIsAttachedGoesAlongOnRequest()
    {
        for (const bool along : {false, true}) {
            Bench bench;
            bench.desk.perform(Change::add("attachment"), [](Store &store) -> Result<void> {
                STRAW_TRY(store.insertRow(Tables::instance().at("blob"), {u"sha"_s, QByteArray(2000, 'x')}));
                return store.insertRow(Tables::instance().at("attachment"),
                                       {u"file"_s, QVariant(), u"notice.pdf"_s, u"application/pdf"_s, 2000LL, u"sha"_s,
                                        u"account"_s, u"account"_s, QVariant()});
            });
            bench.desk.setField(inComeback("outcome"), u"lost_again"_s);
            gui::settle();
            QAbstractButton *box = bench.button(u"Take 1 attachment along · "_s + QLocale().formattedDataSize(2000, 0));
            QVERIFY(box && !box->isChecked());
            if (along) {
                gui::bringIntoView(box);
                bench.click(box);
            }
            const MainWindow &next = bench.goOn();
            QCOMPARE(next.document().store().count("attachment").value(), qint64(along));
            QVERIFY(!bench.button(box->text()));
        }
        Bench without;
        without.desk.setField(inComeback("outcome"), u"lost_again"_s);
        gui::settle();
        for (const auto *box : without.page->findChildren<QCheckBox *>())
            QVERIFY(!box->isVisible() || !box->text().contains(u"attachment"_s));
    }

    void whereThereIsNoFolderItIsSaid()
    {
        Bench bench;
        bench.desk.setField(inComeback("outcome"), u"lost_again"_s);
        gui::settle();
        QVERIFY(QDir(QFileInfo(bench.document->path()).absolutePath()).removeRecursively());
        bench.notices.clear();
        bench.click(bench.button(begin));
        QTRY_VERIFY(!bench.notices.isEmpty());
        QCOMPARE(bench.stage().program->windows().size(), size_t(1));
        QVERIFY(bench.data().workbook.followedBy.isEmpty());
        QVERIFY(bench.button(begin)); // to be tried again
    }
};

QTEST_MAIN(TestLostAgain)
#include "tst_lostagain.moc"
