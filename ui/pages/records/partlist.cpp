#include "ui/pages/records/partlist.h"

#include "ui/fields/firstfield.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

PartList::PartList(EntryModel *model, const Words &words, const Place &record, Adds adds, OpenedPart::Shows shows,
                   QWidget *parent)
    : QWidget(parent)
    , m_adds(std::move(adds))
    , m_line(new AddLine(model->desk(), words.add, words.hint, [this](const QString &text) { return add(text); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    if (!record.id.isEmpty())
        m_line->keepFor(record.table, record.id);
    layout->addWidget(m_line);
    auto *empty = new EmptyState(words.empty, this);
    empty->follow(model);
    layout->addWidget(empty);
    auto *list = new EntryList(model, words.name, this);
    layout->addWidget(list);
    m_part = new OpenedPart(*list, *layout, std::move(shows));
    setFocusProxy(m_line);
    connect(list, &EntryList::opened, m_part, &OpenedPart::open);
    connect(list, &EntryList::entered, this, [this] {
        if (Field *field = m_part->shown() ? firstField(*m_part->shown()) : nullptr)
            field->focusAt();
    });
    connect(m_part, &OpenedPart::leftBehind, m_line, qOverload<>(&QWidget::setFocus));
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
    return m_part->open(id);
}

} // namespace straw
