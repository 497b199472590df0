#pragma once

#include "core/base/systemfiles.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
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
        Settings().set(Setting::AuthorName, QStringLiteral("Anna Meyer")); // has answered who they are
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
        return another([&] { program->create(account, {}, {qApp, [](const auto &) {}}); });
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

    /// As on a screen of 1280 x 800; without a desktop there are only 800 pixels across.
    bool isRoomy = true;
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
        if (isRoomy)
            window().resize(1280, 800);
        return window();
    }

    void start()
    {
        program = std::make_unique<Program>([this](const Identity &identity) {
            return Environment{clock,    std::make_shared<RandomIds>(), files,
                               identity, Environment::homeFolder(),     Environment::homeFolder() + "/backups"};
        });
    }
};

} // namespace straw::gui
