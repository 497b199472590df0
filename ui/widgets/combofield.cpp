#include "ui/widgets/combofield.h"

#include "core/storage/fields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace straw {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int LabelRole = Qt::UserRole + 1;

} // namespace

ComboField::ComboField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMaxVisibleItems(14);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    QCompleter *completer = m_combo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(14);
}

void ComboField::start()
{
    refill();
    setEditor(m_combo);
    m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
    connect(m_combo, &QComboBox::activated, this, &ComboField::choose);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ComboField::typed);
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this, &ComboField::commit);
}

void ComboField::refill()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItem(QString(), QString());
    for (const Option &option : options()) {
        m_combo->addItem(option.nested ? QStringLiteral("    ") + option.label : option.label, option.key);
        m_combo->setItemData(m_combo->count() - 1, option.label, LabelRole);
    }
    if (!isDirty())
        display(stored());
}

void ComboField::display(const QVariant &stored)
{
    const QString key = stored.toString();
    int row = m_combo->findData(key, KeyRole);
    if (row < 0) {
        m_combo->addItem(labelOf(key), key);
        row = m_combo->count() - 1;
        m_combo->setItemData(row, labelOf(key), LabelRole);
    }
    m_combo->setCurrentIndex(row);
    m_combo->setEditText(m_combo->itemData(row, LabelRole).toString());
    m_combo->lineEdit()->setCursorPosition(0);
}

/// The row whose label was typed, or the only one that begins so; -1 when there is none.
int ComboField::rowOf(const QString &typed) const
{
    int begins = -1;
    bool only = true;
    for (int row = 0; row < m_combo->count(); ++row) {
        const QString label = m_combo->itemData(row, LabelRole).toString();
        if (label.compare(typed, Qt::CaseInsensitive) == 0)
            return row;
        if (!typed.isEmpty() && label.startsWith(typed, Qt::CaseInsensitive)) {
            only = begins < 0;
            begins = row;
        }
    }
    // Where new ones may be typed, "Anna" need not be "Annabel".
    return only && newOptionNote(typed).isEmpty() ? begins : -1;
}

void ComboField::typed(const QString &text)
{
    const QString label = text.trimmed();
    setNote(rowOf(label) < 0 ? newOptionNote(label) : QString());
    // Committed when it is left or confirmed, never on the way: "An" must not become a person.
    markDirty();
}

Result<QVariant> ComboField::value() const
{
    const QString label = m_combo->currentText().trimmed();
    const int row = rowOf(label);
    if (row >= 0) {
        const QString key = m_combo->itemData(row, KeyRole).toString();
        return key.isEmpty() ? QVariant() : QVariant(key);
    }
    // A closed list keeps what it had.
    return newOptionNote(label).isEmpty() ? stored() : QVariant(label);
}

Result<ChangeSummary> ComboField::save(const QVariant &value)
{
    if (!value.isValid() || m_combo->findData(value, KeyRole) >= 0)
        return Field::save(value);
    return desk().write(Change::edit(place().table, place().column), [&](Store &store) -> Result<void> {
        STRAW_TRY(make(store));
        STRAW_ASSIGN(const QString key, addOption(store, value.toString()));
        return store.setField(place().table, place().id, place().column, key);
    });
}

} // namespace straw
