#include "ui/pages/causes/causesplit.h"

#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/storage/causejoining.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/causes/hangingmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

CauseSplit::CauseSplit(Desk &desk, const QString &causeId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_causeId(causeId)
    , m_hanging(new HangingModel(desk, causeId))
    , m_list(new EntryList(m_hanging, tr("What goes to the new cause"), this))
    , m_line(new AddLine(
          desk, tr("Split off a new cause"), tr("What the new cause is"),
          [this](const QString &text) { return split(text); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    auto *says = new TextLabel(tr("Tick what belongs to the new cause, then say what that one is."), TextStyle::Small,
                               Role::Muted, this);
    says->setWordWrap(true);
    says->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(says);
    m_list->setRemovable(false);
    m_list->setVerbs([this](const QString &id) -> std::vector<RowVerb> {
        //: Button with a tick: this entry goes to the new cause
        return {{tr("Goes along"), [this, id] { m_hanging->toggle(id); }, QStringLiteral("check"),
                 m_hanging->isTicked(id)}};
    });
    layout->addWidget(m_list);
    layout->addWidget(m_line);
    m_line->keepFor("cause", causeId);
    m_line->setPreview([this](const QString &) { return goingAlong(); });
    m_list->installEventFilter(this);
    m_line->line()->installEventFilter(this);
    setFocusProxy(m_hanging->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_line);
    connect(m_list, &EntryList::opened, m_hanging, &HangingModel::toggle);
    connect(m_hanging, &HangingModel::toggled, m_line, &AddLine::preview);
}

QString CauseSplit::goingAlong() const
{
    const int count = int(m_hanging->ticked().size());
    return count == 0 ? tr("Nothing is ticked: it begins without any evidence.")
                      : tr("%n entry(s) will go along.", nullptr, count);
}

/// The new one explains what the first explains.
bool CauseSplit::split(const QString &text)
{
    const Cause *first = m_desk.data().causes.find(m_causeId);
    if (!first)
        return false;
    Cause cause = newCause(text);
    cause.parentId = first->parentId;
    const std::vector<Place> along = m_hanging->ticked();
    QString id;
    const auto done = m_desk.write(Change::split("cause"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, cause));
        return moveToCause(store, along, m_causeId, id);
    });
    if (!done) {
        m_desk.tell(done.error());
        return false;
    }
    m_desk.tellDone({tr("Split off as a new cause, with %n entry(s).", nullptr, int(along.size()))});
    m_line->setText({}); // before the panel goes that keeps what is typed
    Q_EMIT this->done(id);
    return true;
}

bool CauseSplit::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape && m_line->text().isEmpty()) {
        Q_EMIT givenUp();
        return true;
    }
    // What has a tick is ticked by Space everywhere.
    if (key && watched == m_list && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier
        && m_list->currentIndex().isValid()) {
        m_hanging->toggle(m_list->currentId());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
