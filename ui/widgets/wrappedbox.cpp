#include "ui/widgets/wrappedbox.h"

#include "core/base/clipped.h"
#include "ui/theme/strokes.h"
#include "ui/widgets/mnemonics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace straw {

namespace {

constexpr int LeastText = 80; // px
constexpr int Padding = 3;    // above and below the words

} // namespace

WrappedBox::WrappedBox(const QString &text, QWidget *parent)
    : QCheckBox(oneLine(text), parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedBox::textStart() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
           + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrappedBox::textSize(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, asRead(text())).size();
}

QSize WrappedBox::sizeHint() const
{
    const QSize size = textSize(QWIDGETSIZE_MAX);
    return {textStart() + size.width() + 1, heightForWidth(textStart() + size.width() + 1)};
}

QSize WrappedBox::minimumSizeHint() const
{
    return {textStart() + LeastText, heightForWidth(QWIDGETSIZE_MAX)};
}

int WrappedBox::heightForWidth(int width) const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(textSize(width - textStart()).height(), box) + 2 * Padding;
}

/// The box stands beside the first line.
void WrappedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton box;
    initStyleOption(&box);
    const int line = std::max(fontMetrics().height(), style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this));
    box.rect = QRect(0, 0, width(), line + 2 * Padding);
    box.text.clear();
    box.state &= ~QStyle::State_HasFocus; // its ring is around the words
    style()->drawControl(QStyle::CE_CheckBox, &box, &painter, this);
    const QRect words(textStart(), Padding + (line - fontMetrics().height()) / 2, width() - textStart(), height());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading), asRead(text()));
    if (hasFocus()) {
        const QSize size = textSize(words.width());
        const QRect around(textStart() - Padding, 0, size.width() + 2 * Padding, size.height() + 2 * Padding);
        strokes::ring(&painter, QStyle::visualRect(layoutDirection(), rect(), around));
    }
}

} // namespace straw
