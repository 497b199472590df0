#include "tests/support/walk.h"

using namespace straw;

/// Law 3 of the window: what is typed into is in sight, before and after Return.
class TestSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereOneAddsStaysInSight_data()
    {
        QTest::addColumn<bool>("sample");
        QTest::newRow("a new workbook") << false;
        QTest::newRow("the sample") << true;
    }
    /// Every line that adds, of every page, in a small window.
    void whereOneAddsStaysInSight()
    {
        QFETCH(const bool, sample);
        gui::Stage stage;
        MainWindow &window = sample ? stage.openSample() : stage.create(QStringLiteral("Norvik"));
        window.resize(1024, 600);
        QVERIFY(gui::show(window));
        int lines = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<AddLine> &add : gui::shownIn<AddLine>(page)) {
                if (!add || !add->isVisible())
                    continue;
                ++lines;
                gui::bringIntoView(add);
                gui::click(add->line());
                for (int i = 0; i < 12; ++i) {
                    const int stood = gui::inWindow(add->line(), {}).y();
                    const QScrollBar &bar = *gui::areaOf(add)->verticalScrollBar();
                    const bool canScroll = i > 0 && bar.value() > 100 && bar.value() < bar.maximum() - 100;
                    gui::type(QStringLiteral("3 Mar 2026 line %1 of %2").arg(i).arg(lines));
                    gui::settle();
                    QVERIFY2(gui::isInSight(add->line()), qPrintable(gui::nameOf(add->line())));
                    gui::press(Qt::Key_Return);
                    gui::settle();
                    QTRY_VERIFY2(gui::isInSight(add->line()), qPrintable(gui::nameOf(add->line())));
                    QVERIFY2(QApplication::focusWidget() == add->line(), qPrintable(gui::nameOf(add->line()) + gui::nameOf(QApplication::focusWidget())));
                    if (canScroll) // else what is added above it can but move it
                        QTRY_VERIFY2(qAbs(gui::inWindow(add->line(), {}).y() - stood) <= 100, qPrintable(gui::nameOf(add->line()) + QString::number(gui::inWindow(add->line(), {}).y() - stood)));
                }
            }
        });
        QVERIFY(lines > 8);
        qInfo("%d add lines", lines);
    }

    void aTextThatGrowsKeepsItsCursorInSight()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 600);
        QVERIFY(gui::show(window));
        int texts = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<QPlainTextEdit> &text : gui::shownIn<QPlainTextEdit>(page)) {
                if (!text || !text->isVisible() || text->isReadOnly())
                    continue;
                gui::bringIntoView(text);
                text->setFocus();
                for (int i = 0; i < 40; ++i) {
                    gui::type(QStringLiteral("line"));
                    gui::press(Qt::Key_Return);
                    QTRY_VERIFY2(gui::isInSight(text), qPrintable(gui::nameOf(text)));
                }
                gui::press(Qt::Key_Home, Qt::ControlModifier);
                QTRY_VERIFY2(gui::isInSight(text), qPrintable(gui::nameOf(text)));
                ++texts;
                return; // one a page
            }
        });
        QVERIFY2(texts >= 2, qPrintable(QString::number(texts)));
    }
};

QTEST_MAIN(TestSight)
#include "tst_sight.moc"
