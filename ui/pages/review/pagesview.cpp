#include "ui/pages/review/pagesview.h"

#include "core/base/modules.h"
#include "ui/pages/review/paintedpages.h"

#include <QLibrary>

namespace straw {

QString PagesView::installedModule()
{
    return moduleFile(QStringLiteral("finalstraw-pages"));
}

PagesView *PagesView::make(const QString &name, QWidget *parent, const QString &module)
{
    QLibrary library(module);
    const auto makePages =
        reinterpret_cast<PagesView *(*)(const QString &, QWidget *)>(library.resolve("strawMakePages"));
    return makePages ? makePages(name, parent) : new PaintedPages(name, parent);
}

} // namespace straw
