#include "core/report/render/reportfont.h"

#include "core/report/render/fontdata.h"
#include "core/report/render/look.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

namespace straw {

namespace {

constexpr auto familyInside = "Straw"; // as long as "Inter"

void load(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const int id =
        QFontDatabase::addApplicationFontFromData(preparedFont(file.readAll(), "Inter", familyInside, "calt"));
    Q_ASSERT(opened && id >= 0);
    Q_UNUSED(id)
}

} // namespace

QFont reportFont(qreal points, QFont::Weight weight)
{
    Q_ASSERT_X(qGuiApp, "reportFont", "fonts need a QGuiApplication");
    [[maybe_unused]] static const bool loaded = [] {
        load(QStringLiteral(":/fonts/Inter-Regular.otf"));
        load(QStringLiteral(":/fonts/Inter-SemiBold.otf"));
        return true;
    }();
    QFont font{QString::fromLatin1(familyInside)};
    font.setPixelSize(qRound(look::pt(points)));
    font.setWeight(weight);
    // Without hinting the outlines and widths are the same on every machine.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline));
    return font;
}

} // namespace straw
