#pragma once

#include "ui/meeting/shown.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// Records of which a meeting may see all or a part: which, and how each looks, is told from what is shown to it.
template<typename T>
class ShownModel final : public EntryModel
{
public:
    using Which = std::function<std::vector<const T *>(const Snapshot &)>;
    using Looks = std::function<Entry(const Snapshot &, const T &)>;

    ShownModel(Desk &desk, const Shown &shown, Which which, Looks looks)
        : EntryModel(desk, T::table, nullptr)
        , m_shown(shown)
        , m_which(std::move(which))
        , m_looks(std::move(looks))
    {
        connect(&shown, &Shown::changed, this, [this] {
            refresh();
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
        refresh();
    }

    bool mayRemove(int) const override { return false; }

protected:
    std::vector<QString> ids() const override
    {
        std::vector<QString> ids;
        for (const T *record : m_which(m_shown.data()))
            ids.push_back(record->id);
        return ids;
    }
    Entry entry(const QString &id) const override
    {
        const T *record = (m_shown.data().*recordsIn<T>).find(id);
        return record ? m_looks(m_shown.data(), *record) : Entry();
    }

private:
    const Shown &m_shown;
    Which m_which;
    Looks m_looks;
};

} // namespace straw
