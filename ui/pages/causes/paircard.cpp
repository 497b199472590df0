#include "ui/pages/causes/paircard.h"

#include "ui/theme/strokes.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace straw {

PairCard::PairCard(const Place &record, QWidget *parent)
    : QAbstractButton(parent)
    , m_record(record)
    , m_title(new TextLabel({}, TextStyle::Body, Role::Text, this))
    , m_detail(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_tags(new QWidget(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Hang, Step, Hang, Step);
    layout->setSpacing(2);
    for (TextLabel *label : {m_title, m_detail}) {
        label->setForegroundRole(QPalette::WindowText); // else that of a button
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    new FlowRow(m_tags, 6, 4);
    layout->addSpacing(2);
    layout->addWidget(m_tags);
    // The card is pressed, not what stands on it.
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

/// What is shown already is not laid out again: of many cards, an edit changes few.
void PairCard::display(const Entry &entry, bool emphasised)
{
    if (m_shown == std::pair(entry, emphasised))
        return;
    m_shown.emplace(entry, emphasised);
    //: In place of the text of an entry
    m_title->setText(entry.title.isEmpty() ? tr("Untitled") : entry.title);
    m_title->setFont(textFont(emphasised ? TextStyle::Strong : TextStyle::Body));
    m_title->setRole(entry.quiet || entry.title.isEmpty() ? Role::Muted : Role::Text);
    m_detail->setText(entry.detail);
    m_detail->setVisible(!entry.detail.isEmpty());
    const QList<Chip *> chips = m_tags->findChildren<Chip *>();
    for (size_t i = 0; i < entry.tags.size(); ++i) {
        const auto &[text, role] = entry.tags[i];
        if (qsizetype(i) < chips.size()) {
            chips[qsizetype(i)]->set(text, role);
            continue;
        }
        auto *chip = new Chip(text, role, m_tags);
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_tags->layout()->addWidget(chip);
    }
    qDeleteAll(chips.mid(qsizetype(entry.tags.size())));
    m_tags->setVisible(!entry.tags.empty());
    setAccessibleName(entry.spoken());
    updateGeometry();
}

void PairCard::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

int PairCard::firstLine() const
{
    return m_title->y() + QFontMetrics(m_title->font()).height() / 2;
}

QSize PairCard::sizeHint() const
{
    return layout()->sizeHint();
}

int PairCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void PairCard::mousePressEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QAbstractButton::mousePressEvent(event);
}

void PairCard::keyPressEvent(QKeyEvent *event)
{
    m_modifiers = Qt::NoModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        Q_EMIT entered();
    } else if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down) {
        event->ignore(); // the board moves between its cards
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PairCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_selected)
        strokes::fillRound(&painter, rect(), Role::AccentSoft);
    else if (underMouse())
        strokes::fillRound(&painter, rect(), Role::Fill);
    if (hasFocus())
        strokes::ring(&painter, rect());
}

} // namespace straw
