#include "app/cli/session.h"

#include "core/base/content.h"
#include "core/base/settings.h"
#include "core/base/timethatisset.h"
#include "core/base/translations.h"
#include "core/document/mergeoutcome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

namespace straw::cli {

QLocale spokenLocale()
{
    static const QLocale locale =
        localeOf(Settings().text(Setting::Language), QLocale(QLocale::English, QLocale::UnitedKingdom));
    return locale;
}

const Texts &spokenTexts()
{
    static const Texts texts(spokenLocale());
    return texts;
}

Result<std::unique_ptr<Session>> Session::begin()
{
    setContentLanguage(spokenLocale().name());
    if (!isExportTimeKnown())
        return Error{
            Error::Usage,
            {Texts::filled(spokenTexts().text("CommandLine",
                                              QT_TRANSLATE_NOOP("CommandLine", "SOURCE_DATE_EPOCH is “%1”. Set it to a "
                                                                               "number of seconds since 1970.")),
                           {qEnvironmentVariable("SOURCE_DATE_EPOCH")})}};
    const QString parent = qEnvironmentVariableIsSet("FINALSTRAW_HOME") ? Environment::homeFolder() : QDir::tempPath();
    QDir().mkpath(parent);
    auto session = std::unique_ptr<Session>(new Session);
    session->m_home = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/finalstraw-cli-XXXXXX"));
    if (!session->m_home->isValid())
        return Error{Error::FolderNotWritable, {parent}};
    Settings settings;
    session->m_environment = Environment::system({settings.authorName(), settings.deviceId()});
    if (timeThatIsSet()) // it is the time of what is changed, too
        session->m_environment.clock = std::make_shared<FixedClock>(exportTime(*session->m_environment.clock));
    session->m_environment.home = session->m_home->path();
    session->m_environment.backupMonths = settings.value(Setting::BackupMonths).toInt();
    return session;
}

QDateTime Session::now() const
{
    return localNow(*m_environment.clock);
}

QString Session::say(const char *source, const QStringList &arguments, int n) const
{
    return Texts::filled(texts().text("CommandLine", source, n), arguments);
}

Result<std::unique_ptr<Document>> Session::open(const QString &path) const
{
    return Document::open(absolute(path), m_environment);
}

Result<void> Session::publish(Document &document)
{
    constexpr int tries = 50;       // of which one of several that work at once always succeeds
    constexpr int longestRest = 20; // ms; a different one each time, so that they get out of step
    for (int i = 0; i < tries; ++i) {
        auto published = document.publishAndWait();
        if (published || published.error().code != Error::TargetChanged)
            return published;
        QThread::msleep(QRandomGenerator::global()->bounded(longestRest));
        const auto taken = document.mergeFrom(document.path());
        if (!taken && taken.error().code == Error::OtherWorkbook)
            break; // it came in the place of the one that was opened
        if (!taken && taken.error().code != Error::FileInUse)
            return taken.error();
        if (taken && !taken->isDone())
            break;
        if (taken)
            m_leftOpen += taken->disputed;
    }
    // The working copy goes, so the sentence about edits that are safe would not be true.
    return Error{Error::ChangedMeanwhile, {document.path()}};
}

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace straw::cli
