#pragma once

#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/lists/entrylist.h"
#include "ui/shell/startwindow.h"

namespace straw {

/// A person at the program: finds things by the words on the screen, and uses mouse and keys.
class WindowUser
{
public:
    explicit WindowUser(gui::Stage &stage)
        : m_stage(stage)
    {
    }

    MainWindow &window() const { return m_stage.window(); }
    const Snapshot &data() const { return window().document().data(); }

    void createWorkbook(const QString &account, const QString &noticeOn, const QString &notice)
    {
        StartWindow *start = atTheStart();
        press(start, QStringLiteral("New workbook"));
        gui::type(account);
        gui::press(Qt::Key_Tab);
        gui::type(noticeOn);
        gui::press(Qt::Key_Tab);
        gui::paste(notice);
        press(start, QStringLiteral("Create"));
        arrive();
    }
    void reopenFromTheStartPage()
    {
        StartWindow *start = atTheStart();
        gui::find(start, QStringLiteral("Recent workbooks"))->setFocus();
        gui::press(Qt::Key_Return);
        arrive();
    }
    void goTo(Qt::Key number, const QString &page)
    {
        gui::press(number, Qt::AltModifier);
        QCOMPARE(window().page()->key(), page);
    }
    /// Writes a line where it is asked for, and enters it.
    void add(const QString &where, const QString &line)
    {
        auto *edit = seen<QLineEdit>(where);
        gui::click(edit);
        gui::type(line);
        gui::press(Qt::Key_Return);
    }
    /// Fills in the field of that label, and leaves it by Tab.
    void fill(const QString &label, const QString &text)
    {
        auto *editor = seen<QWidget>(label);
        gui::click(editor);
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(text);
        // An open list of completions is confirmed first.
        if (QApplication::activePopupWidget())
            gui::press(Qt::Key_Return);
        gui::press(Qt::Key_Tab);
    }
    void press(const QWidget *root, const QString &text)
    {
        QAbstractButton *button = gui::button(root, text);
        if (!button)
            qFatal("no button: %s", qPrintable(text));
        gui::click(button);
    }
    void press(const QString &text) { press(&window(), text); }
    /// The segment or the button with that name for screen readers.
    void choose(const QString &name) { gui::click(seen<QAbstractButton>(name)); }
    /// Opens an entry of a list by a click on it.
    void open(const QString &title)
    {
        for (auto *list : window().findChildren<EntryList *>()) {
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString() == title)
                    return gui::clickRow(list, row);
            }
        }
        qFatal("no entry: %s", qPrintable(title));
    }
    /// Uses the first thing that a row offers.
    void useRow(const QString &listName, int row = 0)
    {
        auto *list = seen<EntryList>(listName);
        const QModelIndex index = list->model()->index(row, 0);
        gui::point(list->viewport(), list->visualRect(index).center());
        const std::vector<QRect> verbs = list->verbRects(index);
        if (verbs.empty())
            qFatal("nothing is offered in %s", qPrintable(listName));
        gui::click(list->viewport(), verbs.front().center());
    }
    template<typename W>
    W *seen(const QString &name) const
    {
        gui::settle();
        W *widget = gui::find<W>(&window(), name);
        if (!widget)
            qFatal("not on the screen: %s", qPrintable(name));
        return widget;
    }

private:
    StartWindow *atTheStart() const
    {
        m_stage.program->start({});
        StartWindow *start = gui::startWindow();
        if (!start || !gui::show(*start))
            qFatal("the start page does not come up");
        return start;
    }
    void arrive()
    {
        const bool isThere = QTest::qWaitFor([&] { return !m_stage.program->windows().empty(); });
        if (!isThere || !QTest::qWaitForWindowActive(&window()))
            qFatal("the workbook does not open");
        window().resize(1280, 800); // as on a real screen
    }

    gui::Stage &m_stage;
};

} // namespace straw
