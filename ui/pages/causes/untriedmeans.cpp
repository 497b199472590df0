#include "ui/pages/causes/untriedmeans.h"

#include "core/base/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

UntriedMeans::UntriedMeans(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_means(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(tr("Not tried yet; choosing one makes it a candidate for an action"), TextStyle::Small,
                                Role::Muted, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(label);
    new FlowRow(m_means, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_means->setSizePolicy(policy);
    layout->addWidget(m_means);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"attempt") || summary.touches(u"choice"))
            follow();
    });
    follow();
}

void UntriedMeans::follow()
{
    QStringList shown;
    const std::vector<PickEntry> means = meansNotTried(m_desk.data());
    for (const PickEntry &entry : means)
        shown += entry.key + u' ' + entry.label;
    setVisible(!means.empty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_means->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    for (const PickEntry &entry : means) {
        auto *button = new LinkButton(entry.label, m_means);
        button->setWrapping();
        //: Name of a button for screen readers; %1 is a means, such as training
        button->setAccessibleName(Texts::filled(tr("Plan it: %1"), {entry.label}));
        connect(button, &LinkButton::clicked, this, [this, key = entry.key] { Q_EMIT chosen(key); });
        m_means->layout()->addWidget(button);
    }
}

} // namespace straw
