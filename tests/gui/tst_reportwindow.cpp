#include "tests/support/faultyfiles.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/review/pagesview.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <semaphore>

using namespace straw;

class TestReportWindow : public QObject
{
    Q_OBJECT

    static bool says(const ReportWindow &window, const QString &text)
    {
        return std::ranges::any_of(window.findChildren<TextLabel *>(),
                                   [&](const TextLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    /// Which also says that the module that draws pages is where the program looks for it.
    void itShowsThePagesThatAreSaved()
    {
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(!window.bytes().isEmpty());
        QVERIFY(says(window, "What you see is what is saved"));
        QVERIFY(gui::find(&window, "The pages of the report"));

        const QString path = stage.home() + "/report.pdf";
        window.saveAs(path);
        QTRY_VERIFY(says(window, "Saved as report.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), window.bytes());
    }

    void keysTurnThePagesAndTheWheelSizesThem()
    {
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr);
        window.resize(900, 700);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(says(window, "What you see is what is saved"));
        auto *view = gui::find<QAbstractScrollArea>(&window, QStringLiteral("The pages of the report"));
        auto *pages = window.findChild<PagesView *>();
        QVERIFY(view && pages);
        const int top = view->verticalScrollBar()->value();
        gui::press(Qt::Key_PageDown); // with no click before
        QVERIFY(view->verticalScrollBar()->value() > top);

        gui::press(Qt::Key_End);
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        gui::press(Qt::Key_Home);
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->minimum());

        QCOMPARE(pages->fit(), PagesView::Fit::Width);
        const double wide = pages->zoom();
        gui::wheel(view->viewport(), gui::centreOf(view->viewport()), 1, Qt::NoScrollPhase, Qt::ControlModifier);
        QCOMPARE(pages->fit(), PagesView::Fit::None);
        QVERIFY(pages->zoom() > wide);
        gui::wheel(view->viewport(), gui::centreOf(view->viewport()), -1, Qt::NoScrollPhase, Qt::ControlModifier);
        QVERIFY(std::abs(pages->zoom() - wide) < 0.001);
        const QString percent = QStringLiteral("%1 %").arg(qRound(pages->zoom() * 100));
        QVERIFY(says(window, percent));
        gui::press(QKeySequence(QStringLiteral("Ctrl++")));
        QTRY_VERIFY(pages->zoom() > wide && !says(window, percent)); // a button that is pressed by its keys is seen to be
        gui::click(gui::find<QAbstractButton>(&window, QStringLiteral("Smaller")));
        QVERIFY(std::abs(pages->zoom() - wide) < 0.001);
        gui::click(gui::button(&window, QStringLiteral("Page")));
        QCOMPARE(pages->fit(), PagesView::Fit::Page);
        QVERIFY(pages->zoom() < wide);
        gui::click(gui::button(&window, QStringLiteral("Width")));
        QCOMPARE(pages->fit(), PagesView::Fit::Width);
    }

    void paperAndFileStandAtTheTop()
    {
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(says(window, "of A4"));
        gui::click(gui::button(&window, QStringLiteral("Letter")));
        QTRY_VERIFY(says(window, "of Letter"));
        QVERIFY(!gui::button(&window, QStringLiteral("Open it"))); // there is nothing to open yet
        window.saveAs(stage.home() + QStringLiteral("/report.pdf"));
        QTRY_VERIFY(says(window, "Saved as report.pdf"));
        QVERIFY(gui::button(&window, QStringLiteral("Open it")) && gui::button(&window, QStringLiteral("Show in folder")));
    }

    void aFolderThatDoesNotAnswerHoldsNothingUp()
    {
        gui::Stage stage;
        auto faulty = std::make_shared<FaultyFiles>();
        std::counting_semaphore<> answer(0);
        const QString share = stage.home() + "/share";
        faulty->before = [&](const QByteArray &, const QString &path) {
            if (path.startsWith(share))
                answer.acquire();
        };
        stage.files = faulty;
        stage.restart();
        ReportWindow window(stage.openSample().desk(), nullptr);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(!window.bytes().isEmpty());
        window.saveAs(share + "/report.pdf");
        QVERIFY(says(window, "Saving report.pdf ..."));
        answer.release(100);
        QTRY_VERIFY(says(window, "share")); // which is not there
        QVERIFY(!says(window, "Saving") && !says(window, "Saved"));

        // Whoever has closed the report by then hears of it as well.
        QVERIFY(QDir().mkpath(share));
        QString told;
        connect(&stage.window().desk(), &Desk::noticeGiven, this, [&](const Notice &notice) { told = notice.text; });
        window.saveAs(share + "/report.pdf");
        window.close();
        QTRY_COMPARE(told, "Saved as report.pdf");
        QVERIFY(QFile::exists(share + "/report.pdf"));
    }
};

QTEST_MAIN(TestReportWindow)
#include "tst_reportwindow.moc"
