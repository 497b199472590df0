#pragma once

#include "core/base/systemfiles.h"
#include "ui/pages/page.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace straw::gui {

/// The program in a world of its own: an empty home, a clock that stands still on the Thursday after
/// the notice of the sample, the embedded font, so that sizes are the same on every machine.
class Stage
{
    QTemporaryDir m_home; // outlives the program

public:
    explicit Stage(Theme::Choice theme = Theme::Light)
        : clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0))))
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("FINALSTRAW_HOME", (m_home.path() + "/program").toUtf8());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        // English has plural forms too. Installed once: a translator lives as long as the application.
        static const bool spoken = (speak(*qApp, QStringLiteral("en_GB")), true);
        Q_UNUSED(spoken)
        const int font = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-Regular.otf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-SemiBold.otf"));
        QApplication::setFont(QFont(QFontDatabase::applicationFontFamilies(font).value(0), 10));
        Theme::instance().install(*qApp, theme);
        start();
    }

    /// Ends the program, as closing its last window does, and starts it again in the same world.
    void restart()
    {
        program.reset();
        start();
    }

    /// Opens a workbook as the start page does, and waits for its window.
    MainWindow &open(const QString &path)
    {
        return another([&] { program->open(path); });
    }
    MainWindow &openSample()
    {
        return another([&] { program->openSample(); });
    }
    MainWindow &create(const Account &account)
    {
        return another([&] { program->create(account, {}, [](const auto &) {}); });
    }
    MainWindow &create(const QString &name)
    {
        Account account;
        account.name = name;
        return create(account);
    }

    QString home() const { return m_home.path(); }
    MainWindow &window() const
    {
        Q_ASSERT(!program->windows().empty());
        return *program->windows().back();
    }

    std::shared_ptr<FixedClock> clock;
    std::shared_ptr<FileOperations> files = std::make_shared<SystemFiles>();
    std::unique_ptr<Program> program;

private:
    MainWindow &another(const std::function<void()> &ask)
    {
        const size_t before = program->windows().size();
        ask();
        if (!QTest::qWaitFor([&] { return program->windows().size() > before; }))
            qFatal("no window has opened");
        return window();
    }

    void start()
    {
        program = std::make_unique<Program>([this](const Identity &identity) {
            return Environment{clock, std::make_shared<RandomIds>(), files, identity, Environment::homeFolder(),
                               Environment::homeFolder() + "/backups"};
        });
    }

};

/// The visible widget of a type and accessible name below `root`; null when there is none.
template<typename W = QWidget>
W *find(const QWidget *root, const QString &name)
{
    for (W *widget : root->findChildren<W *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// The visible button with that text.
template<typename B = QAbstractButton>
B *button(const QWidget *root, const QString &text)
{
    for (B *candidate : root->findChildren<B *>()) {
        if (QString(candidate->text()).remove(u'&') == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

/// Brings the window up as a person would see it.
inline bool show(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// Lets happen what follows a change a moment later. Without a desktop, a list of completions that
/// closes takes the activity of its window along; here it is given back.
inline void settle()
{
    QCoreApplication::processEvents();
    const QWidget *active = QApplication::activeWindow();
    if (QApplication::activePopupWidget() || (active && active->isVisible()))
        return;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QPointer<QWidget> &window : QList<QPointer<QWidget>>(all.begin(), all.end())) { // some may go meanwhile
        if (window && window->isVisible() && window->windowType() == Qt::Window)
            show(*window);
    }
}

/// Where keys go: to an open menu or list of completions, to whatever has the focus, else to the
/// window in front.
inline QWidget *keyTarget()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    if (QWidget *window = QApplication::activeWindow())
        return window;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

inline void type(const QString &text)
{
    // One by one: the first letter may open a list that takes the others.
    for (const QChar letter : text)
        QTest::keyClicks(keyTarget(), letter);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    settle();
    QTest::keyClick(keyTarget(), key, modifiers);
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

/// Every stop on the way of the Tab key through a window, once around.
inline QList<QWidget *> tabStops(QWidget &window, int most = 500)
{
    QList<QWidget *> stops;
    for (int i = 0; i < most; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = window.focusWidget();
        if (!focus || stops.contains(focus))
            break;
        stops += focus;
    }
    return stops;
}

} // namespace straw::gui
