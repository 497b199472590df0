#include "ui/pages/causes/causeoutline.h"

#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/workbook/title.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/causes/causedrag.h"
#include "ui/pages/causes/causeoutlinemodel.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr TableKey table = "cause";
constexpr qsizetype mostLetters = 48;

} // namespace

CauseOutline::CauseOutline(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CauseOutlineModel(desk))
    , m_line(new AddLine(
          desk, tr("Add to how it came about"), QString(), [this](const QString &text) { return add(text); }, this))
    , m_list(new EntryList(m_model, tr("How it came about"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->setPreview([this](const QString &) { return aimText(); });
    m_list->setAccessibleDescription(tr("Left and Right fold and unfold; with Alt the arrow keys move a cause"));
    m_list->setKeepsIcons(true);
    m_list->setOutline([this](const QString &id) { m_model->setFolded(id, !m_model->isFolded(id)); });
    m_list->setVerbs([this](const QString &id) { return verbs(id); });
    aim(Where::Below, {});
    m_list->installEventFilter(this); // hears of keys before the manners of all lists do
    m_line->line()->installEventFilter(this);
    connect(m_list, &EntryList::opened, this, &CauseOutline::opened);
    connect(m_list, &EntryList::entered, this, &CauseOutline::entered);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { aim(Where::Below, m_list->currentId()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { aim(m_where, m_at); });
    if (!desk.document().isReadOnly())
        connect(new CauseDrag(m_list, m_model), &CauseDrag::dropped, this, &CauseOutline::place);
}

// --- What is added

void CauseOutline::aim(Where where, const QString &id)
{
    m_where = where;
    m_at = m_model->tree().find(id) ? id : QString();
    m_line->preview();
    m_line->line()->setPlaceholderText(aimText());
    m_line->line()->setAccessibleDescription(aimText());
}

/// The cursor goes where it is typed. Where it goes stands in the empty line: under a click on a row nothing moves.
void CauseOutline::write(Where where, const QString &id)
{
    aim(where, id);
    m_line->setFocus();
}

QString CauseOutline::aimText() const
{
    const Cause *cause = m_desk.data().causes.find(m_at);
    if (!cause)
        return tr("As a cause of its own");
    const QString words = shortened(titleOf(*cause, m_desk.data()), mostLetters);
    switch (m_where) {
    case Where::Beside:
        //: Where a new cause goes; %1 is another cause
        return Texts::filled(tr("Beside “%1”"), {words});
    case Where::Above:
        //: Where a new cause goes; %1 is another cause
        return Texts::filled(tr("Above “%1”"), {words});
    default:
        //: Where a new cause goes; %1 is another cause
        return Texts::filled(tr("Below “%1”"), {words});
    }
}

CauseSpot CauseOutline::spotOfAim() const
{
    const CauseTree &tree = m_model->tree();
    if (m_where == Where::Beside)
        return rightBehind(tree, m_at);
    if (m_where != Where::Above)
        return lastBelow(tree, m_at);
    const QStringList &siblings = tree.below(tree.above(m_at));
    const qsizetype at = siblings.indexOf(m_at);
    return {tree.above(m_at), at > 0 ? siblings[at - 1] : QString()};
}

bool CauseOutline::add(const QString &text)
{
    const auto [where, at] = std::pair(m_where, m_at);
    const CauseSpot spot = m_at.isEmpty() ? lastBelow(m_model->tree(), {}) : spotOfAim();
    QString id;
    const bool done = m_desk.perform(Change::add(table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, newCause(text)));
        STRAW_TRY(placeCauses(store, m_desk.data(), {id}, spot));
        return where == Where::Above ? store.setField(table, at, "parent_id", id) : Result<void>();
    });
    if (!done)
        return false;
    m_model->setFolded(spot.below, false);
    Q_EMIT added(id);
    aim(where, where == Where::AllBelow ? at : id);
    return true;
}

// --- What is offered on a row

std::vector<RowVerb> CauseOutline::verbs(const QString &id)
{
    std::vector<RowVerb> verbs;
    if (m_model->questionOf(id) != CauseQuestion::None)
        verbs.push_back(question(id));
    const auto add = [&](const QString &text, Where where, QKeyCombination keys, RowVerb::Where seen) {
        verbs.push_back({text, [this, where, id] { write(where, id); }, {}, false, seen, keys});
    };
    //: Menu: a cause that explains this one
    add(tr("Add below"), Where::Below, Qt::CTRL | Qt::Key_Return, verbs.empty() ? RowVerb::Pointed : RowVerb::InMenu);
    //: Menu: a cause that explains the same as this one
    add(tr("Add beside"), Where::Beside, Qt::SHIFT | Qt::Key_Return, RowVerb::InMenu);
    //: Menu: a cause that is explained by this one
    add(tr("Add above"), Where::Above, Qt::CTRL | Qt::SHIFT | Qt::Key_Return, RowVerb::InMenu);
    const Qt::Key in = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key out = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const struct
    {
        QString text;
        CauseStep step;
        QKeyCombination keys;
    } steps[] = {
        //: Menu: below the cause that stands before it
        {tr("Move in"), CauseStep::In, Qt::ALT | in},
        //: Menu: beside the cause that it stands below
        {tr("Move out"), CauseStep::Out, Qt::ALT | out},
        //: Menu: before the cause that stands before it
        {tr("Move up"), CauseStep::Up, Qt::ALT | Qt::Key_Up},
        //: Menu: behind the cause that stands behind it
        {tr("Move down"), CauseStep::Down, Qt::ALT | Qt::Key_Down},
        //: Menu: a branch of the tree of causes becomes one of its own
        {tr("Cut off"), CauseStep::CutOff, Qt::ALT | Qt::SHIFT | out},
    };
    for (const auto &[text, by, keys] : steps) {
        if (spotFor(by, m_model->tree(), {id}))
            verbs.push_back({text, [this, by = by] { step(by); }, {}, false, RowVerb::InMenu, keys});
    }
    return verbs;
}

RowVerb CauseOutline::question(const QString &id)
{
    const bool asksElse = m_model->questionOf(id) == CauseQuestion::WhatElse;
    return {asksElse ? tr("What else had to be true?") : tr("What made that sensible then?"),
            [this, id, where = asksElse ? Where::AllBelow : Where::Below] { write(where, id); },
            {},
            false,
            RowVerb::Always};
}

// --- What is moved

/// What is selected here, else where the cursor stands.
QStringList CauseOutline::held() const
{
    QStringList ids;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        ids += row.data(EntryModel::IdRole).toString();
    if (ids.isEmpty() && m_list->currentIndex().isValid())
        ids += m_list->currentId();
    return ids;
}

void CauseOutline::step(CauseStep step)
{
    const QStringList branches = branchesOf(m_model->tree(), held());
    if (const auto spot = spotFor(step, m_model->tree(), branches))
        place(branches, *spot);
}

void CauseOutline::place(const QStringList &branches, const CauseSpot &spot)
{
    m_desk.flushEditors();
    const auto words = [this](const QString &id) {
        const Cause *cause = m_desk.data().causes.find(id);
        return cause ? shortened(titleOf(*cause, m_desk.data()), mostLetters) : QString();
    };
    if (!mayStandAt(m_model->tree(), branches, spot)) {
        m_desk.tell(Notice{Texts::filled(tr("“%1” cannot go below what explains it, so nothing was moved."),
                                         {words(branches.front())})});
        return;
    }
    const bool done = m_desk.perform(Change::edit(table, "parent_id"),
                                     [&](Store &store) { return placeCauses(store, m_desk.data(), branches, spot); });
    if (!done)
        return;
    m_model->setFolded(spot.below, false);
    m_list->bringIntoView();
    const QModelIndex row = m_model->index(m_model->rowOf(branches.front()));
    m_desk.announce(row.data(Qt::AccessibleTextRole).toString());
}

bool CauseOutline::lead(const QString &id)
{
    for (QString above = m_model->tree().above(id); !above.isEmpty(); above = m_model->tree().above(above))
        m_model->setFolded(above, false);
    if (!m_list->select(id))
        return false;
    m_list->setFocus();
    return true;
}

// --- Keys

bool CauseOutline::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return watched == m_list ? press(key) : turnLine(key);
}

