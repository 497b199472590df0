#include "ui/pages/records/goeson.h"

#include "core/base/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

GoesOn::GoesOn(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_follows(new TextLabel({}, TextStyle::Body, Role::Muted, this))
    , m_back(new LinkButton(tr("Open the workbook before"), this))
    , m_wentOn(new TextLabel(tr("It went on in a workbook of its own."), TextStyle::Body, Role::Muted, this))
    , m_forward(new LinkButton(tr("Open the workbook that follows"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (TextLabel *label : {m_follows, m_wentOn}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
    }
    layout->addWidget(m_follows);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_wentOn);
    layout->addWidget(m_forward, 0, Qt::AlignLeft);
    connect(m_back, &LinkButton::clicked, this, [this] { m_desk.openBeside(m_desk.data().workbook.follows); });
    connect(m_forward, &LinkButton::clicked, this, [this] { m_desk.openBeside(m_desk.data().workbook.followedBy); });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Workbook::table))
            follow();
    });
    follow();
}

void GoesOn::follow()
{
    const Workbook &workbook = m_desk.data().workbook;
    const bool follows = !workbook.follows.isEmpty(), wentOn = !workbook.followedBy.isEmpty();
    //: %1 is the name of an account and of a file
    m_follows->setText(Texts::filled(tr("This workbook follows an earlier cancellation: %1"), {workbook.followsName}));
    m_follows->setVisible(follows);
    m_back->setVisible(follows);
    m_wentOn->setVisible(wentOn);
    m_forward->setVisible(wentOn);
    setVisible(follows || wentOn);
}

} // namespace straw
