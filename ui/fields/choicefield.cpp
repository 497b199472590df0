#include "ui/fields/choicefield.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr char Key[] = "key";

} // namespace

ChoiceField::ChoiceField(Desk &desk, const Place &place, ListKey list, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_box(new QWidget(this))
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(Hang, 0, 0, 0);
    layout->setSpacing(4);
    for (const PickEntry &entry : Catalogue::instance().entries(list, desk.data())) {
        auto *button = new QRadioButton(entry.label, m_box);
        button->setProperty(Key, entry.key);
        button->installEventFilter(this);
        m_group->addButton(button);
        layout->addWidget(button);
    }
    setEditor(m_box);
    for (QAbstractButton *button : m_group->buttons())
        button->setAccessibleName(Texts::filled(tr("%1: %2"), {m_box->accessibleName(), button->text()}));
    connect(m_group, &QButtonGroup::buttonPressed, this,
            [this](QAbstractButton *button) { m_pressedChosen = button->isChecked(); });
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] {
        if (m_pressedChosen)
            pick({});
    });
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            pick(button->property(Key).toString());
    });
}

void ChoiceField::display(const QVariant &stored)
{
    setValue(stored.toString());
}

Result<QVariant> ChoiceField::value() const
{
    return m_key.isEmpty() ? QVariant() : QVariant(m_key);
}

/// The tab stop is the chosen button, else the first.
void ChoiceField::setValue(const QString &key)
{
    m_key = key;
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    QAbstractButton *stop = m_group->buttons().value(0);
    for (QAbstractButton *button : m_group->buttons()) {
        button->setChecked(!key.isEmpty() && button->property(Key).toString() == key);
        if (button->isChecked())
            stop = button;
    }
    m_group->setExclusive(true);
    m_box->setFocusProxy(stop);
}

void ChoiceField::pick(const QString &key)
{
    if (key == m_key)
        return;
    setValue(key);
    choose();
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            pick({});
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace straw
