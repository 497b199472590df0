#include "ui/sharing/showinfolder.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace straw {

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace straw
