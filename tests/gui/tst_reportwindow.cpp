#include "tests/support/guidriver.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/widgets/textlabel.h"

using namespace straw;

class TestReportWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Which also says that the module that draws pages is where the program looks for it.
    void itShowsThePagesThatAreSaved()
    {
        gui::Stage stage;
        stage.openSample();
        ReportWindow window(stage.window().desk(), nullptr);
        QVERIFY(gui::show(window));
        QTRY_VERIFY(!window.bytes().isEmpty());
        const auto labels = window.findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text().contains("What you see is what is saved");
        }));
        QVERIFY(gui::find(&window, "The pages of the report"));

        const QString path = stage.home() + "/report.pdf";
        QVERIFY(window.saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), window.bytes());
    }
};

QTEST_MAIN(TestReportWindow)
#include "tst_reportwindow.moc"
