#include "ui/meeting/shown.h"

#include "core/base/texts.h"
#include "core/report/edition/foredition.h"
#include "core/workbook/catalogue.h"

namespace straw {

Shown::Shown(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::changed, this, &Shown::read);
    read();
}

QString Shown::label(ListKey list, const QString &key) const
{
    return Catalogue::instance().label(list, key, m_data);
}

void Shown::setMoney(bool money)
{
    m_money = money;
    read();
}

void Shown::read()
{
    m_data =
        forEdition(m_desk.data(), {.edition = Edition::Meeting, .money = m_money}, Texts(m_desk.locale())).workbook;
    Q_EMIT changed();
}

} // namespace straw
