#include "ui/pages/review/pagesview.h"

#include <QCoreApplication>
#include <QLibrary>

namespace straw {

PagesView *PagesView::make(const QString &name, QWidget *parent)
{
    // The same place beside the program when it is installed and where it is built.
    QLibrary module(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/finalstraw/finalstraw-pages"));
    const auto makePages = reinterpret_cast<PagesView *(*)(const QString &, QWidget *)>(module.resolve("strawMakePages"));
    return makePages ? makePages(name, parent) : nullptr;
}

} // namespace straw
