#pragma once

#include <QProxyStyle>

namespace straw {

/// Fusion, redrawn as a notebook: lines to write on instead of boxes, one ring for focus, quiet
/// buttons. A style instead of a style sheet, since it costs nothing at start, follows the theme by
/// itself and leaves accessibility to Qt. Properties that it knows of a QPushButton: "primary",
/// "danger" and "link" (bool).
class NotebookStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    NotebookStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    /// Icons of our own, where there are any: the desktop's are looked for in many folders.
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    /// Return presses the button with the focus, as Space does; Qt keeps that to dialogs.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace straw
