#include "ui/pages/review/findingsview.h"

#include "ui/pages/review/findinggroup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

FindingsView::FindingsView(ReportChoices &choices, QWidget *parent)
    : QWidget(parent)
    //: Heading: what is to be looked at before a report is sent
    , m_section(new Section(tr("Before you send it"), this))
    , m_none(new TextLabel(tr("Nothing to look at."), TextStyle::Body, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_section);
    m_none->setContentsMargins(Hang, 0, Hang, 0);
    m_none->hide(); // until something was looked through
    m_section->add(m_none);
    m_section->content()->setSpacing(3 * Step);
    // What would be told to somebody whom it is not meant for comes first.
    for (const Finding::Kind kind : {Finding::Name, Finding::Word, Finding::Amount, Finding::Consent, Finding::LeftOut,
                                     Finding::Contradiction, Finding::Letter, Finding::Wording}) {
        auto *group = new FindingGroup(kind, choices, this);
        connect(group, &FindingGroup::wanted, this, &FindingsView::wanted);
        connect(group, &FindingGroup::ignored, this, &FindingsView::ignored);
        m_section->add(group);
        m_groups.push_back(group);
    }
}

void FindingsView::show(const std::vector<Finding> &findings)
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    for (FindingGroup *group : m_groups) {
        std::vector<Finding> ofKind;
        std::ranges::copy_if(findings, std::back_inserter(ofKind),
                             [group](const Finding &finding) { return finding.kind == group->kind(); });
        group->show(std::move(ofKind));
    }
    m_none->setVisible(findings.empty());
    focus = window()->focusWidget();
    if (!hadFocus || (focus && isAncestorOf(focus) && focus->isVisibleTo(this)))
        return;
    if (QWidget *stop = firstStop())
        stop->setFocus();
    else
        Q_EMIT focusLost();
}

QWidget *FindingsView::firstStop() const
{
    for (const FindingGroup *group : m_groups) {
        for (QWidget *stop : group->findChildren<QWidget *>()) {
            if (stop->focusPolicy() & Qt::TabFocus && stop->isVisibleTo(this))
                return stop;
        }
    }
    return nullptr;
}

} // namespace straw
