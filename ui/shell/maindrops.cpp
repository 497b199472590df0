#include "ui/shell/mainwindow.h"

#include "core/base/texts.h"
#include "ui/bringin/dropped.h"
#include "ui/pages/page/page.h"
#include "ui/shell/program.h"

#include <QFileInfo>

// What is dropped on the window, whatever page it shows.
namespace straw {

void MainWindow::take(const Dropped &dropped)
{
    for (const QString &path : dropped.workbooks)
        m_program.open(path);
    QStringList said;
    if (dropped.isForHistory() && !m_document->isReadOnly()) {
        openPage(QStringLiteral("history"));
        page()->bringIn(dropped.texts, dropped.words);
    } else if (dropped.isForHistory()) {
        said += Texts::filled(tr("%1 can only be read here, so nothing of %2 was imported."),
                              {QFileInfo(m_document->path()).fileName(), dropped.historyText()});
    }
    if (!dropped.unknown.isEmpty())
        said += dropped.refusal();
    if (!said.isEmpty())
        m_desk->tell({said.join(u' ')});
}

} // namespace straw
