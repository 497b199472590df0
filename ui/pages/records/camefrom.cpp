#include "ui/pages/records/camefrom.h"

#include "core/base/texts.h"
#include "core/storage/fields.h"
#include "core/workbook/title.h"
#include "ui/desk/valuetext.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

CameFrom::CameFrom(Desk &desk, TableKey table, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_record{table, id, {}}
    , m_link(new LinkButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_link->setWrapping();
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &LinkButton::clicked, this, [this] { m_desk.reveal(origin()); });
    connect(&desk.document(), &Document::changed, this, &CameFrom::follow);
    follow();
}

Place CameFrom::origin() const
{
    return originOf(m_record, m_desk.data());
}

void CameFrom::follow()
{
    const Place from = origin();
    const bool isThere = !from.id.isEmpty() && hasRecord(m_desk.data(), from.table, from.id);
    setVisible(isThere);
    if (isThere)
        //: Button: leads to the note, question or criterion that a cause or an action comes from; %1 is its text
        m_link->setText(Texts::filled(tr("From: %1"), {shortened(recordText(m_desk, from.table, from.id), 40)}));
}

} // namespace straw
