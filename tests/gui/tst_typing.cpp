#include "tests/support/windowdriver.h"
#include "ui/bringin/importpanel.h"
#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/suggestions.h"

#include <QAbstractSpinBox>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString pasted = u"a"_s + QChar(0) + u"b"_s + QChar(0x1b) + u"c\td\r\ne"_s;
const QString asLine = u"abc d e"_s;
const QString asText = u"abc\td\ne"_s;

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(editor))
        return plain->toPlainText();
    return qobject_cast<const QTextEdit *>(editor)->toPlainText();
}

bool mayBeTypedInto(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return rich && !rich->isReadOnly();
}

template<typename W>
W *ancestor(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *found = qobject_cast<W *>(widget))
            return found;
    }
    return nullptr;
}

} // namespace

/// What is typed, pasted and dropped is plain text, in every editor there is.
class TestTyping : public QObject
{
    Q_OBJECT

    QSet<QString> m_tried; // page and name of the editor
    int m_lines = 0, m_texts = 0;

    /// Unfolds what is folded, as often as that brings new folds.
    static void unfold(QWidget *root)
    {
        for (int round = 0; round < 4; ++round) {
            for (FoldButton *fold : root->findChildren<FoldButton *>()) {
                if (fold->isVisible() && fold->isCheckable() && !fold->isChecked())
                    fold->click();
            }
            QCoreApplication::processEvents();
        }
    }

    void tryEditor(QWidget *editor, const QString &where)
    {
        const QString name =
            where + u": "_s + editor->accessibleName() + u' ' + QLatin1String(editor->metaObject()->className());
        editor->setFocus();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::paste(pasted);
        auto *line = ancestor<AddLine>(editor);
        const auto panels = editor->window()->findChildren<ImportPanel *>();
        const auto open =
            std::find_if(panels.begin(), panels.end(), [](const ImportPanel *panel) { return panel->isVisible(); });
        if (line && open != panels.end()) {
            // Several lines are looked at first; whoever gives up has them in the line.
            QVERIFY2(textOf(editor).isEmpty(), qPrintable(name));
            gui::press(Qt::Key_Escape);
            QVERIFY2(!(*open)->isVisible(), qPrintable(name));
            QVERIFY2(editor->hasFocus(), qPrintable(name));
        }
        const bool one = qobject_cast<QLineEdit *>(editor);
        QVERIFY2(textOf(editor) == (one ? asLine : asText), qPrintable(name + u" has "_s + textOf(editor)));
        (one ? m_lines : m_texts) += 1;
        // Nothing of it is stored.
        if (auto *field = ancestor<Field>(editor))
            field->revert();
        else if (auto *edit = qobject_cast<QLineEdit *>(editor))
            edit->clear();
        else
            QMetaObject::invokeMethod(editor, "clear");
        QCoreApplication::processEvents();
    }

    void tryAll(QWidget *root, const QString &where)
    {
        QList<QPointer<QWidget>> editors;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (mayBeTypedInto(widget) && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                editors += widget;
        }
        for (const QPointer<QWidget> &editor : editors) {
            if (!editor || !mayBeTypedInto(editor))
                continue;
            const QString key = where + editor->accessibleName() + QLatin1String(editor->metaObject()->className());
            if (m_tried.contains(key))
                continue;
            m_tried += key;
            tryEditor(editor, where);
            if (QTest::currentTestFailed())
                return;
        }
    }

private Q_SLOTS:
    void everyEditorOfEveryPageTakesPlainTextOnly()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1280, 900);
        QVERIFY(gui::show(window));
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            unfold(&window);
            tryAll(&window, entry.key);
            if (QTest::currentTestFailed())
                return;
            // The details of the first entry of each list, and what opens beside them.
            QList<QPointer<EntryList>> lists; // some go while others are looked into
            for (EntryList *list : window.page()->findChildren<EntryList *>())
                lists += list;
            for (const QPointer<EntryList> &list : lists) {
                if (!list || !list->isVisible() || list->model()->rowCount() == 0)
                    continue;
                gui::clickRow(list, 0);
                QCoreApplication::processEvents();
                if (window.page()->key() != entry.key) // an entry that has its own page
                    window.openPage(entry.key);
                unfold(window.page());
                tryAll(&window, entry.key);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d lines and %d texts on %d pages", m_lines, m_texts, int(pageRegistry().size()));
        QVERIFY(m_lines > 60);
        QVERIFY(m_texts > 20);
    }

    void otherWindowsTakePlainTextOnly()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        stage.program->showPreferences(&window);
        stage.program->showStart(Program::Start::AskForNew);
        int tried = 0;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible() || top == &window)
                continue;
            top->activateWindow();
            if (!QTest::qWaitForWindowActive(top))
                continue;
            const auto before = m_lines + m_texts;
            tryAll(top, top->windowTitle());
            tried += m_lines + m_texts - before;
        }
        QVERIFY2(tried >= 3, qPrintable(QString::number(tried)));
    }

    /// Whichever way it comes: dropped, or put together by an input method.
    void dropsAndInputMethodsBringPlainTextOnly()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        QVERIFY(gui::show(window));
        window.openPage(u"account"_s);
        QMimeData data;
        data.setText(pasted);
        int tried = 0;
        for (Field *field : window.page()->findChildren<Field *>()) {
            QWidget *editor = field->editor();
            if (!QStringList{u"name"_s, u"notice_text"_s}.contains(field->place().column)
                || field->place().table != u"account")
                continue;
            ++tried;
            const bool one = qobject_cast<QLineEdit *>(editor);
            QMetaObject::invokeMethod(editor, "clear");
            QVERIFY(gui::drop(editor, gui::centreOf(editor), data));
            QCOMPARE(textOf(editor), one ? asLine : asText);
            QMetaObject::invokeMethod(editor, "clear");
            editor->setFocus();
            QInputMethodEvent composed;
            composed.setCommitString(u"x"_s + QChar(0) + u"y"_s + QChar(0x9b));
            QApplication::sendEvent(QApplication::focusWidget(), &composed);
            QCOMPARE(textOf(editor), u"xy"_s);
            field->revert();
        }
        QCOMPARE(tried, 2);
    }

    /// An editor that nobody told of the rule.
    void anEditorMadeNextYearObeys()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        QVERIFY(gui::show(window));
        auto *holder = new QWidget(&window);
        auto *line = new QLineEdit(holder);
        auto *text = new QPlainTextEdit(holder);
        text->move(0, 40);
        holder->resize(300, 200);
        holder->show();
        line->setFocus();
        gui::type(u"[]"_s);
        gui::press(Qt::Key_Home);
        gui::press(Qt::Key_Right);
        gui::paste(pasted);
        QCOMPARE(line->text(), u"[abc d e]"_s);
        QCOMPARE(line->cursorPosition(), 8); // where the paste ended
        text->setFocus();
        gui::paste(pasted);
        QCOMPARE(text->toPlainText(), asText);
        text->undo();
        QVERIFY2(text->toPlainText().isEmpty(), "one step back takes the whole paste");
    }
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
