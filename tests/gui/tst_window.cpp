#include "tests/support/guidriver.h"
#include "ui/pages/registry.h"
#include "ui/widgets/field.h"

using namespace straw;

/// The window as a whole, with real keys: every stop is named, every widget that takes keys can be
/// reached, on every page.
class TestWindow : public QObject
{
    Q_OBJECT

    static QString describe(const QWidget *widget)
    {
        QStringList path;
        for (; widget; widget = widget->parentWidget())
            path.prepend(QLatin1String(widget->metaObject()->className()) + u'(' + widget->accessibleName() + u')');
        return path.join(QStringLiteral(" > "));
    }

private Q_SLOTS:
    void everyTabStopIsNamedAndReached_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("as it opens") << QString();
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }
    void everyTabStopIsNamedAndReached()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        stage.program->openSample();
        MainWindow &window = stage.window();
        QVERIFY(gui::show(window));
        if (!page.isEmpty())
            window.openPage(page);

        const QList<QWidget *> stops = gui::tabStops(window);
        for (const QWidget *stop : stops)
            QVERIFY2(!stop->accessibleName().isEmpty() || !stop->property("text").toString().isEmpty(), qPrintable(describe(stop)));
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QVERIFY2(stops.contains(widget), qPrintable(describe(widget)));
        }
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(describe(button)));
        }
    }

    void eachRegisteredPageHasItsTexts()
    {
        for (const PageEntry &entry : pageRegistry()) {
            const PageText *text = Pages::instance().find(entry.key);
            QVERIFY2(text && !text->title.isEmpty() && !text->why.isEmpty(), qPrintable(entry.key));
        }
    }

    void eachCommandHasATextAndAShortcutOfItsOwn()
    {
        gui::Stage stage;
        stage.program->openSample();
        QStringList shortcuts;
        for (const Command &command : stage.window().commands().commands()) {
            QVERIFY2(!command.text.isEmpty(), qPrintable(command.id));
            if (command.shortcut.isEmpty())
                continue;
            QVERIFY2(!shortcuts.contains(command.shortcut.toString()), qPrintable(command.id));
            shortcuts += command.shortcut.toString();
        }
        QVERIFY(shortcuts.size() > 10);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
