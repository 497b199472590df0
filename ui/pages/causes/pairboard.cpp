#include "ui/pages/causes/pairboard.h"

#include "core/insight/causefindings.h"
#include "ui/pages/causes/causeentries.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/tablecopy.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

const QString reasonTable = QStringLiteral("stated_reason");
const QString causeTable = QStringLiteral("cause");

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
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("What they said and what we believe"));
    connect(&desk.document(), &Document::changed, this, &PairBoard::follow);
    m_pairs = pairs();
    build();
}

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
    if (now == m_pairs) {
        fill();
        return;
    }
    m_pairs = std::move(now);
    build();
}

/// The cursor stays on its record.
void PairBoard::build()
{
    const auto *focused = qobject_cast<PairCard *>(focusWidget());
    const Place before = focused && focused->hasFocus() ? focused->record() : Place();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_cards.clear();
    for (const Pair &pair : m_pairs) {
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
        auto *row = new PairRow(said, believed, this);
        m_layout->addWidget(row);
        row->show();
    }
    fill();
    if (PairCard *again = card(before))
        again->setFocus();
}

PairCard *PairBoard::make(const Place &record)
{
    auto *card = new PairCard(record);
    connect(card, &PairCard::clicked, this, [this, record] { Q_EMIT opened(record); });
    connect(card, &PairCard::entered, this, &PairBoard::entered);
    m_cards.push_back(card);
    return card;
}

void PairBoard::fill()
{
    const CauseEntries entries(m_desk);
    for (PairCard *card : m_cards) {
        const Place &record = card->record();
        if (const StatedReason *reason = record.table == reasonTable ? m_desk.data().statedReasons.find(record.id) : nullptr)
            card->display(entries.of(*reason));
        else if (const Cause *cause = record.table == causeTable ? m_desk.data().causes.find(record.id) : nullptr)
            card->display(entries.of(*cause), m_desk.data().workbook.mainCauseId == cause->id);
        card->setSelected(record == m_selected);
    }
}

PairCard *PairBoard::card(const Place &record) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&record](const PairCard *card) {
        return card->record().table == record.table && card->record().id == record.id;
    });
    return found == m_cards.end() ? nullptr : *found;
}

bool PairBoard::select(const Place &record)
{
    if (m_refreshing)
        refresh();
    m_selected = {record.table, record.id, {}};
    for (PairCard *each : m_cards)
        each->setSelected(each->record() == m_selected);
    PairCard *selected = card(m_selected);
    if (selected)
        PageArea::bringIntoView(selected);
    return selected;
}

void PairBoard::clearSelection()
{
    select({});
}

/// Up and down within a side, left and right between the two sides of a row.
void PairBoard::step(int key)
{
    auto *from = qobject_cast<PairCard *>(focusWidget());
    if (!from)
        return;
    const auto here = std::find(m_cards.begin(), m_cards.end(), from);
    const bool forwards = key == Qt::Key_Down || key == Qt::Key_Right;
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const auto fits = [&](const PairCard *card) {
        const bool sameSide = card->record().table == from->record().table;
        return across ? !sameSide && card->parentWidget() == from->parentWidget() : sameSide;
    };
    if (forwards) {
        const auto next = std::find_if(here + 1, m_cards.end(), fits);
        if (next != m_cards.end())
            (*next)->setFocus();
    } else {
        const auto next = std::find_if(std::make_reverse_iterator(here), m_cards.rend(), fits);
        if (next != m_cards.rend())
            (*next)->setFocus();
    }
}

void PairBoard::keyPressEvent(QKeyEvent *event)
{
    const auto *card = qobject_cast<PairCard *>(focusWidget());
    if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
        step(event->key());
    else if (event->key() == Qt::Key_Delete && card)
        m_desk.remove(card->record().table, card->record().id);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void PairBoard::copy() const
{
    const CauseEntries entries(m_desk);
    std::vector<QStringList> rows;
    for (const Pair &pair : m_pairs) {
        const Cause *cause = m_desk.data().causes.find(pair.cause);
        const Entry believed = cause ? entries.of(*cause) : Entry();
        QStringList tags;
        for (const Tag &tag : believed.tags)
            tags += tag.text;
        const QStringList right{believed.title, believed.detail, tags.join(QStringLiteral(", "))};
        for (const QString &id : pair.reasons) {
            const StatedReason *reason = m_desk.data().statedReasons.find(id);
            const Entry said = reason ? entries.of(*reason) : Entry();
            rows.push_back(QStringList{said.title, said.detail} + right);
        }
        if (pair.reasons.isEmpty())
            rows.push_back(QStringList{{}, {}} + right);
    }
    copyTable({tr("What they said"), tr("By whom"), tr("What we believe"), tr("Reason"), tr("How sure")}, rows);
}

} // namespace straw
