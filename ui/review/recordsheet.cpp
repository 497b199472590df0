#include "ui/review/recordsheet.h"

#include "core/base/texts.h"
#include "core/storage/search.h"
#include "core/workbook/catalogue.h"
#include "ui/desk/valuetext.h"
#include "ui/fields/form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

RecordSheet::RecordSheet(Desk &desk, TableKey table, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(table)
    , m_id(id)
{
    const Table &described = Tables::instance().at(table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(desk, table, id, this);
    for (const Column &column : described.columns)
        addField(column, *form);
    layout->addWidget(form);
    const bool isOnlyOne = table == u"workbook" || !described.onlyId.isEmpty();
    if (!isOnlyOne) {
        auto *remove = new LinkButton(tr("Remove this entry"), this);
        connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(m_table, m_id); });
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(m_table, m_id) && !m_desk.has(m_table, m_id))
            Q_EMIT closed();
    });
    setFocusProxy(form->findChild<Field *>());
}

/// What it says and when; the other records that it names are told, not chosen anew.
void RecordSheet::addField(const Column &column, Form &form)
{
    switch (column.kind) {
    case ColumnKind::Text:
        if (isWrittenByPeople(column))
            form.text(column.name);
        return;
    case ColumnKind::Prose:
        form.prose(column.name);
        return;
    case ColumnKind::Date:
        form.date(column.name);
        return;
    case ColumnKind::Pick:
        form.pick(column.name);
        return;
    case ColumnKind::Yes:
        form.yesNo(column.name);
        return;
    case ColumnKind::Money:
        form.money(column.name);
        return;
    case ColumnKind::Reference:
        if (column.target == u"person") {
            form.person(column.name);
            return;
        }
        break;
    case ColumnKind::PartOf:
    case ColumnKind::Subject:
    case ColumnKind::AnyId:
        break;
    default:
        return;
    }
    const QString named = valueText(m_desk, m_table, column.name, m_desk.value({m_table, m_id, column.name}));
    if (named.isEmpty())
        return;
    auto *label =
        new TextLabel(Texts::filled(tr("%1: %2"), {Catalogue::instance().columnLabel(m_table, column.name), named}),
                      TextStyle::Body, Role::Muted, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    form.add(label);
}

void RecordSheet::focusAt(ColumnKey column, int start, int length)
{
    for (auto *field : findChildren<Field *>()) {
        if (field->place() == Place{m_table, m_id, column}) {
            field->focusAt(start, length);
            return;
        }
    }
    setFocus();
}

} // namespace straw
