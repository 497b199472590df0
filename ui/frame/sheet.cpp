#include "ui/frame/sheet.h"

#include "ui/theme/strokes.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undothrough.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace straw {

Sheet::Sheet(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_results(new ResultList(name, this))
    , m_nothing(new TextLabel({}, TextStyle::Body, Role::Muted, this))
    , m_hint(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Step, Step, Step, Step);
    layout->setSpacing(Step);
    if (!placeholder.isEmpty()) {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(placeholder);
        line->setAccessibleName(name);
        layout->addWidget(line);
        follow(line);
    }
    m_nothing->setContentsMargins(Hang, Step, Hang, Step);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    layout->addWidget(m_results, 1);
    m_hint->setContentsMargins(Hang, 0, Hang, 0);
    m_hint->setWordWrap(true);
    m_hint->hide();
    layout->addWidget(m_hint);
    connect(m_results, &ResultList::chosen, this, &Sheet::close);
    connect(qApp, &QApplication::focusChanged, this, &Sheet::focusMoved);
    hide();
}

/// Its line may have the focus, which moves when it goes: of that a sheet in ruins must not hear.
Sheet::~Sheet()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Sheet::follow(QLineEdit *line)
{
    m_line = line;
    line->installEventFilter(this);
    new UndoThrough(line);
    connect(line, &QLineEdit::textChanged, this, &Sheet::typed);
}

void Sheet::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_line->setAccessibleDescription(hint);
}

void Sheet::setResults(std::vector<ResultItem> results, const QString &nothing)
{
    m_nothing->setText(nothing);
    m_nothing->setVisible(results.empty());
    m_results->setResults(std::move(results));
    m_results->step(0);
}

void Sheet::open(const QRect &place)
{
    if (isHidden() && m_line != QApplication::focusWidget())
        m_before = QApplication::focusWidget();
    setGeometry(place);
    show();
    raise();
    m_results->step(0); // rows have their places now
    m_line->setFocus();
}

void Sheet::close()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool ours = isAncestorOf(focus) || m_line == focus;
    hide();
    if (ours && m_before)
        m_before->setFocus();
}

/// A line that lends itself may have the focus before the sheet is open.
void Sheet::focusMoved(QWidget *from, QWidget *to)
{
    if (to == m_line && from && !isAncestorOf(from))
        m_before = from;
    if (isVisible() && to && to != m_line && to != this && !isAncestorOf(to))
        hide();
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (isHidden() && key != Qt::Key_Escape)
        return false;
    switch (key) {
    case Qt::Key_Down:
        m_results->step(1);
        return true;
    case Qt::Key_Up:
        m_results->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_results->runCurrent(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    strokes::fillRound(&painter, rect(), Role::Raised, 8);
    strokes::ring(&painter, rect(), Role::Pencil, 1);
}

} // namespace straw
