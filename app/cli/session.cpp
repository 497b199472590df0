#include "app/cli/session.h"

#include "core/document/settings.h"

#include <QDir>
#include <QFileInfo>

namespace straw::cli {

Result<std::unique_ptr<Session>> Session::begin()
{
    const QString parent =
        qEnvironmentVariableIsSet("FINALSTRAW_HOME") ? Environment::homeFolder() : QDir::tempPath();
    QDir().mkpath(parent);
    auto session = std::unique_ptr<Session>(new Session);
    session->m_home =
        std::make_unique<QTemporaryDir>(parent + QStringLiteral("/finalstraw-cli-XXXXXX"));
    if (!session->m_home->isValid())
        return Error{Error::FolderNotWritable, {parent}};
    const Settings settings;
    session->m_environment = Environment::system({settings.text(Setting::AuthorName), settings.text(Setting::DeviceId)});
    session->m_environment.home = session->m_home->path();
    session->m_environment.backupMonths = settings.value(Setting::BackupMonths).toInt();
    return session;
}

QDateTime Session::now() const
{
    const QDateTime time = exportTime(*m_environment.clock);
    return qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH") ? time : time.toLocalTime();
}

QString Session::say(const char *source, const QStringList &arguments, int n) const
{
    return Texts::filled(m_texts.text("CommandLine", source, n), arguments);
}

Result<std::unique_ptr<Document>> Session::open(const QString &path) const
{
    return Document::open(absolute(path), m_environment);
}

Result<void> Session::publish(Document &document) const
{
    auto published = document.publishAndWait();
    // The working copy goes, so the sentence about edits that are safe would not be true.
    if (!published && published.error().code == Error::TargetChanged)
        return Error{Error::ChangedMeanwhile, published.error().arguments};
    return published;
}

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace straw::cli
