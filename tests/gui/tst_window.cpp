#include "tests/support/sections.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/registry.h"
#include "ui/widgets/section.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QPointer>

using namespace straw;
using namespace Qt::StringLiterals;

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

    /// A record of each kind that has details, by the name of the test row.
    static Place recordOf(const Snapshot &data, const QString &kind)
    {
        if (kind == u"trigger")
            return {"event", data.workbook.finalStrawId, {}};
        if (kind == u"event")
            return {"event", data.events.at(0).id, {}};
        if (kind == u"person")
            return {"person", data.people.at(0).id, {}};
        if (kind == u"unknown")
            return {"unknown", data.unknowns.at(0).id, {}};
        if (kind == u"interview")
            return {"interview", data.interviews.at(0).id, {}};
        if (kind == u"line")
            return {"line", data.lines.at(0).id, {}};
        if (kind == u"stated_reason")
            return {"stated_reason", data.statedReasons.at(0).id, {}};
        if (kind == u"cause")
            return {"cause", data.causes.at(0).id, {}};
        if (kind == u"evidence")
            return {"evidence", data.evidence.at(0).id, {}};
        if (kind == u"action")
            return {"action", data.actions.at(0).id, {}};
        if (kind == u"lesson")
            return {"lesson", data.lessons.at(0).id, {}};
        if (kind == u"review")
            return {"review", data.reviews.at(0).id, {}};
        return {};
    }
    static QStringList recordKinds()
    {
        return {u"trigger"_s,       u"event"_s, u"person"_s,   u"unknown"_s, u"interview"_s, u"line"_s,
                u"stated_reason"_s, u"cause"_s, u"evidence"_s, u"action"_s,  u"lesson"_s,    u"review"_s};
    }

    /// What a person reads or hears in a window, wherever it is scrolled to.
    static QStringList wordsOf(const QWidget &window)
    {
        QStringList words{window.windowTitle()};
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            words += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
            for (const char *property : {"text", "placeholderText", "plainText", "title"})
                words += widget->property(property).toString();
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            const QAbstractItemModel *model = view ? view->model() : nullptr;
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
                        words += model->index(row, column).data(role).toString();
                }
            }
        }
        for (const QAction *action : window.findChildren<QAction *>())
            words += action->text();
        words.removeAll(QString());
        return words;
    }

private Q_SLOTS:
    void everyTabStopIsNamedAndReached_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("record");
        QTest::newRow("as it opens") << QString() << QString();
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(qPrintable(entry.key)) << entry.key << QString();
        for (const QString &kind : recordKinds())
            QTest::newRow(qPrintable(u"details of a "_s + kind)) << QString() << kind;
    }
    void everyTabStopIsNamedAndReached()
    {
        QFETCH(QString, page);
        QFETCH(QString, record);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        if (!page.isEmpty())
            window.openPage(page);
        if (!record.isEmpty()) {
            window.reveal(recordOf(window.document().data(), record));
            gui::unfoldSections(window.page());
        }

        QStringList passed;
        QList<QPointer<QWidget>> reached;
        for (int i = 0; i < 500; ++i) {
            gui::press(Qt::Key_Tab);
            QWidget *stop = window.focusWidget();
            if (!stop || reached.contains(stop))
                break;
            reached += stop;
            passed += describe(stop);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QList<QWidget *> stops;
        for (qsizetype i = 0; i < reached.size(); ++i) {
            QVERIFY2(reached[i], qPrintable(u"passing by Tab replaced "_s + passed[i]));
            stops += reached[i];
        }
        for (const QWidget *stop : stops)
            QVERIFY2(!stop->accessibleName().isEmpty() || !stop->property("text").toString().isEmpty(),
                     qPrintable(describe(stop)));
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy())
                continue;
            QVERIFY2(stops.contains(widget), qPrintable(describe(widget)));
        }
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(describe(button)));
        }
    }

    void noWordIsHalfAPlural()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QStringList words;
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            gui::unfoldSections(window.page());
            words += wordsOf(window);
        }
        for (const QString &kind : recordKinds()) {
            window.reveal(recordOf(window.document().data(), kind));
            gui::unfoldSections(window.page());
            words += wordsOf(window);
        }
        window.openPage(u"history"_s);
        QApplication::clipboard()->setText(u"2024-01-08 signed\nno date at all"_s);
        gui::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(gui::button(&window, u"Add 1 event"_s));
        words += wordsOf(window);
        words.removeDuplicates();
        QVERIFY(words.size() > 1000);
        for (const QString &text : words)
            QVERIFY2(!text.contains(u"(s)"_s) && !text.contains(u"%n"_s) && !text.contains(u"%1"_s), qPrintable(text));
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
        stage.openSample();
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
