#include "ui/pages/causes/causemerge.h"

#include "core/base/texts.h"
#include "core/storage/causejoining.h"
#include "core/workbook/title.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/causes/causefinder.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undothrough.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr qsizetype MostLetters = 60;

} // namespace

CauseMerge::CauseMerge(Desk &desk, const QString &causeId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_causeId(causeId)
    , m_term(new QLineEdit(this))
    , m_finder(new CauseFinder(desk, causeId))
    //: Name of a list: causes that were found
    , m_found(new EntryList(m_finder, tr("Causes that may say the same"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    auto *says = new TextLabel(tr("The cause that you choose becomes a part of this one, with everything that hangs on "
                                  "it. The words of both stay."),
                               TextStyle::Small, Role::Muted, this);
    says->setWordWrap(true);
    says->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(says);
    m_term->setAccessibleName(tr("Find the cause to merge"));
    m_term->setPlaceholderText(tr("Which cause says the same?"));
    m_term->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    makeClearable(*m_term);
    m_term->installEventFilter(this);
    new UndoThrough(m_term);
    layout->addWidget(m_term);
    m_found->setRemovable(false);
    m_found->installEventFilter(this);
    layout->addWidget(m_found);
    setFocusProxy(m_term);
    connect(m_term, &QLineEdit::textChanged, m_finder, &CauseFinder::setTerm);
    connect(m_found, &EntryList::opened, this, &CauseMerge::merge);
}

void CauseMerge::merge(const QString &otherId)
{
    const Cause *other = m_desk.data().causes.find(otherId);
    if (!other)
        return;
    m_desk.flushEditors();
    const QString name = shortened(titleOf(*other, m_desk.data()), MostLetters);
    const auto merged =
        m_desk.write(Change::join("cause"), [&](Store &store) { return joinCauses(store, m_causeId, otherId); });
    if (!merged)
        return m_desk.tell(merged.error());
    m_desk.tellDone({Texts::filled(tr("“%1” is a part of this cause now."), {name})});
    Q_EMIT done();
}

/// Enter takes the only one that is left; of several the list says which is meant.
bool CauseMerge::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT givenUp();
        return true;
    }
    if (watched != m_term || m_finder->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_finder->rowCount() == 1 && !m_term->text().trimmed().isEmpty()) {
        merge(m_finder->idAt(0));
        return true;
    }
    if (isEnter || key == Qt::Key_Down) {
        m_found->setFocus();
        m_found->select(m_finder->idAt(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
