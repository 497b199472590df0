#include "core/workbook/comebackplace.h"
#include "tests/support/pagebench.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/comeback/comebackpage.h"

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
        QVERIFY(Bench::saying(bench.page).contains(u"It goes on in a workbook of its own"_s));
        QVERIFY(gui::show(next));
        next.openPage(u"comeback"_s);
        QVERIFY2(Bench::saying(next.page())
                     .contains(u"This workbook follows an earlier cancellation: "_s + before.account.name),
                 qPrintable(Bench::saying(next.page())));
        // The conditions under which they had returned stand there before anything is planned.
        QCOMPARE(after.conditions.size(), before.conditions.size());
        QVERIFY(after.conditions.size() > 0);
        QVERIFY(gui::titlesIn(gui::find<EntryList>(next.page(), u"Not again"_s)).contains(after.conditions.at(0).text));
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
