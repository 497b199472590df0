#include "ui/fields/combofield.h"

#include "core/base/clipped.h"
#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/storage/fields.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace straw {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int LabelRole = Qt::UserRole + 1;
constexpr size_t MostNamed = 3;

} // namespace

ComboField::ComboField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr); // it would take the keys of the line
    m_combo->setMaxVisibleItems(14);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
}

void ComboField::setPlaceholder(const QString &text)
{
    m_combo->lineEdit()->setPlaceholderText(text);
}

void ComboField::start()
{
    refill();
    setEditor(m_combo);
    m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
    // By itself the box takes the first entry of that text.
    disconnect(m_combo->lineEdit(), &QLineEdit::editingFinished, m_combo, nullptr);
    disconnect(m_combo->lineEdit(), &QLineEdit::returnPressed, m_combo, nullptr);
    connect(m_combo, &QComboBox::activated, this, [this](int row) {
        if (m_combo->itemData(row, LabelRole).isNull())
            m_combo->setCurrentIndex(-1); // its words are no answer
        choose();
    });
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this, [this] { confirm(m_asNew); });
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ComboField::typed);
    auto *suggestions = new Suggestions(m_combo->lineEdit(), [this](const QString &text, int) { return offers(text); });
    suggestions->setTabLeaves();
    connect(suggestions, &Suggestions::taken, this, &ComboField::take);
}

void ComboField::refill()
{
    const QSignalBlocker quiet(m_combo);
    const QString typing = m_combo->currentText();
    m_combo->clear();
    for (const Option &option : options()) {
        m_combo->addItem(option.nested ? QStringLiteral("    ") + oneLine(option.label) : oneLine(option.label),
                         option.key);
        m_combo->setItemData(m_combo->count() - 1, option.label, LabelRole);
    }
    // A list begins with what can be chosen; what takes a choice away stands last, and is not found
    // by typing. Clearing the text does the same.
    if (m_combo->count() > 0) {
        m_combo->insertSeparator(m_combo->count());
        //: Name of the empty choice, for screen readers
        m_combo->addItem(tr("Nothing chosen"));
    }
    if (isDirty())
        m_combo->setEditText(typing);
    else
        display(stored());
}

void ComboField::display(const QVariant &stored)
{
    m_asNew = false;
    const QString key = stored.toString();
    int row = key.isEmpty() ? -1 : m_combo->findData(key, KeyRole);
    if (row < 0 && !key.isEmpty()) {
        row = 0;
        m_combo->insertItem(row, oneLine(labelOf(key)), key);
        m_combo->setItemData(row, labelOf(key), LabelRole);
    }
    m_combo->setCurrentIndex(row);
    m_combo->setEditText(m_combo->itemData(row, LabelRole).toString());
    m_combo->lineEdit()->setCursorPosition(0);
}

QString ComboField::typedText() const
{
    return m_combo->currentText().simplified();
}

QString ComboField::newOptionOffer(const QString &label) const
{
    //: Last of the choices; %1 is what was typed
    return newOptionNote(label).isEmpty() ? QString() : Texts::filled(tr("New: %1"), {label});
}

/// The rows that are meant best by what was typed.
std::vector<int> ComboField::rowsOf(const QString &typed) const
{
    QStringList labels;
    for (int row = 0; row < m_combo->count(); ++row)
        labels += m_combo->itemData(row, LabelRole).toString();
    std::vector<int> rows;
    for (const size_t row : NamePattern(typed).best(labels))
        rows.push_back(int(row));
    // The one that is shown already is meant where two have the same name.
    if (rows.size() > 1 && labels.value(m_combo->currentIndex()).compare(typed, Qt::CaseInsensitive) == 0)
        return {m_combo->currentIndex()};
    return rows;
}

bool ComboField::isNew() const
{
    const QString text = typedText();
    return (m_asNew || rowsOf(text).empty()) && !newOptionNote(text).isEmpty();
}

Suggestions::Offers ComboField::offers(const QString &text) const
{
    Suggestions::Offers offers{0, int(text.size()), {}};
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return offers;
    const NamePattern pattern(typed);
    bool whole = false;
    for (const Option &option : options()) {
        if (!pattern.begins(option.label))
            continue;
        whole = whole || pattern.match(option.label) == NamePattern::Whole;
        offers.list.push_back({option.label, option.label, option.about, option.key});
    }
    const QString added = newOptionOffer(typed);
    if (!added.isEmpty() && (!whole || addsOnLeaving()))
        offers.list.push_back({typed, added, {}, {}});
    else if (whole && offers.list.size() == 1)
        offers.list.clear(); // written in full
    return offers;
}

void ComboField::take(const Suggestions::Offer &offer)
{
    if (!offer.key.isValid())
        return confirm(true);
    m_combo->setCurrentIndex(m_combo->findData(offer.key, KeyRole));
    choose();
}

void ComboField::typed()
{
    m_asNew = false;
    // Committed when it is left or confirmed, never on the way: "An" must not become a person.
    markDirty();
    noteTyped();
}

/// While one types only what would be new is said; that several match is seen in the list.
void ComboField::noteTyped()
{
    setNote(isNew() ? newOptionNote(typedText()) : QString());
}

void ComboField::confirm(bool asNew)
{
    m_confirmed = true;
    m_asNew = asNew;
    commit();
    m_confirmed = false;
}

Result<QVariant> ComboField::value() const
{
    const QString text = typedText();
    if (text.isEmpty())
        return QVariant();
    const std::vector<int> rows = m_asNew ? std::vector<int>() : rowsOf(text);
    if (rows.size() == 1)
        return m_combo->itemData(rows.front(), KeyRole);
    if (rows.size() > 1) {
        Error error{Error::ChoiceNotClear, {text}};
        for (size_t i = 0; i < std::min(rows.size(), MostNamed); ++i)
            error.arguments += m_combo->itemData(rows[i], LabelRole).toString();
        return error;
    }
    if (newOptionNote(text).isEmpty())
        return Error{Error::ChoiceUnknown, {text}};
    if (!m_confirmed && !addsOnLeaving())
        return Error{Error::ChoiceNotAdded, {text}};
    return QVariant(text);
}

Result<ChangeSummary> ComboField::save(const QVariant &value)
{
    if (!value.isValid() || (!m_asNew && m_combo->findData(value, KeyRole) >= 0))
        return Field::save(value);
    return desk().write(Change::edit(place().table, place().column), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(const QString key, addOption(store, value.toString()));
        return put(store, key);
    });
}

} // namespace straw
