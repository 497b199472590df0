#include "tests/support/walk.h"
#include "tests/support/workbench.h"

#include <QAbstractItemView>
#include <QPushButton>

using namespace straw;
using namespace Qt::StringLiterals;

/// What hands do without meaning it: an arrow in a list that is closed, a second click at what has moved.
class TestHands : public QObject
{
    Q_OBJECT

    static QString contentOfWindow(MainWindow &window)
    {
        window.desk().flushEditors();
        return contentOf(window.document().store());
    }

    static int openByKeys(const QWidget &root)
    {
        int lists = 0;
        for (const QPointer<QComboBox> &list : gui::shownIn<QComboBox>(root)) {
            if (!list || !list->isEnabled() || list->count() == 0)
                continue;
            gui::bringIntoView(list);
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown}) {
                list->setFocus();
                const auto before = gui::textIn(list).value_or(list->currentText());
                gui::press(key);
                if (!list->view()->isVisible())
                    qWarning("the list is not opened: %s", qPrintable(gui::nameOf(list)));
                gui::press(Qt::Key_Escape);
                if (gui::textIn(list).value_or(list->currentText()) != before)
                    qWarning("a key chose in %s", qPrintable(gui::nameOf(list)));
            }
            ++lists;
        }
        return lists;
    }

private Q_SLOTS:
    void aKeyOpensAListBeforeItChooses()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(the list|a key)")));
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString before = contentOfWindow(window);
        int lists = 0;
        gui::forEachPage(window, [&](Page &page) {
            lists += openByKeys(page);
            gui::forEachFirstRow(window, page, 1, [&](Page &shown) { lists += openByKeys(shown); });
        });
        QCOMPARE(contentOfWindow(window), before);
        QVERIFY2(lists > 20, qPrintable(QString::number(lists)));
        qInfo("%d lists", lists);
    }

    /// A button that the first click brings there is not meant by the second.
    void theSecondClickIsNotForWhatTheFirstBroughtThere()
    {
        gui::Stage stage; // the rules are those of the program
        QWidget window;
        window.setFixedSize(200, 100);
        auto *second = new QPushButton(u"Second"_s, &window), *first = new QPushButton(u"First"_s, &window);
        for (QPushButton *button : {second, first})
            button->setGeometry(20, 20, 160, 60); // the first covers the second
        int clicks = 0, others = 0;
        connect(first, &QPushButton::clicked, first, [&] {
            ++clicks;
            first->hide();
        });
        connect(second, &QPushButton::clicked, second, [&] { ++others; });
        QVERIFY(gui::show(window));
        QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, {100, 50});
        QCOMPARE(clicks, 1);
        QCOMPARE(others, 0);
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, {100, 50});
        QCOMPARE(others, 1); // after a moment it is meant
    }

    /// What a row offers is done once, and not to the row that comes in its place.
    void aDoubleClickOnAVerbIsOne()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const auto revisions = [&window] { return window.document().history()->size(); };
        int tried = 0;
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            gui::settle();
            for (const QPointer<EntryList> &list : gui::shownIn<EntryList>(*window.page())) {
                if (!list || !list->isVisible() || list->model()->rowCount() < 2)
                    continue;
                gui::bringIntoView(list);
                gui::point(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
                const auto rects = list->verbRects(list->model()->index(0, 0));
                if (rects.empty())
                    continue;
                const size_t before = revisions();
                QWindow *handle = window.windowHandle();
                const QPoint at = gui::inWindow(list->viewport(), rects.front().center());
                QTest::mouseDClick(handle, Qt::LeftButton, {}, at);
                gui::settle();
                QVERIFY2(revisions() <= before + 1,
                         qPrintable(entry.key + u' ' + (list ? list->accessibleName() : QString())));
                ++tried;
                while (revisions() > before && window.document().undoable())
                    QVERIFY(window.document().undo());
                window.openPage(entry.key);
                gui::settle();
            }
        }
        QVERIFY(tried > 2);
    }
};

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
