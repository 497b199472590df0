#include "ui/pages/actions/pinfield.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLayout>

#include <algorithm>

namespace straw {

PinField::PinField(Desk &desk, const QString &actionId, QWidget *parent)
    : Field(desk, {"action", actionId, "pinned"}, tr("On the report's first page"), parent)
    , m_box(new QCheckBox(tr("On the report's first page"), this))
{
    setEditor(m_box);
    hideLabel();
    layout()->setContentsMargins(Hang, 0, 0, 0);
    connect(m_box, &QCheckBox::toggled, this, &PinField::choose);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"action"))
            count();
    });
    count();
}

void PinField::display(const QVariant &stored)
{
    m_box->setChecked(stored.toLongLong() == 1);
}

Result<QVariant> PinField::value() const
{
    return m_box->isChecked() ? QVariant(qlonglong(1)) : QVariant();
}

/// The first page has to stay one page, so the fourth has to wait for one of the three.
void PinField::count()
{
    const Collection<Action> &actions = desk().data().actions;
    const auto pinned = std::count_if(actions.begin(), actions.end(),
                                      [](const Action &action) { return action.pinned.value_or(false); });
    const bool full = pinned >= Most && !m_box->isChecked();
    m_box->setEnabled(!full);
    setNote(full ? tr("It already shows three actions. Take one of them off to make room.") : QString());
}

} // namespace straw
