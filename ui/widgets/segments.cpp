#include "ui/widgets/segments.h"

#include "core/base/texts.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/segmentbutton.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace straw {

Segments::Segments(QWidget *parent, Lines lines)
    : QWidget(parent)
    , m_row(lines == One ? new QHBoxLayout(this) : nullptr)
    , m_group(new QButtonGroup(this))
{
    if (m_row) {
        m_row->setSpacing(2);
        m_row->addStretch();
    } else {
        new FlowRow(this, 2, 2);
    }
    layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::buttonPressed, this, [this](QAbstractButton *button) {
        m_pressedChosen = button->isChecked() && QGuiApplication::mouseButtons() != Qt::NoButton;
    });
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] {
        if (m_pressedChosen)
            choose({});
    });
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            choose(static_cast<SegmentButton *>(button)->value());
    });
}

void Segments::addSegment(const QVariant &value, const QString &text, const QString &name)
{
    auto *button = new SegmentButton(value, text, this);
    button->setToolTip(name);
    button->setProperty("name", name.isEmpty() ? text : name);
    m_group->addButton(button);
    m_row ? m_row->insertWidget(m_row->count() - 1, button) : layout()->addWidget(button);
    if (m_group->buttons().size() == 1)
        setFocusProxy(button);
    describe();
}

void Segments::setValue(const QVariant &value)
{
    m_value = value;
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons()) {
        const bool on = static_cast<SegmentButton *>(button)->value() == value;
        button->setChecked(on);
        if (on)
            setFocusProxy(button);
    }
    m_group->setExclusive(true);
    stopAtChosen();
}

/// Tab stops at the chosen one, also where it was chosen by nobody who is here: by an undo, or by a colleague.
void Segments::stopAtChosen()
{
    const QAbstractButton *chosen = m_group->checkedButton();
    for (QAbstractButton *button : chosen ? m_group->buttons() : QList<QAbstractButton *>()) {
        const int policy = button->focusPolicy();
        button->setFocusPolicy(Qt::FocusPolicy(button == chosen ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
    }
}

void Segments::keepCursor()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(Qt::TabFocus);
}

void Segments::choose(const QVariant &value)
{
    if (m_value == value)
        return;
    setValue(value);
    Q_EMIT chosen(value);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<SegmentButton *>(focusWidget());
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose({});
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click(); // as Space does
    else
        QWidget::keyPressEvent(event);
}

void Segments::setName(const QString &name)
{
    setAccessibleName(name);
    describe();
}

/// "Was it known: yes": a segment alone does not say what it is the value of.
void Segments::describe()
{
    for (QAbstractButton *button : m_group->buttons()) {
        const QString name = button->property("name").toString();
        button->setAccessibleName(accessibleName().isEmpty() ? name
                                                             : Texts::filled(tr("%1: %2"), {accessibleName(), name}));
    }
}

} // namespace straw
