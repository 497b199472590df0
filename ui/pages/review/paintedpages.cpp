#include "ui/pages/review/paintedpages.h"

#include "core/report/render/look.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

constexpr int Gap = 6; // around a page, in pixels
constexpr double PointsOfAnInch = 72;
/// A larger page is painted as large as this and drawn out.
constexpr double MostPixels = 12e6;
/// So far away from the page that was asked for last, painted pages are kept.
constexpr size_t Near = 3;

/// Runs on the thread of the pages.
QImage paintedPage(const PrintedPages &pages, size_t number, const QSizeF &pixels)
{
    const double fraction = std::min(1.0, std::sqrt(MostPixels / (pixels.width() * pixels.height())));
    QImage image((pixels * fraction).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    const QSizeF paper = PrintedPages::sizeOf(pages.paper());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(image.width() / paper.width(), image.height() / paper.height());
    pages.paint(painter, number);
    return image;
}

} // namespace

/// One page.
class PaintedPages::Leaf final : public QWidget
{
public:
    Leaf(PaintedPages &owner, size_t number)
        : m_owner(owner)
        , m_number(number)
    {
    }

    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }
    /// What it shows is not how it is any more.
    void outdate()
    {
        m_isAsked = false;
        update();
    }
    void letGo()
    {
        m_image = {};
        m_isAsked = false;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), Qt::white);
        if (!m_image.isNull())
            painter.drawImage(rect(), m_image);
        if (!std::exchange(m_isAsked, true))
            m_owner.paint(m_number);
    }

private:
    PaintedPages &m_owner;
    const size_t m_number;
    QImage m_image;
    bool m_isAsked = false;
};

PaintedPages::PaintedPages(const QString &name, QWidget *parent)
    : PagesView(parent)
{
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(Gap, Gap, Gap, Gap);
    m_column->setSpacing(Gap);
    m_column->setSizeConstraint(QLayout::SetFixedSize);
    m_area.setWidget(column);
    m_area.setAlignment(Qt::AlignHCenter);
    m_area.setBackgroundRole(QPalette::Dark);
    m_area.setFrameShape(QFrame::NoFrame);
    m_area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else it would change what fits
    m_area.setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(&m_area);
    setFocusProxy(&m_area);
    m_area.viewport()->installEventFilter(this);
    m_area.installEventFilter(this);
}

PaintedPages::~PaintedPages()
{
    ++m_easel->round;
    m_easel->wanted = nullptr;
    m_thread.call([easel = std::move(m_easel)] { easel->pages.reset(); });
}

void PaintedPages::showReport(const MadeReport &report)
{
    ++m_easel->round;
    m_easel->wanted = report.model.get();
    m_thread.call([easel = m_easel, model = report.model, paper = report.paper] {
        easel->pages = std::make_unique<PrintedPages>(
            model, paper, [&easel, &model](size_t, size_t) { return easel->wanted == model.get(); });
    });
    const int place = bar().value();
    m_paper = PrintedPages::sizeOf(report.paper) * PointsOfAnInch / look::resolution;
    while (m_leaves.size() > size_t(report.pages)) {
        delete m_leaves.back();
        m_leaves.pop_back();
    }
    while (m_leaves.size() < size_t(report.pages)) {
        m_leaves.push_back(new Leaf(*this, m_leaves.size()));
        m_column->addWidget(m_leaves.back());
        m_leaves.back()->show(); // at once, so that there is something to turn to
    }
    fitPages();
    resizeLeaves();
    bar().setValue(place);
}

void PaintedPages::setFit(Fit fit)
{
    m_fit = fit;
    fitPages();
    tellZoom();
}

void PaintedPages::zoomBy(double factor)
{
    m_fit = Fit::None;
    m_zoom = std::clamp(m_zoom * factor, 0.1, 10.0);
    resizeLeaves();
    tellZoom();
}

void PaintedPages::fitPages()
{
    if (m_fit == Fit::None || m_paper.isEmpty())
        return;
    const QSizeF room = m_area.viewport()->size().shrunkBy({Gap, Gap, Gap, Gap});
    const QSizeF page = m_paper * logicalDpiX() / PointsOfAnInch;
    const double wide = room.width() / page.width();
    const double fits =
        std::clamp(m_fit == Fit::Width ? wide : std::min(wide, room.height() / page.height()), 0.1, 10.0);
    if (fits == std::exchange(m_zoom, fits))
        return;
    resizeLeaves();
    tellZoom();
}

/// What stands at the top stays there.
void PaintedPages::resizeLeaves()
{
    ++m_easel->round;
    const QSize size = (m_paper * logicalDpiX() / PointsOfAnInch * m_zoom).toSize();
    const double top = bar().value() / double(std::max(1, bar().maximum() + bar().pageStep()));
    for (Leaf *leaf : m_leaves) {
        leaf->setFixedSize(size);
        leaf->outdate();
    }
    m_column->activate();
    bar().setValue(qRound(top * (bar().maximum() + bar().pageStep())));
}

void PaintedPages::paint(size_t number)
{
    letGoOfOthers(number);
    const int round = m_easel->round;
    const auto work = [easel = m_easel, number, round,
                       pixels = QSizeF(m_leaves[number]->size()) * devicePixelRatioF()] {
        const bool isWanted = easel->round == round && easel->pages && number < easel->pages->count();
        return isWanted ? paintedPage(*easel->pages, number, pixels) : QImage();
    };
    const auto hear = [this, number, round](const QImage &image) {
        if (m_easel->round == round)
            m_leaves[number]->setImage(image);
    };
    m_thread.ask(work, {this, hear}, ShareThread::Reading);
}

void PaintedPages::letGoOfOthers(size_t number)
{
    for (size_t other = 0; other < m_leaves.size(); ++other) {
        if (other + Near < number || other > number + Near)
            m_leaves[other]->letGo();
    }
}

bool PaintedPages::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area.viewport() && event->type() == QEvent::Resize)
        fitPages();
    return handle(m_area, event) || PagesView::eventFilter(watched, event);
}

} // namespace straw
