#include "ui/pages/causes/usualside.h"

#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/workbook/catalogue.h"
#include "ui/fields/pickfield.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr ListKey reasons = "reason";

} // namespace

UsualSide::UsualSide(Desk &desk, const QString &causeId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_causeId(causeId)
    , m_layout(new QVBoxLayout(this))
    , m_change(new LinkButton(tr("Change what is usual here"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &LinkButton::clicked, this, &UsualSide::change);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"cause", m_causeId) || summary.touches(u"choice"))
            follow();
    });
    follow();
}

/// The reason of the cause, or its family.
QString UsualSide::reason() const
{
    const Cause *cause = m_desk.data().causes.find(m_causeId);
    if (!cause)
        return {};
    const QString key = cause->reason.isEmpty() ? familyOf(*cause, m_desk.data()) : cause->reason.toString();
    return Catalogue::instance().current(reasons, key);
}

void UsualSide::follow()
{
    const QString reason = this->reason();
    setHidden(reason.isEmpty() || m_desk.document().isReadOnly());
    m_change->setAccessibleDescription(m_desk.label(reasons, reason));
    if (m_field && reason != m_reason)
        close();
}

void UsualSide::close()
{
    m_field->hide();
    std::exchange(m_field, nullptr)->deleteLater();
    m_change->show();
}

void UsualSide::change()
{
    m_reason = reason();
    const QString id = reasons.toString() + u'/' + m_reason;
    auto *field =
        new PickField(m_desk, {"choice", id, "side"}, "side",
                      Texts::filled(/*: Label; %1 is a kind of cause */ tr("Usual for “%1”, in this workbook"),
                                    {m_desk.label(reasons, m_reason)}),
                      this);
    field->setPlaceholder(m_desk.label("side", usualSide(m_reason, m_desk.data())));
    field->setMaker([id, reason = m_reason](Store &store) -> Result<void> {
        Choice choice;
        choice.id = id;
        choice.list = reasons;
        choice.key = reason;
        STRAW_ASSIGN(choice.rank, store.lastRank("choice"));
        return store.insert(choice);
    });
    m_field = field;
    m_layout->addWidget(field);
    m_change->hide();
    field->focusAt();
}

} // namespace straw
