#include "ui/pages/causes/pairboard.h"

#include "core/insight/causefindings.h"
#include "ui/pages/causes/pairboardpart.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace straw {

namespace {

constexpr int LikelyHeight = 76; // of a row that was not seen yet
constexpr int FewRows = 60;      // so many are kept though they are out of sight: Tab finds them as they were

int standing(const Cause &cause, const QString &mainCauseId)
{
    if (cause.id == mainCauseId)
        return 0;
    return isClaimed(cause) ? 1 : cause.role == u"ruled_out" ? 3 : 2;
}

} // namespace

PairBoard::PairBoard(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_part(new Part(this))
{
    setAccessibleName(tr("What they said and what we believe"));
    connect(&desk.document(), &Document::changed, this, &PairBoard::follow);
    m_entries.emplace(m_desk);
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
            pairs.push_back({{reason.id}, {}, !reason.faceValueBecause.trimmed().isEmpty()});
    }
    for (const Cause *cause : causes)
        pairs.push_back({behind.value(cause->id), cause->id});
    return pairs;
}

void PairBoard::follow(const ChangeSummary &summary)
{
    const bool shown = std::any_of(summary.rows.begin(), summary.rows.end(), [](const RowChange &row) {
        return row.table == reasonTable || row.table == causeTable || row.table == u"evidence"
               || row.table == u"workbook" || row.table == u"person" || row.table == u"choice";
    });
    if (!shown || m_refreshing)
        return;
    // Later: a field that is left by pressing a card commits before the card is released.
    m_refreshing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_refreshing) // else what was selected since has seen to it
                refresh();
        },
        Qt::QueuedConnection);
}

void PairBoard::refresh()
{
    m_refreshing = false;
    m_entries.emplace(m_desk);
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
    const QScrollArea *area = ancestorOf<QScrollArea>(parentWidget());
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
    const QScrollArea *area = ancestorOf<QScrollArea>(parentWidget());
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
            const bool goes = m_rows.size() > FewRows && (row.key() < first || row.key() > last)
                              && !row.value()->isAncestorOf(focusWidget());
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
}

void PairBoard::makeRow(int row)
{
    const Pair &pair = m_pairs[size_t(row)];
    std::vector<PairCard *> said;
    for (const QString &reason : pair.reasons)
        said.push_back(make({reasonTable, reason, {}}));
    QWidget *believed = nullptr;
    if (pair.isTaken) {
        //: Beside a reason that they gave: somebody said why no cause is looked for behind it
        believed = new TextLabel(tr("Taken as it was said"), TextStyle::Small, Role::Muted);
        believed->setContentsMargins(Hang, 0, Hang, 0);
    } else if (pair.cause.isEmpty()) {
        believed = new QWidget;
        auto *find = new LinkButton(tr("What lies behind it?"), believed);
        connect(find, &LinkButton::clicked, this,
                [this, reason = pair.reasons.front()] { Q_EMIT causeWanted(reason); });
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
    const Place &record = card.record();
    if (const StatedReason *reason =
            record.table == reasonTable ? m_desk.data().statedReasons.find(record.id) : nullptr)
        card.display(m_entries->of(*reason));
    else if (const Cause *cause = record.table == causeTable ? m_desk.data().causes.find(record.id) : nullptr)
        card.display(m_entries->of(*cause), m_desk.data().workbook.mainCauseId == cause->id);
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
        if (const QScrollArea *area = ancestorOf<QScrollArea>(parentWidget())) {
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PairBoard::makeSeen);
            connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PairBoard::makeSeen);
        }
    }
    makeSeen();
}

// --- What is selected

} // namespace straw
