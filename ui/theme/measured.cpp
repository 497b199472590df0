#include "ui/theme/measured.h"

#include <QApplication>
#include <QCache>
#include <QFontMetrics>

namespace straw::measured {

namespace {

constexpr int Most = 400'000; // letters, those of the longest list whose rows wrap
constexpr int Least = 50;     // what keeping even a short text costs, in letters

struct Key
{
    TextStyle style;
    int width; // 0 on one line
    QString text;

    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.style), key.width, key.text);
}

QCache<Key, int> &remembered()
{
    static QCache<Key, int> all(Most);
    static QFont font; // that all others are made from
    if (font != QApplication::font()) {
        font = QApplication::font();
        all.clear();
    }
    return all;
}

void keep(const Key &key, int measured)
{
    remembered().insert(key, new int(measured), int(key.text.size()) + Least);
}

} // namespace

int width(TextStyle style, const QString &text)
{
    const Key key{style, 0, text};
    if (const int *known = remembered().object(key))
        return *known;
    const int width = QFontMetrics(textFont(style)).horizontalAdvance(text);
    keep(key, width);
    return width;
}

int height(TextStyle style, const QString &text, int width)
{
    const Key key{style, std::max(1, width), text};
    if (const int *known = remembered().object(key))
        return *known;
    const int height =
        QFontMetrics(textFont(style)).boundingRect(QRect(0, 0, key.width, 0), Qt::TextWordWrap, text).height();
    keep(key, height);
    return height;
}

} // namespace straw::measured
