#include "core/document/settings.h"

#include "core/document/environment.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace straw {

namespace {

struct Row
{
    Setting setting;
    bool roams;
    const char *key;
    const char *standard;
};

constexpr Row rows[] = {
    {Setting::AuthorName, true, "author", ""},
    {Setting::Theme, true, "theme", "system"},
    {Setting::BackupMonths, true, "backup_months", "12"},
    {Setting::Language, true, "language", ""},
    {Setting::DeviceId, false, "device", ""},
    {Setting::Recents, false, "recents", ""},
    {Setting::WindowGeometry, false, "window", ""},
    {Setting::SignsUsed, false, "signs_used", "false"},
    {Setting::Exported, false, "exported", ""},
};

const Row &rowOf(Setting setting)
{
    return rows[size_t(setting)];
}

QString roamingFolder()
{
    if (qEnvironmentVariableIsSet("FINALSTRAW_HOME"))
        return Environment::homeFolder();
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/finalstraw");
}

} // namespace

Settings::Settings()
    : m_settings(roamingFolder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , m_state(Environment::homeFolder() + QStringLiteral("/state.ini"), QSettings::IniFormat)
{
}

QSettings &Settings::file(Setting setting)
{
    return rowOf(setting).roams ? m_settings : m_state;
}

QVariant Settings::value(Setting setting) const
{
    const Row &row = rowOf(setting);
    return (row.roams ? m_settings : m_state).value(QLatin1String(row.key), QString::fromLatin1(row.standard));
}

void Settings::set(Setting setting, const QVariant &value)
{
    file(setting).setValue(QLatin1String(rowOf(setting).key), value);
}

QString Settings::deviceId()
{
    QString id = text(Setting::DeviceId);
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        set(Setting::DeviceId, id);
    }
    return id;
}

} // namespace straw
