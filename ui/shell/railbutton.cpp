#include "ui/shell/railbutton.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace straw {

namespace {

constexpr int IconSize = 18;
constexpr int MarkSize = 14;

} // namespace

RailButton::RailButton(const PageText &page, QWidget *parent)
    : QRadioButton(page.name, parent)
    , m_page(page.key)
    , m_icon(page.icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // a click leads to where one writes on the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProgress(Progress::NotBegun);
}

void RailButton::setProgress(Progress progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    //: State of a page
    const QString state = progress == Progress::NotBegun ? tr("not begun")
                          : progress == Progress::Begun  ? /*: State of a page */ tr("begun")
                                                         : /*: State of a page */ tr("nothing open");
    setAccessibleName(Texts::filled(tr("%1, %2"), {text(), state}));
    setToolTip(state);
    update();
}

QSize RailButton::sizeHint() const
{
    return {160, fontMetrics().height() + 16};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = rect();
    if (isChecked())
        strokes::fillRound(&painter, box, Role::AccentSoft);
    else if (underMouse())
        strokes::fillRound(&painter, box, Role::Line);
    const Role role = isChecked() ? Role::Accent : Role::Muted;
    const auto at = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    straw::icon(m_icon, role).paint(&painter, at(QRect(Hang, (height() - IconSize) / 2, IconSize, IconSize)));
    painter.setFont(textFont(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(colour(isChecked() ? Role::Accent : Role::Text));
    painter.drawText(at(rect().adjusted(Hang + IconSize + 10, 0, -Hang - MarkSize - 6, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_progress != Progress::NotBegun) {
        const bool settled = m_progress == Progress::NothingOpen;
        straw::icon(settled ? QStringLiteral("state-settled") : QStringLiteral("state-begun"),
                    settled ? Role::Accent : Role::Muted)
            .paint(&painter, at(QRect(width() - Hang - MarkSize, (height() - MarkSize) / 2, MarkSize, MarkSize)));
    }
    if (hasFocus())
        strokes::ring(&painter, box);
}

} // namespace straw
