#include "ui/pages/records/partlist.h"

#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

PartList::PartList(EntryModel *model, const Words &words, const Place &record, Adds adds, Shows shows, QWidget *parent)
    : QWidget(parent)
    , m_desk(model->desk())
    , m_table(model->table())
    , m_adds(std::move(adds))
    , m_shows(std::move(shows))
    , m_layout(new QVBoxLayout(this))
    , m_line(new AddLine(
          m_desk, words.add, words.hint, [this](const QString &text) { return add(text); }, this))
    , m_list(new EntryList(model, words.name, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Step);
    if (!record.id.isEmpty())
        m_line->keepFor(record.table, record.id);
    m_layout->addWidget(m_line);
    auto *empty = new EmptyState(words.empty, this);
    empty->follow(model);
    m_layout->addWidget(empty);
    m_layout->addWidget(m_list);
    setFocusProxy(m_line);
    connect(m_list, &EntryList::opened, this, &PartList::open);
    connect(m_list, &EntryList::entered, this, [this] {
        if (auto *field = m_opened ? m_opened->findChild<Field *>() : nullptr)
            field->focusAt();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PartList::rowsWent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PartList::rowsCame);
}

/// The cursor stays in the line, where the next one is typed.
bool PartList::add(const QString &text)
{
    const QString id = m_adds(text);
    if (!id.isEmpty())
        open(id);
    return !id.isEmpty();
}

bool PartList::open(const QString &id)
{
    if (!m_list->select(id))
        return false;
    if (m_opened && !m_gone && m_openId == id)
        return true;
    m_desk.flushEditors();
    close();
    m_opened = m_shows(id);
    m_openId = id;
    m_layout->addWidget(m_opened);
    m_opened->show(); // now, so that whoever is led to one of its fields finds it
    return true;
}

void PartList::close()
{
    for (QWidget **shown : {&m_opened, &m_gone}) {
        if (!*shown)
            continue;
        (*shown)->hide();
        std::exchange(*shown, nullptr)->deleteLater();
    }
    m_openId.clear();
}

/// What is open goes with its record, unless somebody else removed it.
void PartList::rowsWent()
{
    if (!m_opened || m_gone || m_list->entries()->rowOf(m_openId) >= 0)
        return;
    const Place record{m_table, m_openId, {}};
    if (m_desk.has(m_table, m_openId) || !GoneRecord::cameFromElsewhere(m_desk.document(), record)) {
        const bool hadFocus = m_opened->isAncestorOf(window()->focusWidget());
        close();
        if (hadFocus)
            m_line->setFocus();
        return;
    }
    m_gone = new GoneRecord(m_desk, record, *m_opened, this);
    m_layout->insertWidget(m_layout->indexOf(m_opened), m_gone);
}

/// It was put back. Opened later: what was being typed is stored first.
void PartList::rowsCame()
{
    if (m_gone && m_list->entries()->rowOf(m_openId) >= 0)
        QMetaObject::invokeMethod(this, [this, id = m_openId] { open(id); }, Qt::QueuedConnection);
}

} // namespace straw
