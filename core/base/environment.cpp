#include "core/base/environment.h"

#include "core/base/systemfiles.h"

#include <QFile>
#include <QStandardPaths>

namespace straw {

QString Environment::homeFolder()
{
    const QString chosen = qEnvironmentVariable("FINALSTRAW_HOME");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/finalstraw");
}

QString Environment::privateHome()
{
    const QString home = homeFolder();
    (void)SystemFiles().makePrivateFolder(home);
    if (qEnvironmentVariableIsEmpty("FINALSTRAW_HOME"))
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return home;
}

Environment Environment::system(Identity identity)
{
    return {std::make_shared<SystemClock>(),
            std::make_shared<RandomIds>(),
            std::make_shared<SystemFiles>(),
            std::move(identity),
            homeFolder(),
            homeFolder() + QStringLiteral("/backups")};
}

} // namespace straw
