#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStringList>

namespace straw::test {

/// The text of each page, as a reader would copy it.
inline QStringList textOfPages(QByteArray pdf)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages.append(document.getAllText(page).text());
    return pages;
}

} // namespace straw::test
