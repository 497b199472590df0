#include "ui/pages/records/openedpart.h"

#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/records/gonerecord.h"

#include <QVBoxLayout>

namespace straw {

OpenedPart::OpenedPart(EntryList &list, QVBoxLayout &layout, Shows shows)
    : QObject(&list)
    , m_list(list)
    , m_layout(layout)
    , m_shows(std::move(shows))
{
    connect(list.entries(), &QAbstractItemModel::rowsRemoved, this, &OpenedPart::rowsWent);
    connect(list.entries(), &QAbstractItemModel::rowsInserted, this, &OpenedPart::rowsCame);
}

bool OpenedPart::open(const QString &id)
{
    if (!m_list.select(id))
        return false;
    if (m_shown && !m_gone && m_id == id)
        return true;
    m_list.entries()->desk().flushEditors();
    close();
    m_shown = m_shows(id);
    m_id = id;
    m_layout.insertWidget(m_layout.indexOf(&m_list) + 1, m_shown);
    m_shown->show(); // now, so that whoever is led to one of its fields finds it
    return true;
}

void OpenedPart::close()
{
    for (QWidget **shown : {&m_shown, &m_gone}) {
        if (!*shown)
            continue;
        (*shown)->hide();
        std::exchange(*shown, nullptr)->deleteLater();
    }
    m_id.clear();
}

void OpenedPart::rowsWent()
{
    const EntryModel &entries = *m_list.entries();
    if (!m_shown || m_gone || entries.rowOf(m_id) >= 0)
        return;
    Desk &desk = entries.desk();
    const Place record{entries.table(), m_id, {}};
    if (desk.has(record.table, record.id) || !GoneRecord::cameFromElsewhere(desk.document(), record)) {
        const bool hadFocus = m_shown->isAncestorOf(m_list.window()->focusWidget());
        close();
        if (hadFocus)
            Q_EMIT leftBehind();
        return;
    }
    m_gone = new GoneRecord(desk, record, *m_shown, m_layout.parentWidget());
    m_layout.insertWidget(m_layout.indexOf(m_shown), m_gone);
}

/// It was put back. Opened later: what was being typed is stored first.
void OpenedPart::rowsCame()
{
    if (m_gone && m_list.entries()->rowOf(m_id) >= 0)
        QMetaObject::invokeMethod(this, [this, id = m_id] { open(id); }, Qt::QueuedConnection);
}

} // namespace straw
