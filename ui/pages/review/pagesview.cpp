#include "ui/pages/review/pagesview.h"

#include "ui/pages/review/paintedpages.h"

#include <QCoreApplication>
#include <QLibrary>

namespace straw {

QString PagesView::installedModule()
{
    // The same place beside the program when it is installed and where it is built.
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/finalstraw/finalstraw-pages");
}

PagesView *PagesView::make(const QString &name, QWidget *parent, const QString &module)
{
    QLibrary library(module);
    const auto makePages =
        reinterpret_cast<PagesView *(*)(const QString &, QWidget *)>(library.resolve("strawMakePages"));
    return makePages ? makePages(name, parent) : new PaintedPages(name, parent);
}

} // namespace straw
