#pragma once

#include "ui/lists/selection.h"
#include "ui/pages/causes/causeentries.h"
#include "ui/pages/causes/pairboard.h"

#include <algorithm>

// For the files that implement the board only.
namespace straw {

inline constexpr TableKey reasonTable = "stated_reason";
inline constexpr TableKey causeTable = "cause";

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
    Place current() const override { return m_board.m_current; }
    bool holds(const Place &record) const override { return m_board.rowOf(record) >= 0; }
    std::vector<Place> all() const override
    {
        std::vector<Place> all;
        for (const Pair &pair : m_board.m_pairs) {
            for (const QString &reason : pair.reasons)
                all.push_back({reasonTable, reason, {}});
            if (!pair.cause.isEmpty())
                all.push_back({causeTable, pair.cause, {}});
        }
        return all;
    }
    std::vector<Place> selected() const override
    {
        std::vector<Place> selected;
        if (m_board.m_selected.empty())
            return selected;
        std::ranges::copy_if(all(), std::back_inserter(selected), [this](const Place &record) {
            return std::ranges::find(m_board.m_selected, record) != m_board.m_selected.end();
        });
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
        return {PairBoard::tr("What they said"), /*: Column heading: who said it */ PairBoard::tr("By whom"),
                PairBoard::tr("What we believe"),
                //: Column heading: the reason from the list
                PairBoard::tr("Reason"), /*: Column heading: the confidence in a cause */ PairBoard::tr("How sure")};
    }
    /// The pairs in which something is selected, as wholes.
    std::vector<QStringList> rows(bool all) const override
    {
        const CauseEntries entries(m_board.m_desk);
        const Snapshot &workbook = m_board.m_desk.data();
        const auto isSelected = [this](TableKey table, const QString &id) {
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

} // namespace straw
