#include "ui/pages/review/savetrouble.h"

#include "core/base/errordetail.h"
#include "core/base/texts.h"
#include "ui/pages/review/reportwindow.h"

#include <QFileInfo>

namespace straw {

QString saveTrouble(const Error &error)
{
    const QString name = QFileInfo(error.arguments.value(0)).fileName();
    if (error.code == Error::FileIsDirectory)
        return Texts::filled(ReportWindow::tr("%1 is a folder. Choose another name for the report."), {name});
    const auto detail = ErrorDetail::from(error.arguments.value(1));
    if (error.code == Error::WriteFailed && detail && detail->key == ErrorDetail::NameRefused)
        return Texts::filled(ReportWindow::tr("No file can be called “%1” in that folder. Choose a shorter name, "
                                              "without signs such as : ? or *."),
                             {name});
    return Texts(QLocale()).sentence(error);
}

} // namespace straw
