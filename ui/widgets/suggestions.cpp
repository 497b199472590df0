#include "ui/widgets/suggestions.h"

#include "core/base/texts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace straw {

namespace {

constexpr int MostSeen = 8;
constexpr int MostOffered = 200;

} // namespace

Suggestions::Suggestions(QLineEdit *line, Find find)
    : QObject(line)
    , m_line(line)
    , m_keys(line->focusProxy() ? line->focusProxy() : line)
    , m_below(line)
    , m_find(std::move(find))
{
    m_keys->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &Suggestions::refresh);
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_closedAt = -1;
    });
    connect(line, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            refresh();
    });
}

void Suggestions::setBelow(QWidget *widget)
{
    m_below = widget;
    widget->installEventFilter(this);
}

bool Suggestions::isOpen() const
{
    return m_list && m_list->isVisible();
}

void Suggestions::close()
{
    if (!isOpen())
        return;
    choose(-1);
    m_list->hide();
}

void Suggestions::refresh()
{
    m_offers = m_line->isReadOnly() ? Offers() : m_find(m_line->text(), m_line->cursorPosition());
    if (m_offers.list.empty() || m_offers.start == m_closedAt || !m_line->hasFocus()) {
        if (m_offers.list.empty())
            m_closedAt = -1;
        return close();
    }
    m_closedAt = -1;
    if (!m_list) {
        m_list = new QListWidget(m_line->window());
        m_list->setObjectName(QStringLiteral("suggestions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        //: Name of a list, for screen readers
        m_list->setAccessibleName(tr("Suggestions"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->setAutoFillBackground(true);
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
        connect(this, &QObject::destroyed, m_list, &QObject::deleteLater);
        for (QWidget *above = m_line->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QAbstractScrollArea *>(above))
                connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Suggestions::place);
        }
    }
    choose(-1);
    m_list->clear();
    for (const Offer &offer : m_offers.list) {
        if (m_list->count() == MostOffered)
            break;
        m_list->addItem(offer.detail.isEmpty()
                            ? offer.label
                            : Texts::filled(tr("%1 · %2", "suggestion · about it"), {offer.label, offer.detail}));
    }
    m_list->setCurrentRow(-1);
    place();
    m_list->show();
    m_list->raise();
}

/// Below the line at the words, above it where there is more room.
void Suggestions::place()
{
    if (m_list->count() == 0)
        return;
    const QFrame &frame = *m_list;
    const int rows = std::min(m_list->count(), MostSeen);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * frame.frameWidth();
    const QWidget *window = m_line->window();
    const int width = std::min(std::max(m_list->sizeHintForColumn(0) + 4 * Step, 30 * Step), window->width());
    // Where the words begin: the line scrolls, and may have an icon in front.
    const int cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    const int typed = m_line->fontMetrics().horizontalAdvance(
        m_line->text().mid(m_offers.start, m_line->cursorPosition() - m_offers.start));
    const int begins = m_line->isRightToLeft() ? std::clamp(cursor + typed, m_line->width() / 2, m_line->width())
                                               : std::clamp(cursor - typed, 0, m_line->width() / 2);
    const QPoint below(m_line->mapTo(window, QPoint(begins, 0)).x(),
                       m_below->mapTo(window, QPoint(0, m_below->height())).y());
    const int above = m_line->mapTo(window, QPoint()).y() - height;
    const bool fits = below.y() + height <= window->height() || above < 0;
    const int left = m_line->isRightToLeft() ? below.x() - width : below.x();
    m_list->setGeometry(std::clamp(left, 0, window->width() - width), fits ? below.y() : above, width, height);
}

void Suggestions::step(int by)
{
    const int count = m_list->count();
    // One more place than there are rows: between the last and the first nothing is chosen.
    const int next = (m_list->currentRow() + 1 + by + count + 1) % (count + 1) - 1;
    choose(next);
}

/// What is chosen is said of the line, since it has the focus.
void Suggestions::choose(int row)
{
    const bool wasChosen = m_list->currentRow() >= 0;
    if (!wasChosen && row >= 0)
        m_description = m_line->accessibleDescription();
    m_list->setCurrentRow(row);
    if (row >= 0)
        m_line->setAccessibleDescription(
            Texts::filled(tr("%1, %2 of %3", "suggestion, its number, how many"),
                          {m_list->item(row)->text(), QString::number(row + 1), QString::number(m_list->count())}));
    else if (wasChosen)
        m_line->setAccessibleDescription(m_description);
}

void Suggestions::take(int row)
{
    const Offer offer = m_offers.list[size_t(row)];
    const Offers words = m_offers;
    close();
    m_line->setSelection(words.start, words.length);
    m_line->insert(offer.text);
    close(); // the words that stand there now may be the beginning of others
    Q_EMIT taken(offer);
}

bool Suggestions::press(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        m_closedAt = m_offers.start;
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() < 0) {
            close();
            return false;
        }
        take(m_list->currentRow());
        return key != Qt::Key_Tab || !m_tabLeaves;
    default:
        return false;
    }
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOpen())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    if (watched != m_keys)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that also belong to the window are the list's while it is open.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Up) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && press(key->key()))
            return true;
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace straw
