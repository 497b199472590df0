#include "core/document/working/usersname.h"

namespace straw {

Error byUsersName(Error error, const QString &home, const QString &path)
{
    const bool isAboutFolder = error.code == Error::FolderMissing || error.code == Error::FolderNotWritable;
    for (const auto &own : {QLatin1String("/staging"), QLatin1String("/working"), QLatin1String("/backups")}) {
        for (QString &argument : error.arguments) {
            const QString rest =
                argument.startsWith(home + own) ? argument.sliced(home.size() + own.size()) : QString();
            if (argument == home + own || rest.startsWith(u'/'))
                argument = isAboutFolder ? home : path;
        }
    }
    return error;
}

} // namespace straw
