#include "ui/bringin/importoptionsview.h"

#include "core/workbook/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

namespace {

const QStringList usualFields{QStringLiteral("at"),   QStringLiteral("title"),        QStringLiteral("people"),
                              QStringLiteral("body"), QStringLiteral("external_ref"), QStringLiteral("department")};
const QStringList furtherFields{
    QStringLiteral("until"),       QStringLiteral("kind"),       QStringLiteral("party"),
    QStringLiteral("sentiment"),   QStringLiteral("number"),     QStringLiteral("scale"),
    QStringLiteral("source_type"), QStringLiteral("source_ref"), QStringLiteral("certainty")};

QString labelOf(const QString &field)
{
    //: Choice: the column holds people who took part
    return field == u"people" ? ImportOptionsView::tr("People")
                              : Catalogue::instance().columnLabel("event", ColumnKey::find(field));
}

} // namespace

ImportOptionsView::ImportOptionsView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *common = new QWidget(this);
    addCommon(new FlowGrid(common));
    layout->addWidget(common);

    m_columns = new QWidget(this);
    auto *columns = new QVBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Step);
    m_header = new QCheckBox(tr("The first row names the columns"), m_columns);
    connect(m_header, &QCheckBox::clicked, this, [this] {
        m_headerChosen = true;
        m_columnsChosen = false;
        Q_EMIT changed();
    });
    auto *header = new QHBoxLayout;
    header->setContentsMargins(Hang, 0, Hang, 0);
    header->addWidget(m_header);
    columns->addLayout(header);
    auto *usual = new QWidget(m_columns);
    addColumns(new FlowGrid(usual), usualFields);
    columns->addWidget(usual);
    //: Heading: choices that are needed less often
    m_more = new Section(
        tr("More columns"),
        [this](Section &section) {
            auto *further = new QWidget;
            addColumns(new FlowGrid(further), furtherFields);
            section.add(further);
        },
        m_columns);
    columns->addWidget(m_more);
    layout->addWidget(m_columns);
    m_columns->hide();
}

QComboBox *ImportOptionsView::combo(FlowGrid *grid, const QString &name)
{
    auto *holder = new QWidget(grid->parentWidget());
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(name, TextStyle::Small, Role::Muted, holder);
    label->setContentsMargins(Hang, 0, 0, 0);
    auto *box = new QComboBox(holder);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setAccessibleName(name);
    label->setBuddy(box);
    layout->addWidget(label);
    layout->addWidget(box);
    grid->addWidget(holder);
    return box;
}

void ImportOptionsView::addCommon(FlowGrid *grid)
{
    //: Label before a choice: dated lines or a table
    m_form = combo(grid, tr("This is"));
    //: Choice: what the program took it for
    m_form->addItem(tr("As found"));
    m_form->addItem(tr("Lines that begin with a date"), false);
    //: Choice: what the pasted text is
    m_form->addItem(tr("A table"), true);
    m_order = combo(grid, tr("Dates in digits"));
    m_order->addItem(tr("As found"));
    m_order->addItem(tr("Day, month, year"), int(DateOrder::Dmy));
    m_order->addItem(tr("Month, day, year"), int(DateOrder::Mdy));
    m_order->addItem(tr("Year, month, day"), int(DateOrder::Ymd));
    m_party = combo(grid, tr("Whose, unless it says so"));
    fillList(m_party, "party");
    m_department = combo(grid, tr("Department, unless it says so"));
    fillList(m_department, "department");
    m_kind = combo(grid, tr("Kind, unless it says so"));
    fillList(m_kind, "event_kind");
    for (QComboBox *box : {m_form, m_order, m_party, m_department, m_kind})
        connect(box, &QComboBox::activated, this, &ImportOptionsView::changed);
}

void ImportOptionsView::fillList(QComboBox *box, ListKey list)
{
    //: Choice: rows that do not say it stay without
    box->addItem(tr("Not given"), QString());
    for (const PickEntry &entry : Catalogue::instance().entries(list, m_desk.data())) {
        if (!entry.retired)
            box->addItem(entry.label, entry.key);
    }
}

void ImportOptionsView::addColumns(FlowGrid *grid, const QStringList &fields)
{
    for (const QString &field : fields) {
        QComboBox *box = combo(grid, labelOf(field));
        //: Choice: no column of the table holds it
        box->addItem(tr("No column"), QString());
        for (const QString &name : m_names)
            box->addItem(name, name);
        connect(box, &QComboBox::activated, this, [this] {
            m_columnsChosen = true;
            Q_EMIT changed();
        });
        m_fields.emplace_back(field, box);
    }
}

void ImportOptionsView::reset()
{
    m_columnsChosen = m_headerChosen = false;
    m_form->setCurrentIndex(0);
    m_order->setCurrentIndex(0);
}

void ImportOptionsView::show(const ImportReading &reading)
{
    m_columns->setVisible(reading.isTable);
    if (!reading.isTable || !reading.table)
        return;
    m_header->setChecked(reading.hasHeader);
    m_names = reading.table->header();
    // A field that was guessed must be seen, and what is not made yet cannot be chosen from.
    for (const QString &field : furtherFields) {
        if (reading.mapping.columns.contains(field))
            m_more->setOpen(true);
    }
    for (const auto &[field, box] : m_fields) {
        const QString wanted = reading.mapping.columns.value(field);
        box->clear();
        box->addItem(tr("No column"), QString());
        for (const QString &name : m_names)
            box->addItem(name, name);
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    }
}

ImportOptions ImportOptionsView::options() const
{
    ImportOptions options;
    if (const QVariant form = m_form->currentData(); form.isValid())
        options.asTable = form.toBool();
    if (const QVariant order = m_order->currentData(); order.isValid())
        options.order = DateOrder(order.toInt());
    if (m_headerChosen)
        options.hasHeader = m_header->isChecked();
    if (m_columnsChosen) {
        options.columns.emplace();
        for (const auto &[field, box] : m_fields) {
            if (const QString name = box->currentData().toString(); !name.isEmpty())
                options.columns->insert(field, name);
        }
    }
    options.party = m_party->currentData().toString();
    options.department = m_department->currentData().toString();
    options.kind = m_kind->currentData().toString();
    return options;
}

} // namespace straw
