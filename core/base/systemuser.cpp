#include "core/base/systemuser.h"

#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#define SECURITY_WIN32
#include <security.h>
#else
#include <cerrno>
#include <pwd.h>
#include <unistd.h>

#include <vector>
#endif

namespace straw {

namespace {

#ifdef Q_OS_WIN

QString askSystem()
{
    wchar_t name[256];
    ULONG size = 256;
    if (GetUserNameExW(NameDisplay, name, &size) && size > 0) // accounts of a domain
        return QString::fromWCharArray(name, int(size)).simplified();
    DWORD length = 256;
    return GetUserNameW(name, &length) ? QString::fromWCharArray(name).simplified() : QString();
}

#else

QString askSystem()
{
    constexpr size_t mostBytes = 1 << 20;
    passwd entry{};
    passwd *found = nullptr;
    for (std::vector<char> text(1024); text.size() <= mostBytes; text.resize(text.size() * 4)) {
        if (getpwuid_r(geteuid(), &entry, text.data(), text.size(), &found) == ERANGE)
            continue;
        return found ? nameOfUser(QString::fromUtf8(found->pw_gecos), QString::fromUtf8(found->pw_name)) : QString();
    }
    return {};
}

#endif

} // namespace

QString nameOfUser(const QString &gecos, const QString &login)
{
    QString capital = login;
    if (!capital.isEmpty())
        capital[0] = capital[0].toUpper();
    const QString full = gecos.section(u',', 0, 0).replace(u'&', capital).simplified();
    return full.isEmpty() ? login : full;
}

QString systemUserName()
{
    static const QString name = [] {
        QString asked = askSystem();
        if (asked.isEmpty())
            asked = qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER")).simplified();
        return asked.isEmpty() ? QSysInfo::machineHostName() : asked;
    }();
    return name;
}

} // namespace straw
