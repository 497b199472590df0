#include "core/base/settings.h"

#include "core/base/environment.h"
#include "core/base/systemuser.h"

#include <QFile>
#include <QLockFile>
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
    {Setting::AuthorName, true, "author", ""},          {Setting::AuthorAsked, true, "author_asked", ""},
    {Setting::Theme, true, "theme", "system"},          {Setting::Animations, true, "animations", "on"},
    {Setting::ReportPaper, true, "report_paper", ""},   {Setting::BackupMonths, true, "backup_months", "12"},
    {Setting::Language, true, "language", ""},          {Setting::ReportLanguage, true, "report_language", ""},
    {Setting::WordingHelp, true, "wording_help", "on"}, {Setting::WordingNever, true, "wording_never", ""},
    {Setting::WordingOwn, true, "wording_own", ""},     {Setting::DeviceId, false, "device", ""},
    {Setting::Recents, false, "recents", ""},           {Setting::WindowGeometry, false, "window", ""},
    {Setting::SignsUsed, false, "signs_used", "false"}, {Setting::WordingTyped, false, "wording_typed", ""},
    {Setting::Exported, false, "exported", ""},         {Setting::Call, false, "call", ""},
    {Setting::Meeting, false, "meeting", ""},           {Setting::HistoryColumns, false, "history_columns", ""},
};

constexpr int patience = 1000; // ms

const Row &rowOf(Setting setting)
{
    return rows[size_t(setting)];
}

/// It tells of customers and people. Whatever writes the file anew keeps the permissions that it has.
void keepPrivate(const QSettings &settings)
{
    QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
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
    , m_state(Environment::privateHome() + QStringLiteral("/state.ini"), QSettings::IniFormat)
{
    keepPrivate(m_state); // an earlier program may have made it
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
    QSettings &in = file(setting);
    in.setValue(QLatin1String(rowOf(setting).key), value);
    if (&in != &m_state)
        return;
    in.sync();
    keepPrivate(in);
}

QString Settings::authorName() const
{
    const QString given = text(Setting::AuthorName).simplified();
    return given.isEmpty() ? systemUserName() : given;
}

QString Settings::deviceId()
{
    QString id = text(Setting::DeviceId);
    if (!id.isEmpty())
        return id;
    // Several programs may start for the first time at the same moment.
    QLockFile lock(m_state.fileName() + QStringLiteral(".first"));
    (void)lock.tryLock(patience);
    m_state.sync();
    id = text(Setting::DeviceId);
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        set(Setting::DeviceId, id);
        m_state.sync();
    }
    return id;
}

} // namespace straw
