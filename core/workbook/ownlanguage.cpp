#include "core/workbook/ownlanguage.h"

#include "core/base/content.h"
#include "core/workbook/snapshot.h"

#include <QLocale>

namespace straw {

QString ownLanguage(const Snapshot &workbook)
{
    const QString said = workbook.workbook.language.trimmed();
    const QLocale locale(said.isEmpty() ? contentLanguage() : said);
    // What comes from elsewhere may be no tag at all.
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
}

} // namespace straw
