#include "ui/widgets/openchecks.h"

#include "ui/theme/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

/// The reason is a row of its own that begins with its text.
TextField *reasonField(Desk &desk, const QString &key, QWidget *parent)
{
    auto *field = new TextField(desk, {QStringLiteral("because"), key, QStringLiteral("reason")},
                                OpenChecks::tr("Because"), parent);
    field->setMaker([key, &desk](Store &store) {
        Because because;
        because.id = key;
        because.key = key;
        because.on = Edtf::day(desk.today());
        return store.insert(because);
    });
    return field;
}

} // namespace

OpenChecks::OpenChecks(Desk &desk, const QString &page, const QString &whenNone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(page)
    , m_whenNone(whenNone)
    , m_section(new Section(tr("Still open"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    // Later, since the change may come from a reason that is typed here.
    connect(&desk.document(), &Document::changed, this, &OpenChecks::follow, Qt::QueuedConnection);
    follow();
}

void OpenChecks::follow()
{
    std::vector<OpenCheck> checks;
    QStringList shown;
    if (!m_desk.isFirstSession()) {
        for (const OpenCheck &check : m_desk.openChecks()) {
            if (!m_page.isEmpty() && check.page != m_page)
                continue;
            checks.push_back(check);
            shown += check.key;
        }
    }
    setVisible(!checks.empty() || (!m_whenNone.isEmpty() && !m_desk.isFirstSession()));
    if (shown == m_shown)
        return;
    m_shown = shown;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setSpacing(2 * Step);
    for (const OpenCheck &check : checks)
        layout->addWidget(row(check));
    if (checks.empty()) {
        auto *none = new TextLabel(m_whenNone, TextStyle::Body, Role::Muted, m_rows);
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    m_section->setRemark(checks.empty() ? QString() : QLocale().toString(unanswered(checks)));
    m_section->add(m_rows);
}

QWidget *OpenChecks::row(const OpenCheck &check)
{
    auto *row = new QWidget(m_rows);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    auto *mark = new QLabel(row);
    mark->setPixmap(icon(QStringLiteral("state-none"), Role::Open).pixmap(16));
    across->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    across->addLayout(column, 1);

    auto *text = new TextLabel(check.text, TextStyle::Body, Role::Text, row);
    text->setWordWrap(true);
    auto *hint = new TextLabel(check.hint, TextStyle::Small, Role::Muted, row);
    hint->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(hint);

    auto *reason = reasonField(m_desk, check.key, row);
    reason->hideLabel();
    reason->setPlaceholder(tr("Because ..."));
    reason->setVisible(check.isAnswered());
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(-Hang, 0, 0, 0);
    if (!check.places.empty()) {
        auto *go = new LinkButton(tr("Show where"), row);
        go->setAccessibleDescription(check.text);
        connect(go, &LinkButton::clicked, this, [this, place = check.places.front()] { m_desk.reveal(place); });
        verbs->addWidget(go);
    }
    auto *because = new LinkButton(tr("It stays open because ..."), row);
    because->setAccessibleDescription(check.text);
    because->setVisible(!check.isAnswered() && !m_desk.document().isReadOnly());
    connect(because, &LinkButton::clicked, reason, [reason, because] {
        because->hide();
        reason->show();
        reason->focusAt();
    });
    verbs->addWidget(because);
    verbs->addStretch();
    column->addLayout(verbs);
    column->addWidget(reason);
    return row;
}

} // namespace straw
