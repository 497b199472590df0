#include "ui/theme/notebookstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace straw {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Lists and menus mark the current row softly; only selected text is reversed.
void softenSelection(QPalette &palette)
{
    palette.setColor(QPalette::Highlight, colour(Role::AccentSoft));
    palette.setColor(QPalette::HighlightedText, colour(Role::Text));
}

QRect scrollHandle(const QStyleOptionSlider &bar, const QRect &groove)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? groove.height() : groove.width();
    const int range = bar.maximum - bar.minimum;
    if (range <= 0)
        return groove;
    const int handle =
        std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)), 32, std::max(32, length));
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return vertical ? QRect(groove.left(), groove.top() + at, groove.width(), handle)
                    : QRect(groove.left() + at, groove.top(), handle, groove.height());
}

} // namespace

NotebookStyle::NotebookStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void NotebookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget) || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->installEventFilter(this);
}

bool NotebookStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters && !key->isAutoRepeat() && !(key->modifiers() & ~Qt::KeypadModifier)) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
        // By itself a button passes the focus on, wherever that leads; here the page scrolls.
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (isArrow && !static_cast<QAbstractButton *>(watched)->isCheckable()) {
            event->ignore();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void NotebookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The line edit inside a combo box stands on the combo box's own line.
        if (!widget || !qobject_cast<const QComboBox *>(widget->parentWidget()))
            strokes::field(painter, option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget))
            strokes::field(painter, option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        strokes::button(painter, option, widget);
        return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        strokes::toolButton(painter, option);
        return;
    case PE_FrameFocusRect:
        // Buttons draw their ring with their panel.
        if (!qobject_cast<const QAbstractButton *>(widget) || !widget->inherits("QPushButton"))
            strokes::ring(painter, option->rect);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *view = qobject_cast<const QHeaderView *>(widget)) {
            // Right behind the words that the rows are sorted by; Qt would have it at the top of the head.
            const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            const int words = Hang + header->fontMetrics.horizontalAdvance(header->text);
            const bool ascends = header->sortIndicator == QStyleOptionHeader::SortDown; // as Qt calls it
            strokes::chevron(painter,
                             QPointF(view->sectionViewportPosition(header->section) + words + 12, view->height() / 2.0),
                             ascends ? 180 : 0, Role::Muted);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        strokes::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        strokes::radioButton(painter, option);
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            strokes::fillRound(painter, option->rect, Role::AccentSoft);
        else if (option->state & State_MouseOver)
            strokes::fillRound(painter, option->rect, Role::Fill);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colour(Role::Raised));
        strokes::ring(painter, option->rect, Role::Line, 1);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void NotebookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && widget && (option->state & State_Enabled)) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        if (widget->property("primary").toBool() || widget->property("danger").toBool())
            button.palette.setColor(QPalette::ButtonText, colour(Role::OnAccent));
        else if (widget->property("link").toBool())
            button.palette.setColor(QPalette::ButtonText, colour(Role::Accent));
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // A flat one has no panel to draw its ring with.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::Flat) && (button->state & State_HasFocus))
            strokes::ring(painter, button->rect);
        return;
    }
    if (element == CE_MenuItem || element == CE_MenuBarItem) {
        QStyleOptionMenuItem item = *qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        softenSelection(item.palette);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    if (element == CE_ItemViewItem) {
        QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem *>(option);
        softenSelection(item.palette);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, colour(Role::Page));
        strokes::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(), Role::Pencil);
        return;
    }
    if (element == CE_Splitter) {
        const QPointF centre = QRectF(option->rect).center();
        const bool upright = option->state & State_Horizontal;
        strokes::hairline(
            painter, upright ? QPointF(centre.x(), option->rect.top()) : QPointF(option->rect.left(), centre.y()),
            upright ? QPointF(centre.x(), option->rect.bottom()) : QPointF(option->rect.right(), centre.y()));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void NotebookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        strokes::field(painter, option);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        strokes::chevron(painter, QRectF(arrow).center(), 0, option->state & State_Enabled ? Role::Muted : Role::Line);
        return;
    }
    if (control == CC_ToolButton) {
        // Its icon or text says that there is more; an arrow beside it says nothing else.
        QStyleOptionToolButton button = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        const bool active = option->state & (State_MouseOver | State_Sunken);
        const QRectF handle =
            QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
        strokes::fillRound(painter, handle, active ? Role::Pencil : Role::Line,
                           std::min(handle.width(), handle.height()) / 2);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect NotebookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // QLineEdit adds 2 px by itself.
        const bool inCombo = widget && qobject_cast<const QComboBox *>(widget->parentWidget());
        return inCombo ? option->rect : option->rect.adjusted(Hang - 2, 0, 2 - Hang, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect NotebookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        switch (subControl) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarGroove:
            return option->rect;
        case SC_ScrollBarSlider:
            return bar ? scrollHandle(*bar, option->rect) : option->rect;
        case SC_ScrollBarSubPage: {
            const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
            QRect before = option->rect;
            bar->orientation == Qt::Vertical ? before.setBottom(handle.top() - 1) : before.setRight(handle.left() - 1);
            return before;
        }
        case SC_ScrollBarAddPage: {
            const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
            QRect after = option->rect;
            bar->orientation == Qt::Vertical ? after.setTop(handle.bottom() + 1) : after.setLeft(handle.right() + 1);
            return after;
        }
        default:
            break;
        }
    }
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        const int arrow = 24;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - arrow - 3, r.top(), arrow, r.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(Hang - 2, 2, -arrow - 4, -2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize NotebookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(std::max(result.height(), text + 14));
        break;
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int margin = button && (button->features & QStyleOptionButton::Flat) ? 2 * Hang : 4 * Hang;
        result = QSize(size.width() + margin, std::max(size.height(), text + 14));
        break;
    }
    case CT_ToolButton:
        result = QSize(size.width() + Hang, std::max(size.height() + 8, text + 12));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), text + 12));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), text + 10));
        break;
    case CT_HeaderSection:
        result.setHeight(text + 14);
        break;
    default:
        break;
    }
    return result;
}

int NotebookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return 4;
        break;
    case PM_HeaderMargin:
        return Hang; // over the text of its cells
    case PM_FocusFrameHMargin:
        return Hang - 1; // item views add 1 px
    case PM_SplitterWidth:
        return 9;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon NotebookStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton: // of the menu bar
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int NotebookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return Theme::instance().isAnimated() ? QProxyStyle::styleHint(hint, option, widget, returnData) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace straw