namespace {

QKeyCombination combinationOf(const QKeyEvent &key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) | (key.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(key.key()));
}

} // namespace

/// What the menu of a row offers for these keys.
bool CauseOutline::runs(const QString &id, QKeyCombination keys)
{
    for (const RowVerb &verb : verbs(id)) {
        if (verb.keys == QKeySequence(keys)) {
            verb.run();
            return true;
        }
    }
    return false;
}

/// The keys that add at a cause say in the line where it goes: what is typed already goes there at once.
bool CauseOutline::turnLine(const QKeyEvent &key)
{
    const QKeyCombination keys = combinationOf(key);
    const bool adds = keys.key() == Qt::Key_Return && keys.keyboardModifiers() != Qt::NoModifier;
    if (!adds || m_at.isEmpty() || !runs(m_at, keys))
        return false;
    if (m_line->text().trimmed().isEmpty())
        m_desk.announce(aimText());
    m_line->commit();
    return true;
}

/// By the same keys as the menu says.
bool CauseOutline::press(const QKeyEvent &key)
{
    const QString id = m_list->currentId();
    if (id.isEmpty())
        return false;
    const bool isSideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if (isSideways && held == Qt::NoModifier)
        return walk((key.key() == Qt::Key_Right) != isRightToLeft());
    if (m_desk.document().isReadOnly() || held == Qt::NoModifier)
        return false;
    if (runs(id, combinationOf(key)))
        return true;
    // A step that leads nowhere moves no cursor either.
    return held & Qt::AltModifier && (isSideways || key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

/// As in every outline: first it unfolds or folds, then the cursor goes to the first below or to the one above.
bool CauseOutline::walk(bool inwards)
{
    const QString id = m_list->currentId();
    const bool folds = m_model->mayFold(id);
    if (folds && m_model->isFolded(id) == inwards)
        m_model->setFolded(id, !inwards);
    else if (const QString to = inwards ? m_model->tree().below(id).value(0) : m_model->tree().above(id); !to.isEmpty())
        m_list->select(to);
    return true;
}

} // namespace straw
