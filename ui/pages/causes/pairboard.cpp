#include "ui/pages/causes/pairboard.h"

#include "core/insight/causefindings.h"
#include "ui/pages/causes/causeentries.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/recordmenu.h"
#include "ui/widgets/selection.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace straw {

namespace {

const QString reasonTable = QStringLiteral("stated_reason");
const QString causeTable = QStringLiteral("cause");

constexpr int LikelyHeight = 76; // of a row that was not seen yet

int standing(const Cause &cause, const QString &mainCauseId)
{
    if (cause.id == mainCauseId)
        return 0;
    return isClaimed(cause) ? 1 : cause.role == u"ruled_out" ? 3 : 2;
}

QScrollArea *areaOf(const QWidget *widget)
{
    QWidget *ancestor = widget->parentWidget();
    while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
        ancestor = ancestor->parentWidget();
    return qobject_cast<QScrollArea *>(ancestor);
}

} // namespace

/// The board as a part of what is selected on its page.
class PairBoard::Part final : public SelectionPart
{
public:
    explicit Part(PairBoard *board)
        : SelectionPart(board)
        , m_board(*board)
    {
    }

    Desk *desk() const override { return &m_board.m_desk; }
    QWidget *widget() const override { return &m_board; }
    bool holds(const Place &record) const override { return m_board.rowOf(record) >= 0; }
    Place current() const override { return m_board.m_current; }
    std::vector<Place> selected() const override
    {
        std::vector<Place> selected;
        const auto take = [&](const Place &record) {
            if (std::ranges::find(m_board.m_selected, record) != m_board.m_selected.end())
                selected.push_back(record);
        };
        if (m_board.m_selected.empty())
            return selected;
        for (const Pair &pair : m_board.m_pairs) {
            for (const QString &reason : pair.reasons)
                take({reasonTable, reason, {}});
            take({causeTable, pair.cause, {}});
        }
        return selected;
    }
    void display(const std::vector<Place> &records, const Place &current) override
    {
        std::vector<Place> here;
        std::ranges::copy_if(records, std::back_inserter(here), [this](const Place &record) { return holds(record); });
        if (here.empty())
            return;
        m_board.m_selected = std::move(here);
        if (holds(current))
            m_board.m_current = m_board.m_anchor = current;
        m_board.showSelected();
    }
    void letGo() override
    {
        m_board.m_selected.clear();
        m_board.showSelected();
    }
    std::vector<Place> removable() const override
    {
        return m_board.m_desk.document().isReadOnly() ? std::vector<Place>() : selected();
    }
    QStringList header() const override
    {
        return {PairBoard::tr("What they said"), PairBoard::tr("By whom"), PairBoard::tr("What we believe"),
                PairBoard::tr("Reason"), PairBoard::tr("How sure")};
    }
    /// The pairs in which something is selected, as wholes.
    std::vector<QStringList> rows(bool all) const override
    {
        const CauseEntries entries(m_board.m_desk);
        const Snapshot &workbook = m_board.m_desk.data();
        const auto isSelected = [this](const QString &table, const QString &id) {
            return std::ranges::find(m_board.m_selected, Place{table, id, {}}) != m_board.m_selected.end();
        };
        std::vector<QStringList> rows;
        for (const Pair &pair : m_board.m_pairs) {
            const Cause *cause = workbook.causes.find(pair.cause);
            const Entry believed = cause ? entries.of(*cause) : Entry();
            QStringList tags;
            for (const Tag &tag : believed.tags)
                tags += tag.text;
            const QStringList right{believed.title, believed.detail, tags.join(QStringLiteral(", "))};
            const bool whole = all || isSelected(causeTable, pair.cause);
            for (const QString &id : pair.reasons) {
                const StatedReason *reason = workbook.statedReasons.find(id);
                const Entry said = reason ? entries.of(*reason) : Entry();
                if (whole || isSelected(reasonTable, id))
                    rows.push_back(QStringList{said.title, said.detail} + right);
            }
            if (whole && pair.reasons.isEmpty())
                rows.push_back(QStringList{{}, {}} + right);
        }
        return rows;
    }

private:
    PairBoard &m_board;
};

