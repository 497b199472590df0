#pragma once

#include "core/guide/causequestions.h"
#include "ui/models/entrymodel.h"

#include <QSet>

namespace straw {

/// The causes as an outline: each above those that explain it, which are left out where it is folded.
class CauseOutlineModel final : public EntryModel
{
    Q_OBJECT
public:
    explicit CauseOutlineModel(Desk &desk, QObject *parent = nullptr);

    const CauseTree &tree() const { return m_tree; }
    CauseQuestion questionOf(const QString &id) const;
    bool isFolded(const QString &id) const { return m_folded.contains(id); }
    void setFolded(const QString &id, bool folded);
    /// Whether something stands below it.
    bool mayFold(const QString &id) const { return !m_tree.below(id).isEmpty(); }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    CauseTree m_tree;
    CalledNames m_names;
    QSet<QString> m_folded;
};

} // namespace straw
