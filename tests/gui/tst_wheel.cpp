#include "tests/support/walk.h"
#include "tests/support/workbench.h"

#include <QAbstractSpinBox>
#include <QVBoxLayout>

using namespace straw;

/// Law 1 of the window: a turn of the wheel scrolls the page and nothing else.
class TestWheel : public QObject
{
    Q_OBJECT

    static QString contentOfWindow(MainWindow &window)
    {
        window.desk().flushEditors();
        return contentOf(window.document().store());
    }

    /// Every field of a page under the pointer, with the focus and without, both ways.
    static int turnOverFields(MainWindow &window, const QWidget &root)
    {
        int fields = 0;
        QList<QPointer<QWidget>> closed;
        for (const auto &list : gui::shownIn<QComboBox>(root))
            closed += list.data();
        for (const auto &box : gui::shownIn<QAbstractSpinBox>(root))
            closed += box.data();
        for (const QPointer<QWidget> &field : closed) {
            gui::bringIntoView(field);
            QCoreApplication::processEvents();
            if (field->visibleRegion().isEmpty())
                continue;
            ++fields;
            const auto text = gui::textIn(field);
            for (const bool focused : {false, true}) {
                focused ? field->setFocus() : window.page()->setFocus();
                QWidget *focus = QApplication::focusWidget();
                for (const double turn : {-1.0, 1.0, -0.25}) {
                    gui::rest();
                    gui::wheel(field, turn);
                    if (QApplication::focusWidget() != focus)
                        qWarning("the wheel moved the focus at %s", qPrintable(gui::nameOf(field)));
                    if (gui::textIn(field) != text)
                        qWarning("the wheel chose in %s", qPrintable(gui::nameOf(field)));
                }
                // A finger on a touch pad.
                gui::wheel(field, gui::centreOf(field), -0.1, Qt::ScrollBegin);
                gui::wheel(field, gui::centreOf(field), -0.4, Qt::ScrollUpdate);
                gui::wheel(field, gui::centreOf(field), 0, Qt::ScrollEnd);
            }
        }
        return fields;
    }

private Q_SLOTS:
    void noFieldOfAnyPageChoosesByTheWheel()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^the wheel")));
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString before = contentOfWindow(window);
        int fields = 0;
        int panels = 0;
        gui::forEachPage(window, [&](Page &page) {
            fields += turnOverFields(window, page);
            gui::forEachFirstRow(window, page, 1, [&](Page &shown) {
                ++panels;
                fields += turnOverFields(window, shown);
            });
        });
        QCOMPARE(contentOfWindow(window), before);
        QVERIFY2(fields > 60, qPrintable(QString::number(fields)));
        qInfo("%d fields on %d pages, %d panels", fields, int(pageRegistry().size()), panels);
    }

    void aTurnOverAFieldScrollsThePage()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 600);
        QVERIFY(gui::show(window));
        int scrolled = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<QComboBox> &list : gui::shownIn<QComboBox>(page)) {
                PageArea *area = gui::areaOf(list);
                if (!area || area->verticalScrollBar()->maximum() < 200)
                    continue;
                gui::bringIntoView(list);
                QCoreApplication::processEvents();
                QScrollBar &bar = *area->verticalScrollBar();
                const int before = bar.value();
                list->setFocus();
                gui::rest();
                gui::wheel(list, before < bar.maximum() / 2 ? -1 : 1);
                QVERIFY2(bar.value() != before, qPrintable(gui::nameOf(list)));
                ++scrolled;
            }
        });
        QVERIFY2(scrolled > 5, qPrintable(QString::number(scrolled)));
    }

    /// Dialogs and forms as well.
    void noFieldOutsideThePagesChoosesEither()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.commands().action(QStringLiteral("preferences"))->trigger();
        window.commands().action(QStringLiteral("changes"))->trigger();
        window.commands().action(QStringLiteral("new"))->trigger();
        gui::settle();
        int lists = 0;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            for (const QPointer<QComboBox> &list : gui::shownIn<QComboBox>(*top)) {
                if (list->visibleRegion().isEmpty())
                    continue;
                const int before = list->currentIndex();
                list->setFocus();
                gui::rest();
                gui::wheel(list, -1);
                gui::rest();
                gui::wheel(list, 1);
                gui::wheel(list, 1);
                QCOMPARE(list->currentIndex(), before);
                ++lists;
            }
        }
        QVERIFY2(lists >= 3, qPrintable(QString::number(lists)));
    }

    /// A list that is open is another matter.
    void anOpenListIsScrolled()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QComboBox list(&window);
        for (int i = 0; i < 200; ++i)
            list.addItem(QString::number(i));
        list.setMaxVisibleItems(5);
        list.show();
        list.showPopup();
        QTRY_VERIFY(list.view()->isVisible());
        QScrollBar &bar = *list.view()->verticalScrollBar();
        gui::wheel(list.view()->viewport(), -2);
        QVERIFY(bar.value() > 0);
        list.hidePopup();
    }

    void aTextWithAScrollBarScrollsOnlyWithTheFocusAndStaysAtItsEnd()
    {
        gui::Stage stage;
        QWidget window;
        auto *area = new PageArea(&window);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *text = new QPlainTextEdit(content);
        text->setPlainText(QStringLiteral("a line\n").repeated(60));
        text->setFixedHeight(120);
        auto *other = new QLineEdit(content);
        column->addWidget(text);
        column->addWidget(other);
        column->addSpacing(3000);
        area->setWidget(content);
        auto *around = new QVBoxLayout(&window);
        around->addWidget(area);
        window.resize(500, 400);
        QVERIFY(gui::show(window));
        QScrollBar &page = *area->verticalScrollBar();
        QScrollBar &own = *text->verticalScrollBar();
        const auto reset = [&] {
            gui::rest();
            page.setValue(0);
            own.setValue(0);
        };
        other->setFocus();
        reset();
        gui::wheel(text->viewport(), -1);
        QCOMPARE(own.value(), 0);
        QVERIFY(page.value() > 0);
        QCOMPARE(QApplication::focusWidget(), other);

        text->setFocus();
        reset();
        gui::wheel(text->viewport(), -1);
        QVERIFY(own.value() > 0);
        QCOMPARE(page.value(), 0);
        for (int i = 0; i < 60; ++i)
            gui::wheel(text->viewport(), -1);
        QCOMPARE(own.value(), own.maximum());
        QCOMPARE(page.value(), 0); // this gesture was about the text
        gui::rest();
        gui::wheel(text->viewport(), QPoint(50, 20), -1);
        QVERIFY(page.value() > 0); // and the next is about the page

        // A page that is scrolled goes on when a text comes under the pointer.
        reset();
        own.setValue(own.maximum() / 2);
        const int middle = own.value();
        gui::wheel(other, -1);
        gui::wheel(text->viewport(), QPoint(50, 60), 1);
        QCOMPARE(own.value(), middle);
    }
};

QTEST_MAIN(TestWheel)
#include "tst_wheel.moc"
