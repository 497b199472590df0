#include "ui/pages/review/becauseline.h"

namespace straw {

BecauseLine::BecauseLine(Desk &desk, const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_key(key)
{
    setAccessibleName(tr("Why it stays open"));
    setPlaceholderText(tr("we did not ask, since they had asked to be left alone"));
    connect(this, &QLineEdit::returnPressed, this, &BecauseLine::store);
}

void BecauseLine::store()
{
    const QString reason = text().trimmed();
    if (reason.isEmpty())
        return;
    Because because;
    because.id = because.key = m_key;
    because.reason = reason;
    because.on = Edtf::day(m_desk.today());
    m_desk.perform(Change::add(QStringLiteral("because")),
                   [&](Store &store) { return store.put(because); });
}

} // namespace straw
