#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace straw {

namespace {

/// Draws one SVG, whose strokes are `currentColor`, in the colour that its role has at that moment.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(const QString &name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"));
        const bool found = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(found, "icon", qPrintable(m_name));
        QByteArray svg = found ? file.readAll() : QByteArray();
        svg.replace("currentColor", colourFor(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("straw/%1/%2/%3x%4")
                                .arg(m_name, colourFor(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, pixmap.rect(), mode, state);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? colour(Role::Pencil) : colour(m_role); }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    static const QHash<QString, QString> mirrored{{QStringLiteral("back"), QStringLiteral("forward")},
                                                  {QStringLiteral("forward"), QStringLiteral("back")},
                                                  {QStringLiteral("undo"), QStringLiteral("redo")},
                                                  {QStringLiteral("redo"), QStringLiteral("undo")}};
    return QIcon(new LineIcon(QGuiApplication::isRightToLeft() ? mirrored.value(name, name) : name, role));
}

} // namespace straw
