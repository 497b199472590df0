#include "ui/pages/records/passageview.h"

#include "core/base/texts.h"
#include "ui/pages/records/evidenceentries.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

PassageView::PassageView(Desk &desk, const QString &evidenceId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(evidenceId)
    , m_words(new TextLabel({}, TextStyle::Body, Role::Text, this))
    , m_changed(new TextLabel(tr("The passage has changed since it was marked."), TextStyle::Small, Role::Open, this))
    , m_now(new TextLabel({}, TextStyle::Body, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setSpacing(2);
    for (TextLabel *label : {m_words, m_changed, m_now}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    connect(&desk.document(), &Document::changed, this, &PassageView::follow);
    follow();
}

void PassageView::follow()
{
    const Evidence *evidence = m_desk.data().evidence.find(m_id);
    if (!evidence)
        return; // what is read stays until its panel goes
    m_words->setText(Texts::filled(tr("“%1”"), {evidence->passage}));
    const std::optional<QString> now = EvidenceEntries(m_desk).changedText(*evidence);
    m_changed->setVisible(now.has_value());
    m_now->setVisible(now && !now->trimmed().isEmpty());
    m_now->setText(Texts::filled(tr("The text now: “%1”"), {now.value_or(QString())}));
    setVisible(!evidence->passage.isEmpty());
}

} // namespace straw
