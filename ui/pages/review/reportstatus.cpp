#include "ui/pages/review/reportstatus.h"

#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace straw {

ReportStatus::ReportStatus(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_row(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(m_text);
    m_row->setSpacing(Step);
    m_row->addStretch();
    layout->addLayout(m_row);
}

LinkButton *ReportStatus::addVerb(const QString &text)
{
    auto *verb = new LinkButton(text, this);
    verb->hide();
    m_row->insertWidget(m_row->count() - 1, verb);
    m_verbs += verb;
    return verb;
}

void ReportStatus::say(const QString &text, const QList<LinkButton *> &verbs)
{
    m_text->setText(text);
    for (LinkButton *verb : std::as_const(m_verbs)) {
        if (verb == window()->focusWidget() && !verbs.contains(verb))
            Q_EMIT focusLost();
        verb->setVisible(verbs.contains(verb));
    }
}

} // namespace straw