PairBoard::PairBoard(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_part(new Part(this))
{
    setAccessibleName(tr("What they said and what we believe"));
    connect(&desk.document(), &Document::changed, this, &PairBoard::follow);
    take(pairs());
}

// --- What there is

std::vector<PairBoard::Pair> PairBoard::pairs() const
{
    const Snapshot &workbook = m_desk.data();
    std::vector<const Cause *> causes;
    for (const Cause &cause : workbook.causes)
        causes.push_back(&cause);
    std::stable_sort(causes.begin(), causes.end(), [&](const Cause *left, const Cause *right) {
        return standing(*left, workbook.workbook.mainCauseId) < standing(*right, workbook.workbook.mainCauseId);
    });
    std::vector<Pair> pairs;
    QHash<QString, QStringList> behind;
    for (const StatedReason &reason : workbook.statedReasons) {
        if (workbook.causes.find(reason.causeId))
            behind[reason.causeId] += reason.id;
        else
            pairs.push_back({{reason.id}, {}});
    }
    for (const Cause *cause : causes)
        pairs.push_back({behind.value(cause->id), cause->id});
    return pairs;
}

void PairBoard::follow(const ChangeSummary &summary)
{
    const bool shown = std::any_of(summary.rows.begin(), summary.rows.end(), [](const RowChange &row) {
        return row.table == reasonTable || row.table == causeTable || row.table == u"evidence" || row.table == u"workbook"
            || row.table == u"person" || row.table == u"choice";
    });
    if (!shown || m_refreshing)
        return;
    // Later: a field that is left by pressing a card commits before the card is released.
    m_refreshing = true;
    QMetaObject::invokeMethod(this, &PairBoard::refresh, Qt::QueuedConnection);
}

void PairBoard::refresh()
{
    m_refreshing = false;
    std::vector<Pair> now = pairs();
    if (now != m_pairs)
        take(std::move(now));
    for (PairRow *row : std::as_const(m_rows)) {
        for (PairCard *card : row->findChildren<PairCard *>())
            fill(*card);
    }
    measure();
    makeSeen();
}

/// The cursor stays on its record, and so does what is selected.
void PairBoard::take(std::vector<Pair> pairs)
{
    const PairCard *focused = focusedCard();
    const Place before = focused ? focused->record() : Place();
    QHash<QString, int> places;
    for (size_t i = 0; i < pairs.size(); ++i)
        places.insert(pairs[i].key(), int(i));
    QHash<int, PairRow *> staying;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const Pair &pair = m_pairs[size_t(row.key())];
        const int place = places.value(pair.key(), -1);
        if (place >= 0 && pairs[size_t(place)] == pair) {
            staying.insert(place, row.value());
            continue;
        }
        row.value()->hide();
        row.value()->deleteLater();
    }
    m_rows = std::move(staying);
    m_pairs = std::move(pairs);
    arrange();
    std::erase_if(m_selected, [this](const Place &record) { return rowOf(record) < 0; });
    if (m_selection)
        m_selection->restore(m_part);
    makeSeen();
    if (before != Place() && !focusedCard()) {
        if (PairCard *again = rowOf(before) >= 0 ? reach(before) : nullptr)
            again->setFocus();
    }
}

// --- Rows, as they come into view

int PairBoard::heightOf(const Pair &pair) const
{
    return m_heights.value(pair.key(), LikelyHeight);
}

void PairBoard::arrange()
{
    m_tops.resize(m_pairs.size() + 1);
    m_tops[0] = 0;
    for (size_t i = 0; i < m_pairs.size(); ++i)
        m_tops[i + 1] = m_tops[i] + heightOf(m_pairs[i]);
    if (minimumHeight() != m_tops.back() || maximumHeight() != m_tops.back())
        setFixedHeight(m_tops.back());
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setGeometry(0, m_tops[size_t(row.key())], width(), heightOf(m_pairs[size_t(row.key())]));
}

