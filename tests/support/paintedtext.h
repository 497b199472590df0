#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

/// What a widget and all in it really paints, text by text: a drawing and the rows of a list too. A line of one
/// direction and font is one text.
namespace straw::gui {

struct PaintedText
{
    QString text;
    QPointF at; // where its baseline begins, in the widget
    qreal width = 0;
};

class TextRecorder final : public QPaintDevice, private QPaintEngine
{
public:
    explicit TextRecorder(QSize size)
        : QPaintEngine(AllFeatures)
        , m_size(size)
    {
    }

    QList<PaintedText> texts;

    static QList<PaintedText> record(QWidget &widget)
    {
        TextRecorder recorder(widget.size());
        QPainter painter(&recorder);
        painter.setLayoutDirection(widget.layoutDirection()); // as on the screen
        widget.render(&painter);
        painter.end();
        return recorder.texts;
    }

private:
    QPaintEngine *paintEngine() const override { return const_cast<TextRecorder *>(this); }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        texts += {item.text(), m_transform.map(at), item.width()};
    }
    Type type() const override { return User; }

    const QSize m_size;
    QTransform m_transform;
};

} // namespace straw::gui
