#include "ui/pages/causes/founddetails.h"

#include "ui/pages/records/findinguse.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

FoundDetails::FoundDetails(Desk &desk, const Place &finding, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_finding(finding)
    , m_text(new TextLabel({}, TextStyle::Body, Role::Text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_text);
    auto *use = new FindingUse(desk, finding.table, finding.id, this);
    layout->addWidget(use);
    setFocusProxy(use);
    auto *show = new LinkButton(tr("Show where it stands"), this);
    connect(show, &LinkButton::clicked, this, [this] { m_desk.reveal(m_finding); });
    layout->addWidget(show, 0, Qt::AlignLeft);
    connect(&desk.document(), &Document::changed, this, &FoundDetails::follow);
    follow();
}

void FoundDetails::follow()
{
    if (const FoundOut *found = m_desk.foundOut(m_finding.table, m_finding.id))
        m_text->setText(found->text);
}

} // namespace straw
