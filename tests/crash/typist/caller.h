#pragma once

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <unistd.h>

/// Takes the notes of a call without a pause, letter by letter, every third of them as our own view. After each letter
/// it writes "key N M T": how many letters of which note are typed, and when (ms of the steady clock), after each note
/// "note N". STRAW_SMALL has it do so in the small window. With STRAW_CALL=look it writes what the line for notes
/// holds, and whether the small window is there, and quits.
class Caller final : public QObject
{
public:
    Caller()
        : m_looks(qgetenv("STRAW_CALL") == "look")
        , m_isSmall(qEnvironmentVariableIsSet("STRAW_SMALL"))
        , m_note(qEnvironmentVariableIntValue("STRAW_TYPE_FROM"))
    {
        m_next.setInterval(m_looks ? 0 : 7);
        connect(&m_next, &QTimer::timeout, this, &Caller::next);
        m_next.start();
    }

    static QString textOf(int note) { return QStringLiteral("note n%1 of what they said in the call").arg(note); }

private:
    static QWidget *smallWindow()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("straw::SmallWindow") && window->isVisible())
                return window;
        }
        return nullptr;
    }

    /// That of the small window, where there is one.
    static QPlainTextEdit *line()
    {
        QWidgetList windows = QApplication::topLevelWidgets();
        if (QWidget *small = smallWindow())
            windows.prepend(small);
        for (QWidget *window : std::as_const(windows)) {
            for (auto *edit : window->findChildren<QPlainTextEdit *>()) {
                if (edit->accessibleName() == QStringLiteral("Add a note") && edit->isVisible())
                    return edit;
            }
        }
        return nullptr;
    }

    static QWidget *mainWindow()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("straw::MainWindow"))
                return window;
        }
        return nullptr;
    }

    /// Without the small window, so that the next round begins in the large one.
    void quit()
    {
        if (QWidget *small = smallWindow()) {
            QTest::keyClick(small, Qt::Key_Escape);
        } else if (!mainWindow()->isActiveWindow()) {
            mainWindow()->activateWindow();
        } else {
            m_next.stop();
            QTest::keyClick(mainWindow(), Qt::Key_Q, Qt::ControlModifier);
        }
    }

    void next()
    {
        if (m_hasLooked)
            return quit();
        QWidget *window = QApplication::activeWindow();
        if (!window || !window->isVisible())
            return; // not yet
        QPlainTextEdit *edit = line();
        if (m_looks) {
            tell("line " + (edit ? edit->toPlainText().toUtf8() : QByteArray("(none)")));
            tell("kind " + (edit ? edit->accessibleDescription().toUtf8() : QByteArray()));
            tell(edit && edit->hasFocus() ? "focus yes" : "focus no");
            tell(smallWindow() ? "small yes" : "small no");
            m_hasLooked = true;
            return;
        }
        if (!edit) {
            QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
            return;
        }
        if (m_isSmall && !smallWindow()) {
            QTest::keyClick(window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
            return;
        }
        if (!m_hasBegun) { // what a killed program left in the line is a note of its own
            m_hasBegun = true;
            QTest::keyClick(edit, Qt::Key_Return);
        }
        const QString kind = m_note % 3 == 0 ? QStringLiteral("Our view") : QStringLiteral("Their words");
        for (int i = 0; m_letters == 0 && i < 6 && !edit->accessibleDescription().startsWith(kind); ++i)
            QTest::keyClick(edit, Qt::Key_T, Qt::ControlModifier);
        const QString text = textOf(m_note);
        if (m_letters < text.size()) {
            QTest::keyClicks(edit, text.mid(m_letters, 1));
            ++m_letters;
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            tell("key " + QByteArray::number(m_note) + ' ' + QByteArray::number(m_letters) + ' '
                 + QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count())));
            return;
        }
        QTest::keyClick(edit, Qt::Key_Return);
        tell("note " + QByteArray::number(m_note));
        ++m_note;
        m_letters = 0;
    }

    static void tell(const QByteArray &what)
    {
        const QByteArray line = what + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            qFatal("nobody listens");
    }

    const bool m_looks, m_isSmall;
    int m_note, m_letters = 0;
    bool m_hasBegun = false, m_hasLooked = false;
    QTimer m_next;
};
