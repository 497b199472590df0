#pragma once

#include "ui/models/entrymodel.h"

#include <algorithm>

namespace straw {

/// The records of one type, as entries: which of them, and how each looks, is said by two functions.
template<typename T>
class RecordModel final : public EntryModel
{
public:
    using Shows = std::function<bool(const Snapshot &, const T &)>;
    using Before = std::function<bool(const T &, const T &)>;
    using Looks = std::function<Entry(const Snapshot &, const T &)>;

    /// Without `shows` all records of the type are shown.
    RecordModel(Desk &desk, Looks looks, Shows shows = {}, QObject *parent = nullptr)
        : EntryModel(desk, T::table, parent)
        , m_looks(std::move(looks))
        , m_shows(std::move(shows))
    {
        refresh();
    }

    /// Another order than that of the records; equal ones keep theirs.
    void setOrder(Before before)
    {
        m_before = std::move(before);
        refresh();
    }

    void setShows(Shows shows)
    {
        m_shows = std::move(shows);
        refresh();
    }

protected:
    std::vector<QString> ids() const override
    {
        std::vector<const T *> shown;
        for (const T &record : records()) {
            if (!m_shows || m_shows(desk().data(), record))
                shown.push_back(&record);
        }
        const auto isBefore = [this](const T *left, const T *right) { return m_before(*left, *right); };
        if (m_before && !std::is_sorted(shown.begin(), shown.end(), isBefore)) // an edit leaves most orders as they are
            std::stable_sort(shown.begin(), shown.end(), isBefore);
        std::vector<QString> ids;
        ids.reserve(shown.size());
        for (const T *record : shown)
            ids.push_back(record->id);
        return ids;
    }

    Entry entry(const QString &id) const override
    {
        const T *record = records().find(id);
        return record ? m_looks(desk().data(), *record) : Entry();
    }

private:
    const Collection<T> &records() const { return desk().data().*recordsIn<T>; }

    Looks m_looks;
    Shows m_shows;
    Before m_before;
};

} // namespace straw
