#include "ui/pages/history/signchainview.h"

#include "core/base/texts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace straw {

namespace {

constexpr qreal Dot = 5; // radius

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::SignChain)
};

/// "+12 days" under a step, where both dates are known.
QString daysText(const Measure &days)
{
    if (!days.isKnown() || days.most == 0)
        return {};
    //: Between two steps of a warning sign
    const QString text = Words::tr("%n day(s)", nullptr, int(days.most));
    return days.exact ? Texts::filled(Words::tr("+%1"), {text})
                      : Texts::filled(Words::tr("~%1", "about so many days"), {text});
}

} // namespace

QString chainSentence(const SignChain &chain)
{
    if (!chain.brokeAt)
        return chain.reached == SignChain::Worked
                   ? Words::tr("The chain held: someone acted on it, and it helped.")
                   : Words::tr("Someone acted on it. Whether it helped is not recorded yet.");
    switch (*chain.brokeAt) {
    case SignChain::Noticed:
        return Words::tr("It was there, but nobody is recorded as having noticed it.");
    case SignChain::Told:
        return Words::tr("It was noticed, but nobody is recorded as having been told.");
    case SignChain::Acted:
        return Words::tr("It was noticed and passed on, but nothing is recorded as done about it.");
    case SignChain::Worked:
        return Words::tr("It was acted on, but that did not solve it, or only in part.");
    case SignChain::There:
        break;
    }
    return {};
}

SignChainView::SignChainView(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"event", m_eventId) || summary.touches(u"red_flag", m_eventId))
            read();
    });
    read();
}

void SignChainView::read()
{
    const auto chains = signChains(m_desk.data());
    const auto found = std::find_if(chains.begin(), chains.end(),
                                    [this](const SignChain &chain) { return chain.eventId == m_eventId; });
    m_chain = found == chains.end() ? SignChain() : *found;
    m_sentence = found == chains.end() ? QString() : chainSentence(*found);
    setAccessibleName(m_sentence);
    updateGeometry();
    update();
}

int SignChainView::sentenceHeight(int width) const
{
    return QFontMetrics(textFont(TextStyle::Body))
        .boundingRect(QRect(0, 0, width - 2 * Hang, 0), Qt::TextWordWrap, m_sentence)
        .height();
}

int SignChainView::heightForWidth(int width) const
{
    return int(2 * Dot) + 2 * QFontMetrics(textFont(TextStyle::Small)).lineSpacing() + 3 * Step + sentenceHeight(width);
}

QSize SignChainView::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void SignChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    //: Step of a warning sign
    const std::array<QString, 4> names{tr("noticed"), /*: Step of a warning sign: someone was told */ tr("told"),
                                       /*: Step of a warning sign: something was done */ tr("acted"),
                                       /*: Step of a warning sign: what was done helped */ tr("helped")};
    const std::array<QString, 4> days{
        daysText(m_chain.toNoticed), daysText(m_chain.toTold), daysText(m_chain.toActed), {}};
    const qreal column = (width() - 2 * Hang) / 4.0;
    const qreal y = Step / 2.0 + Dot;
    const QFont small = textFont(TextStyle::Small);
    const qreal line = QFontMetricsF(small).lineSpacing();
    painter.setFont(small);
    for (int i = 0; i < 4; ++i) {
        const auto step = SignChain::Step(i + 1);
        const bool taken = m_chain.reached >= step;
        const bool broken = m_chain.brokeAt == step;
        const qreal onwards = isRightToLeft() ? -1 : 1; // the way one reads
        const QPointF at(isRightToLeft() ? width() - Hang - Dot - i * column : Hang + Dot + i * column, y);
        const Role role = taken ? Role::Accent : broken ? Role::Open : Role::Pencil;
        if (i < 3) {
            const bool on = m_chain.reached > step;
            QPen pen(colour(on ? Role::Accent : Role::Line), on ? 2 : 1.5);
            if (!on)
                pen.setStyle(Qt::DotLine);
            painter.setPen(pen);
            painter.drawLine(at + QPointF(onwards * (Dot + 4), 0), at + QPointF(onwards * (column - Dot - 4), 0));
        }
        painter.setPen(QPen(colour(role), 1.5));
        painter.setBrush(taken ? QBrush(colour(role)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, Dot, Dot);
        if (broken) { // a gap, and not only a colour
            painter.drawLine(at + QPointF(-Dot / 2, -Dot / 2), at + QPointF(Dot / 2, Dot / 2));
            painter.drawLine(at + QPointF(Dot / 2, -Dot / 2), at + QPointF(-Dot / 2, Dot / 2));
        }
        painter.setPen(colour(taken ? Role::Text : broken ? Role::Open : Role::Muted));
        const QRectF text(isRightToLeft() ? width() - Hang - (i + 1) * column + 4 : Hang + i * column, y + Dot + 4,
                          column - 4, line);
        painter.drawText(text, Qt::AlignLeft, names[size_t(i)]);
        painter.setPen(colour(Role::Muted));
        painter.drawText(text.translated(0, line), Qt::AlignLeft, taken ? days[size_t(i)] : QString());
    }
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(colour(Role::Text));
    const int height = sentenceHeight(width());
    painter.drawText(QRect(Hang, this->height() - height, width() - 2 * Hang, height), Qt::TextWordWrap, m_sentence);
}

} // namespace straw
