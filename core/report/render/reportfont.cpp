#include "core/report/render/reportfont.h"

#include "core/report/render/fontdata.h"
#include "core/report/render/look.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

namespace straw {

namespace {

// As long as "Inter".
constexpr char proportional[] = "Straw", tabular[] = "Stalk";

void load(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QByteArray inter = file.readAll();
    const int first = QFontDatabase::addApplicationFontFromData(preparedFont(inter, "Inter", proportional, "calt"));
    const int second =
        QFontDatabase::addApplicationFontFromData(withTabularFigures(preparedFont(inter, "Inter", tabular, "calt")));
    Q_ASSERT(opened && first >= 0 && second >= 0);
    Q_UNUSED(first)
    Q_UNUSED(second)
}

} // namespace

QFont reportFont(qreal points, QFont::Weight weight, Figures figures)
{
    Q_ASSERT_X(qGuiApp, "reportFont", "fonts need a QGuiApplication");
    [[maybe_unused]] static const bool loaded = [] {
        load(QStringLiteral(":/fonts/Inter-Regular.otf"));
        load(QStringLiteral(":/fonts/Inter-SemiBold.otf"));
        return true;
    }();
    QFont font{QString::fromLatin1(figures == Figures::Tabular ? tabular : proportional)};
    font.setPixelSize(qRound(look::pt(points)));
    font.setWeight(weight);
    // Without hinting the outlines and widths are the same on every machine.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::ForceOutline));
    return font;
}

} // namespace straw