/// True when rows are higher or lower than they counted. What is seen stays where it is.
bool PairBoard::measure()
{
    bool differs = false;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        int &height = m_heights[m_pairs[size_t(row.key())].key()];
        const int now = row.value()->heightForWidth(width());
        differs = differs || height != now;
        height = now;
    }
    if (!differs)
        return false;
    const QScrollArea *area = areaOf(this);
    const int seen = area ? mapFrom(area->viewport(), QPoint()).y() : 0;
    const auto first = std::upper_bound(m_tops.begin(), m_tops.end(), seen) - m_tops.begin() - 1;
    const int before = first > 0 ? m_tops[size_t(first)] : 0;
    arrange();
    if (first > 0 && size_t(first) < m_tops.size() && m_tops[size_t(first)] != before)
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + m_tops[size_t(first)] - before);
    return true;
}

/// A screen above and below what is seen too, so that Tab and the wheel find something.
void PairBoard::makeSeen()
{
    if (m_making || m_pairs.empty() || !isVisible())
        return;
    const QScopedValueRollback making(m_making, true);
    const QScrollArea *area = areaOf(this);
    for (int again = 0; again < 4; ++again) {
        const int screen = area ? area->viewport()->height() : height();
        const int top = (area ? mapFrom(area->viewport(), QPoint()).y() : 0) - screen;
        const int bottom = top + 3 * screen;
        const auto rowAt = [this](int y) {
            const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin() - 1;
            return std::clamp<int>(int(below), 0, int(m_pairs.size()) - 1);
        };
        const int first = rowAt(top), last = rowAt(bottom);
        m_rows.removeIf([&](const auto &row) {
            const bool goes = (row.key() < first || row.key() > last) && !row.value()->isAncestorOf(focusWidget());
            if (goes)
                row.value()->deleteLater();
            return goes;
        });
        for (int row = first; row <= last; ++row) {
            if (!m_rows.contains(row))
                makeRow(row);
        }
        if (!measure())
            break;
    }
    // In the order of reading, though they are made in the order in which they are seen.
    QWidget *before = this;
    QList<int> made = m_rows.keys();
    std::ranges::sort(made);
    for (const int row : made) {
        for (QWidget *stop : m_rows[row]->findChildren<QAbstractButton *>()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void PairBoard::makeRow(int row)
{
    const Pair &pair = m_pairs[size_t(row)];
    std::vector<PairCard *> said;
    for (const QString &reason : pair.reasons)
        said.push_back(make({reasonTable, reason, {}}));
    QWidget *believed = nullptr;
    if (pair.cause.isEmpty()) {
        believed = new QWidget;
        auto *find = new LinkButton(tr("What lies behind it?"), believed);
        connect(find, &LinkButton::clicked, this, [this, reason = pair.reasons.front()] { Q_EMIT causeWanted(reason); });
        auto *left = new QHBoxLayout(believed);
        left->setContentsMargins(0, 0, 0, 0);
        left->addWidget(find);
        left->addStretch();
    } else {
        believed = make({causeTable, pair.cause, {}});
    }
    auto *made = new PairRow(said, believed, this);
    m_rows.insert(row, made);
    made->setGeometry(0, m_tops[size_t(row)], width(), heightOf(pair));
    made->show();
}

PairCard *PairBoard::make(const Place &record)
{
    auto *card = new PairCard(record);
    connect(card, &PairCard::clicked, this, [this, card, record] { press(record, card->modifiers()); });
    connect(card, &PairCard::entered, this, &PairBoard::entered);
    card->installEventFilter(this);
    fill(*card);
    return card;
}

void PairBoard::fill(PairCard &card) const
{
    const CauseEntries entries(m_desk);
    const Place &record = card.record();
    if (const StatedReason *reason = record.table == reasonTable ? m_desk.data().statedReasons.find(record.id) : nullptr)
        card.display(entries.of(*reason));
    else if (const Cause *cause = record.table == causeTable ? m_desk.data().causes.find(record.id) : nullptr)
        card.display(entries.of(*cause), m_desk.data().workbook.mainCauseId == cause->id);
    card.setSelected(std::ranges::find(m_selected, record) != m_selected.end());
}

PairCard *PairBoard::card(const Place &record) const
{
    for (PairRow *row : m_rows) {
        for (PairCard *card : row->findChildren<PairCard *>()) {
            if (card->record() == record)
                return card;
        }
    }
    return nullptr;
}

bool PairBoard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && measure()) // a card says more than before
        makeSeen();
    return QWidget::event(event);
}

void PairBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_heights.clear();
        measure();
    }
    makeSeen();
}

