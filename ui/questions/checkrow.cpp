#include "ui/questions/checkrow.h"

#include "ui/fields/prosefield.h"
#include "ui/questions/becausefield.h"
#include "ui/theme/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int MarkWidth = 20; // as of an entry with an icon

} // namespace

CheckRow::CheckRow(Desk &desk, const OpenCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_mark(new QLabel(this))
    , m_text(new TextLabel({}, TextStyle::Body, Role::Text, this))
    , m_hint(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    //: Button: the place that a check is about
    , m_go(new LinkButton(tr("Show where"), this))
    , m_because(new LinkButton(tr("It stays open because ..."), this))
    , m_reason(becauseField(desk, check.key, this))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_mark->setFixedWidth(MarkWidth);
    across->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    across->addLayout(column, 1);
    for (TextLabel *label : {m_text, m_hint}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, 0, 0);
        column->addWidget(label);
    }
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(0, 0, 0, 0);
    verbs->addWidget(m_go);
    verbs->addWidget(m_because);
    verbs->addStretch();
    column->addLayout(verbs);
    column->addWidget(m_reason);

    connect(m_go, &LinkButton::clicked, this, [this] { m_desk.reveal(m_check.places.front()); });
    connect(m_because, &LinkButton::clicked, this, [this] {
        m_because->hide();
        m_reason->show();
        m_reason->focusAt();
    });
    m_reason->setVisible(check.isAnswered());
    follow(check);
}

void CheckRow::follow(const OpenCheck &check)
{
    m_check = check;
    const bool answered = check.isAnswered();
    const QString text = checkText(check, Texts(QLocale().name()));
    m_mark->setPixmap(icon(answered ? QStringLiteral("state-settled") : QStringLiteral("state-none"),
                           answered ? Role::Muted : Role::Open)
                          .pixmap(16));
    m_text->setText(text);
    m_text->setRole(answered ? Role::Muted : Role::Text);
    m_hint->setText(check.hint);
    m_hint->setVisible(!answered && !check.hint.isEmpty());
    m_go->setAccessibleDescription(text);
    m_because->setAccessibleDescription(text);
    if (answered)
        m_reason->show();
    m_because->setVisible(m_reason->isHidden() && !m_desk.document().isReadOnly());
}

} // namespace straw
