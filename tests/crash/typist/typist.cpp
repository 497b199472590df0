// Types into the real program without a pause: a generic plugin that Qt loads when
// QT_QPA_GENERIC_PLUGINS names it. Whatever is durable when a key event has returned is written to
// the standard output at once, one line each, so that whoever kills the program knows what has to be
// there afterwards:
//
//   added N     an event "step nN", by Return in the line that adds events
//   undone N    the same, taken back by Ctrl+Z
//   wrote N     "word nN" in the text of the notice, by leaving the field
//   saving N    nothing new, but Ctrl+S has asked for a publish
//
// With STRAW_CALL it takes the notes of a call instead, see caller.h.
//
// Begins with the number STRAW_TYPE_FROM. Without it, it quits as soon as the window is there.

#include "tests/crash/typist/caller.h"

#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <unistd.h>

namespace {

constexpr int savesEvery = 7, writesEvery = 3, undoesEvery = 5;

template<typename W>
W *seen(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (W *widget : window->findChildren<W *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

class Typist final : public QObject
{
public:
    Typist()
        : m_number(qEnvironmentVariableIntValue("STRAW_TYPE_FROM"))
    {
        m_next.setInterval(0);
        connect(&m_next, &QTimer::timeout, this, &Typist::next);
        m_next.start();
    }

private:
    void next()
    {
        QWidget *window = QApplication::activeWindow();
        if (!window || !window->isVisible())
            return; // not yet
        if (m_number == 0) {
            m_next.stop();
            QTest::keyClick(window, Qt::Key_Q, Qt::ControlModifier);
        } else if (m_number % writesEvery == 0) {
            write(window);
        } else {
            add(window);
        }
    }

    void add(QWidget *window)
    {
        auto *line = seen<QLineEdit>(QStringLiteral("Add an event"));
        if (!line) {
            QTest::keyClick(window, Qt::Key_2, Qt::AltModifier);
            return;
        }
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("step n%1").arg(m_number));
        QTest::keyClick(line, Qt::Key_Return);
        if (!line->text().isEmpty())
            qFatal("the line was not taken");
        if (m_number % undoesEvery == 0) {
            QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
            done("undone");
        } else {
            done("added");
        }
        save(line);
    }

    void write(QWidget *window)
    {
        auto *notice = seen<QPlainTextEdit>(QStringLiteral("The notice, word for word"));
        if (!notice) {
            QTest::keyClick(window, Qt::Key_1, Qt::AltModifier);
            return;
        }
        notice->setFocus();
        QTest::keyClick(notice, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(notice, QStringLiteral("word n%1").arg(m_number));
        QTest::keyClick(notice, Qt::Key_Tab);
        done("wrote");
        save(notice);
    }

    void done(const char *what)
    {
        tell(what);
        ++m_number;
    }

    void save(QWidget *focus)
    {
        if (m_number % savesEvery != 0)
            return;
        QTest::keyClick(focus, Qt::Key_S, Qt::ControlModifier);
        tell("saving");
    }

    void tell(const char *what) const
    {
        const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(m_number) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            qFatal("nobody listens");
    }

    int m_number;
    QTimer m_next;
};

class TypistPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")
public:
    QObject *create(const QString &, const QString &) override
    {
        return qEnvironmentVariableIsSet("STRAW_CALL") ? static_cast<QObject *>(new Caller) : new Typist;
    }
};

} // namespace

#include "typist.moc"
