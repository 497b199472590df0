#include "ui/questions/openchecks.h"

#include "ui/questions/checkrow.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

OpenChecks::OpenChecks(Desk &desk, const QString &page, const QString &whenNone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(page)
    , m_whenNone(whenNone)
    //: Heading: what is still open on a page
    , m_section(new Section(tr("Checks"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    // Later, since the change may come from a reason that is typed here.
    connect(&desk.document(), &Document::changed, this, &OpenChecks::follow, Qt::QueuedConnection);
    // Later, since what has just lost the focus may be a field of a row.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (m_waits)
                follow();
        },
        Qt::QueuedConnection);
    follow();
}

/// Open ones first. In the first session only where one asks for them: a new file never says what is missing.
std::vector<OpenCheck> OpenChecks::checks() const
{
    std::vector<OpenCheck> checks;
    if (m_desk.isFirstSession() && !m_page.isEmpty())
        return checks;
    std::ranges::copy_if(m_desk.openChecks(), std::back_inserter(checks),
                         [this](const OpenCheck &check) { return m_page.isEmpty() || check.page == m_page; });
    std::ranges::stable_partition(checks, [](const OpenCheck &check) { return !check.isAnswered(); });
    return checks;
}

bool OpenChecks::isInUse() const
{
    const QWidget *focus = window()->focusWidget();
    return m_rows && focus && m_rows->isAncestorOf(focus);
}

/// Nothing is moved away from under the hands: the rows find their order when they are left.
void OpenChecks::follow()
{
    const std::vector<OpenCheck> now = checks();
    QStringList shown;
    for (const OpenCheck &check : now)
        shown += check.isAnswered() ? QStringLiteral("answered: ") + check.key : check.key;
    m_waits = shown != m_shown && isInUse();
    if (shown != m_shown && !m_waits) {
        m_shown = shown;
        build(now);
    } else if (m_rows) {
        for (CheckRow *row : m_rows->findChildren<CheckRow *>()) {
            const auto check = std::ranges::find(now, row->key(), &OpenCheck::key);
            if (check != now.end())
                row->follow(*check);
        }
    }
    const int open = unanswered(now);
    //: Beside “Checks”
    m_section->setRemark(now.empty() || m_desk.isFirstSession() ? QString()
                         : open == 0                            ? tr("all answered")
                                     : /*: Beside “Checks”: how many */ tr("%n open", nullptr, open));
    setVisible(!now.empty() || (!m_whenNone.isEmpty() && !m_desk.isFirstSession()));
}

void OpenChecks::build(const std::vector<OpenCheck> &checks)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setSpacing(2 * Step);
    bool answered = false;
    for (const OpenCheck &check : checks) {
        if (check.isAnswered() && !answered) {
            answered = true;
            //: Heading: checks that were left open with a reason
            layout->addWidget(new TextLabel(tr("Answered"), TextStyle::Small, Role::Muted, m_rows));
        }
        layout->addWidget(new CheckRow(m_desk, check, m_rows));
    }
    if (checks.empty()) {
        auto *none = new TextLabel(m_whenNone, TextStyle::Body, Role::Muted, m_rows);
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    m_section->add(m_rows);
}

} // namespace straw
