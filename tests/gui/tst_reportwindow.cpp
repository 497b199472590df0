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

    /// By which the pages are shown: the module, where this was built with it, and what does without.
    static void views()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("about");
        if (STRAW_HAS_PAGES_MODULE)
            QTest::newRow("module") << PagesView::installedModule() << "What you see is what is saved";
        QTest::newRow("painted") << "/no/module" << "as they will be printed";
    }

    static bool says(const ReportWindow &window, const QString &text)
    {
        return std::ranges::any_of(window.findChildren<TextLabel *>(),
                                   [&](const TextLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    /// Which also says that the module that draws pages is where the program looks for it.
    void itShowsThePagesThatAreSaved_data() { views(); }
    void itShowsThePagesThatAreSaved()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, about);
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr, module);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(!window.bytes().isEmpty());
        QVERIFY(says(window, about));
        QVERIFY(gui::find(&window, "The pages of the report"));

        const QString path = stage.home() + "/report.pdf";
        window.saveAs(path);
        QTRY_VERIFY(says(window, "Saved as report.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), window.bytes());
    }

    void keysTurnThePagesAndTheWheelSizesThem_data() { views(); }
    void keysTurnThePagesAndTheWheelSizesThem()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, about);
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr, module);
        window.resize(900, 700);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(says(window, about));
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

        gui::click(gui::find<QAbstractButton>(&window, QStringLiteral("Close the panel")));
        gui::settle();
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
        QTRY_VERIFY(pages->zoom() > wide
                    && !says(window, percent)); // a button that is pressed by its keys is seen to be
        gui::click(gui::find<QAbstractButton>(&window, QStringLiteral("Smaller")));
        QVERIFY(std::abs(pages->zoom() - wide) < 0.001);
        gui::click(gui::button(&window, QStringLiteral("Page")));
        QCOMPARE(pages->fit(), PagesView::Fit::Page);
        QVERIFY(pages->zoom() < wide);
        gui::click(gui::button(&window, QStringLiteral("Width")));
        QCOMPARE(pages->fit(), PagesView::Fit::Width);
    }

    /// In each view: there is ink on the page that is looked at, and other ink at the end of the report.
    void thePagesAreSeen_data() { views(); }
    void thePagesAreSeen()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, about);
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr, module);
        window.resize(900, 700);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(says(window, about));
        auto *view = gui::find<QAbstractScrollArea>(&window, QStringLiteral("The pages of the report"));
        QVERIFY(view);
        const auto seen = [&] { return view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); };
        const auto ink = [](const QImage &image) {
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
                    dark += qGray(image.pixel(x, y)) < 100;
            }
            return dark;
        };
        constexpr int someLines = 500; // pixels
        QTRY_VERIFY(ink(seen()) > someLines);
        const QImage first = seen();
        gui::press(Qt::Key_End);
        QTRY_VERIFY(seen() != first);
        const QImage last = seen();
        gui::press(Qt::Key_Home);
        QTRY_VERIFY(seen() != last && ink(seen()) > someLines);

        // What is changed meanwhile is seen as well.
        auto *pages = window.findChild<PagesView *>();
        pages->setFit(PagesView::Fit::Page);
        QTRY_VERIFY(ink(seen()) > 0);
        gui::click(gui::button(&window, QStringLiteral("Letter")));
        QTRY_VERIFY(says(window, "of Letter"));
        QTRY_VERIFY(ink(seen()) > 0);
        QVERIFY(seen() != last);
    }

    /// Whoever reads on page three is left there when something is changed on page one.
    void thePlaceStays_data() { views(); }
    void thePlaceStays()
    {
        QFETCH(const QString, module);
        QFETCH(const QString, about);
        gui::Stage stage;
        Desk &desk = stage.openSample().desk();
        ReportWindow window(desk, nullptr, module);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(says(window, about));
        auto *view = gui::find<QAbstractScrollArea>(&window, QStringLiteral("The pages of the report"));
        for (int i = 0; i < 4; ++i)
            gui::press(Qt::Key_PageDown);
        const int place = view->verticalScrollBar()->value();
        QVERIFY(place > 0);
        const QByteArray before = window.bytes();
        QVERIFY(desk.setField({"account", desk.data().account.id, "name"}, QStringLiteral("Norvik Freight")));
        QTRY_VERIFY(window.bytes() != before);
        QCOMPARE(view->verticalScrollBar()->value(), place);
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
        QVERIFY(gui::button(&window, QStringLiteral("Open it"))
                && gui::button(&window, QStringLiteral("Show in folder")));
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
