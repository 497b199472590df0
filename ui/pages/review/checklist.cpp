#include "ui/pages/review/checklist.h"

#include "ui/pages/review/becauseline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

namespace {

bool looksTheSame(const std::vector<OpenCheck> &left, const std::vector<OpenCheck> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const OpenCheck &a, const OpenCheck &b) {
                          return a.key == b.key && a.because == b.because;
                      });
}

} // namespace

CheckList::CheckList(Desk &desk, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_emptyText(emptyText)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    connect(&desk.document(), &Document::changed, this, &CheckList::refresh);
    refresh();
}

void CheckList::refresh()
{
    std::vector<OpenCheck> checks = openChecks(m_desk.data(), m_desk.today());
    const int open = unanswered(checks);
    // Rows are only made anew when they would look different, so that the focus stays.
    if (m_rows->isEmpty() || !looksTheSame(checks, m_shown)) {
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const OpenCheck &check : checks)
            m_rows->addWidget(row(check));
        if (checks.empty())
            m_rows->addWidget(new EmptyState(m_emptyText, this));
    }
    m_shown = std::move(checks);
    Q_EMIT counted(open);
}

QWidget *CheckList::row(const OpenCheck &check)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(Hang, Step, 0, 0);
    layout->setSpacing(Step / 2);

    auto *text = new TextLabel(check.text, TextStyle::Body, check.isAnswered() ? Role::Muted : Role::Text, row);
    text->setWordWrap(true);
    auto *hint = new TextLabel(check.isAnswered() ? tr("Left open because %1").arg(check.because) : check.hint,
                               TextStyle::Small, Role::Muted, row);
    hint->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(hint);

    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(Step * 2);
    if (!check.places.empty()) {
        auto *go = new LinkButton(tr("Go there"), row);
        go->setAccessibleDescription(check.text);
        connect(go, &LinkButton::clicked, this,
                [this, place = check.places.front()] { m_desk.reveal(place); });
        verbs->addWidget(go);
    }
    auto *because = new LinkButton(check.isAnswered() ? tr("Ask again") : tr("Leave it open because ..."), row);
    because->setAccessibleDescription(check.text);
    verbs->addWidget(because);
    verbs->addStretch();
    layout->addLayout(verbs);

    if (check.isAnswered()) {
        connect(because, &LinkButton::clicked, this,
                [this, key = check.key] { m_desk.remove(QStringLiteral("because"), key); });
    } else {
        connect(because, &LinkButton::clicked, this, [this, key = check.key, row, layout, because] {
            because->hide();
            auto *line = new BecauseLine(m_desk, key, row);
            layout->insertWidget(layout->count() - 1, line);
            line->setFocus();
        });
    }
    layout->addSpacing(Step / 2);
    layout->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

} // namespace straw
