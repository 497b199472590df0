#include "tests/support/faultyfiles.h"
#include "tests/support/filebytes.h"
#include "tests/support/reportuser.h"
#include "ui/pages/review/reportchoices.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QPdfDocument>

using namespace straw;
using namespace Qt::StringLiterals;

/// A report is saved whole or not at all.
class TestReportSaving : public QObject
{
    Q_OBJECT

    static void makeLong(MainWindow &window, int events)
    {
        QVERIFY(window.desk().perform(Change::add("event"), [&](Store &store) -> Result<void> {
            const Edtf day = Edtf::parse(u"2025-06-01");
            for (int i = 0; i < events; ++i) {
                Event event;
                event.id = u"long%1"_s.arg(i, 6, 10, QLatin1Char('0'));
                event.rank = event.id;
                event.at = day;
                event.title = u"Call %1 about deliveries that came late"_s.arg(i);
                STRAW_TRY(store.insert(event));
            }
            return {};
        }));
    }

private Q_SLOTS:
    void whatFailsLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("disk full") << int(Error::DiskFull) << u"There is no space left"_s;
        QTest::newRow("open elsewhere") << int(Error::FileInUse) << u"Another program is at work on"_s;
        QTest::newRow("denied") << int(Error::FolderNotWritable) << u"Nothing can be saved in"_s;
    }
    void whatFailsLeavesTheOldFile()
    {
        QFETCH(int, code);
        QFETCH(QString, told);
        gui::Stage stage;
        auto faulty = std::make_shared<FaultyFiles>();
        stage.files = faulty;
        stage.restart();
        stage.openSample();
        gui::ReportUser user(stage);
        const QString path = stage.home() + u"/out/report.pdf"_s;
        QVERIFY(QDir().mkpath(stage.home() + u"/out"_s));
        faulty->within = stage.home() + u"/out"_s;
        user.window().saveAs(path);
        QTRY_VERIFY(user.says(u"Saved as report.pdf"_s));
        const QByteArray before = bytesOf(path);
        QCOMPARE(before, user.window().bytes());

        user.choose(u"Customer"_s);
        for (int step = 1;; ++step) {
            faulty->failAt(step, Error::Code(code), FaultyFiles::Halfway);
            user.window().saveAs(path);
            QTRY_VERIFY(!user.says(u"Saving report.pdf"_s));
            if (faulty->failed().isEmpty())
                break;
            if (faulty->failed() == "syncFolder" || faulty->failed() == "replace")
                break; // what was asked for has happened, and the system says it has not
            QVERIFY2(user.says(told), qPrintable(user.said()));
            QVERIFY(!user.says(u"Saved as"_s));
            QCOMPARE(bytesOf(path), before);
            QCOMPARE(QDir(stage.home() + u"/out"_s).entryList(QDir::Files | QDir::Hidden).size(), 1);
        }
        faulty->failNever();
        user.window().saveAs(path);
        QTRY_VERIFY(user.says(u"Saved as report.pdf"_s));
        QCOMPARE(bytesOf(path), user.window().bytes());
    }

    void whatCannotBeAFileSaysWhy()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        QVERIFY(QDir().mkpath(stage.home() + u"/folder.pdf"_s));
        user.window().saveAs(stage.home() + u"/folder.pdf"_s);
        QTRY_VERIFY2(user.says(u"folder.pdf is a folder. Choose another name for the report."_s),
                     qPrintable(user.said()));
        user.window().saveAs(stage.home() + u'/' + QString(300, u'x') + u".pdf"_s);
        QTRY_VERIFY2(user.says(u"Choose a shorter name"_s), qPrintable(user.said()));
        user.window().saveAs(stage.home() + u"/none/report.pdf"_s);
        QTRY_VERIFY2(user.says(u"There is no folder"_s), qPrintable(user.said()));
    }

    void makingALongOneCanBeStopped()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        makeLong(window, 6000);
        gui::ReportUser user(stage);
        QVERIFY(user.text().contains(u"Call 5999"_s));
        QVERIFY(!user.text().contains(u"Call 0 about"_s));
        const QString path = stage.home() + u"/report.pdf"_s;
        user.window().saveAs(path);
        QTRY_VERIFY(user.says(u"Saved as report.pdf"_s));
        const QByteArray before = bytesOf(path);

        // Whether all of it is wanted is only asked where there is so much.
        auto *all = [&]() -> QCheckBox * {
            for (QCheckBox *box : user.window().findChildren<QCheckBox *>()) {
                if (box->isVisible() && box->text().contains(u"in the appendix"_s))
                    return box;
            }
            return nullptr;
        }();
        QVERIFY(all);
        gui::click(all);
        QTRY_VERIFY_WITH_TIMEOUT(gui::button(&user.window(), u"Stop"_s), 30'000);
        gui::click(gui::button(&user.window(), u"Stop"_s));
        QTRY_VERIFY(user.says(u"The report was not made. What you see is the one before."_s));
        QCOMPARE(user.window().bytes(), before);
        QVERIFY(!user.isMade());
        gui::press(Qt::Key_S, Qt::ControlModifier); // what is asked for is not there to be saved
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(bytesOf(path), before);

        // Another choice makes it at once.
        gui::click(all);
        user.waitForPages();
        QCOMPARE(user.window().bytes(), before);
        QVERIFY(user.says(u"What you see is what is saved"_s) || user.says(u"as they will be printed"_s));
    }

    void closingMeanwhileEndsIt()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        makeLong(window, 6000);
        ReportChoices::of(window.desk()).change([](ReportOptions &options) { options.wholeAppendix = true; });
        QVERIFY(gui::show(window));
        ReportWindow::bringUp(window.desk(), &window);
        QElapsedTimer clock;
        QPointer<ReportWindow> report = window.findChild<ReportWindow *>();
        QTRY_VERIFY_WITH_TIMEOUT(gui::button(report.data(), u"Stop"_s), 30'000);
        clock.start();
        report->close();
        QTRY_VERIFY(!report);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestReportSaving)
#include "tst_reportsaving.moc"