void PairBoard::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    makeSeen();
}

void PairBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_selection) {
        m_selection = Selection::of(this);
        m_selection->join(m_part);
        if (const QScrollArea *area = areaOf(this)) {
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PairBoard::makeSeen);
            connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PairBoard::makeSeen);
        }
    }
    makeSeen();
}

// --- What is selected

void PairBoard::showSelected()
{
    for (PairRow *row : std::as_const(m_rows)) {
        for (PairCard *card : row->findChildren<PairCard *>())
            card->setSelected(std::ranges::find(m_selected, card->record()) != m_selected.end());
    }
}

/// All of one side, in the order of reading.
std::vector<Place> PairBoard::records(QStringView table) const
{
    std::vector<Place> records;
    for (const Pair &pair : m_pairs) {
        if (table == causeTable && !pair.cause.isEmpty())
            records.push_back({causeTable, pair.cause, {}});
        for (const QString &reason : table == reasonTable ? pair.reasons : QStringList())
            records.push_back({reasonTable, reason, {}});
    }
    return records;
}

int PairBoard::rowOf(const Place &record) const
{
    const auto found = std::ranges::find_if(m_pairs, [&](const Pair &pair) {
        return record.table == causeTable ? pair.cause == record.id
                                          : record.table == reasonTable && pair.reasons.contains(record.id);
    });
    return found == m_pairs.end() || record.id.isEmpty() ? -1 : int(found - m_pairs.begin());
}

bool PairBoard::select(const Place &record)
{
    if (m_refreshing)
        refresh();
    const Place wanted{record.table, record.id, {}};
    if (rowOf(wanted) < 0)
        return false;
    m_selected = {wanted};
    m_current = m_anchor = wanted;
    showSelected();
    reach(wanted);
    Q_EMIT m_part->chosen(false);
    return true;
}

