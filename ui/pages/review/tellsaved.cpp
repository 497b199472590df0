#include "ui/pages/review/tellsaved.h"

#include "core/base/texts.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/pages/review/savetrouble.h"
#include "ui/sharing/showinfolder.h"

#include <QFileInfo>

namespace straw {

void tellSaved(Desk &desk, const QString &path, const Result<void> &written)
{
    if (!written)
        return desk.tell({saveTrouble(written.error())});
    desk.rememberExport(path);
    const QString name = QFileInfo(path).fileName();
    desk.tell({Texts::filled(/*: %1 is a file */ ReportWindow::tr("Saved as %1"), {name}),
               {{ReportWindow::tr("Show in folder"), &desk, [path] { showInFolder(path); }}}});
}

} // namespace straw