void PairBoard::press(const Place &record, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers & Qt::ControlModifier;
    if (modifiers & Qt::ShiftModifier && m_anchor.table == record.table) {
        const std::vector<Place> side = records(record.table);
        auto from = std::ranges::find(side, m_anchor), to = std::ranges::find(side, record);
        if (from > to)
            std::swap(from, to);
        m_selected.assign(from, to == side.end() ? to : to + 1);
    } else if (adds) {
        if (std::erase(m_selected, record) == 0)
            m_selected.push_back(record);
        m_anchor = record;
    } else {
        m_selected = {record};
        m_anchor = record;
    }
    m_current = record;
    showSelected();
    Q_EMIT m_part->chosen(adds);
    if (!(modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
        Q_EMIT opened(record);
}

PairCard *PairBoard::focusedCard() const
{
    auto *card = qobject_cast<PairCard *>(focusWidget());
    return card && card->hasFocus() && isAncestorOf(card) ? card : nullptr;
}

/// Its card, in sight.
PairCard *PairBoard::reach(const Place &record)
{
    const int row = rowOf(record);
    if (row < 0 || !isVisible())
        return nullptr;
    if (QScrollArea *area = areaOf(this)) {
        const int half = heightOf(m_pairs[size_t(row)]) / 2;
        const QPoint middle = mapTo(area->widget(), QPoint(0, m_tops[size_t(row)] + half));
        area->ensureVisible(area->horizontalScrollBar()->value(), middle.y(), 0, half + Step);
    }
    makeSeen();
    if (!m_rows.contains(row)) {
        makeRow(row);
        measure();
    }
    return card(record);
}

/// Up and down within a side, left and right between the two sides of a row.
void PairBoard::step(int key, Qt::KeyboardModifiers modifiers)
{
    const PairCard *from = focusedCard();
    if (!from)
        return;
    const Place here = from->record();
    const std::vector<Place> side = records(here.table);
    const auto at = std::ranges::find(side, here);
    const Pair &pair = m_pairs[size_t(std::max(0, rowOf(here)))];
    Place next;
    if (key == Qt::Key_Down && at != side.end() && at + 1 != side.end())
        next = *(at + 1);
    else if (key == Qt::Key_Up && at != side.end() && at != side.begin())
        next = *(at - 1);
    else if (key == Qt::Key_Right && here.table == reasonTable && !pair.cause.isEmpty())
        next = {causeTable, pair.cause, {}};
    else if (key == Qt::Key_Left && here.table == causeTable && !pair.reasons.isEmpty())
        next = {reasonTable, pair.reasons.back(), {}};
    PairCard *card = next == Place() ? nullptr : reach(next);
    if (!card)
        return;
    card->setFocus();
    if (modifiers & Qt::ControlModifier)
        return;
    if (!(modifiers & Qt::ShiftModifier) || m_anchor.table != next.table)
        m_anchor = next;
    m_current = next;
    const auto anchor = std::ranges::find(side, m_anchor), to = std::ranges::find(side, next);
    if (modifiers & Qt::ShiftModifier && anchor != side.end() && to != side.end())
        m_selected.assign(std::min(anchor, to), std::max(anchor, to) + 1);
    else
        m_selected = {next};
    showSelected();
    Q_EMIT m_part->chosen(false);
}

void PairBoard::keyPressEvent(QKeyEvent *event)
{
    const PairCard *card = focusedCard();
    if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down) {
        step(event->key(), event->modifiers());
    } else if (event->matches(QKeySequence::SelectAll) && card) {
        m_selected = records(card->record().table);
        m_current = card->record();
        showSelected();
        Q_EMIT m_part->chosen(false);
    } else if (event->matches(QKeySequence::Copy) && m_selection) {
        m_selection->copy(*m_part);
    } else if (event->key() == Qt::Key_Delete && card && m_selection) {
        if (card->isSelected())
            removeSelected(*m_part, *m_selection);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// As in a list: by Tab the cursor also selects, as long as nobody has chosen anything.
bool PairBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *card = qobject_cast<PairCard *>(watched);
    if (card && event->type() == QEvent::FocusIn && m_selection) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (byTab && m_selection->records().empty()) {
            m_selected = {card->record()};
            m_current = m_anchor = card->record();
            showSelected();
            Q_EMIT m_part->arrived();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PairBoard::contextMenuEvent(QContextMenuEvent *event)
{
    QWidget *under = event->reason() == QContextMenuEvent::Keyboard ? focusWidget() : childAt(event->pos());
    while (under && !qobject_cast<PairCard *>(under))
        under = under->parentWidget();
    auto *card = qobject_cast<PairCard *>(under);
    if (!card || !m_selection)
        return;
    if (!card->isSelected())
        select(card->record());
    QMenu menu(this);
    if (m_selection->records().size() == 1)
        menu.addAction(tr("Open"), this, [this, record = card->record()] { Q_EMIT opened(record); });
    addRecordVerbs(menu, *m_part, *m_selection);
    menu.exec(event->globalPos());
}

} // namespace straw
