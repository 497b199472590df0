#pragma once

#include "core/journal/revision.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// The journal as entries, newest first: when, and who did what.
class RevisionEntries final : public EntryModel
{
    Q_OBJECT
public:
    explicit RevisionEntries(Desk &desk, QObject *parent = nullptr);

    /// Only what this person did; everybody's when null.
    void setAuthor(const std::optional<QString> &author);
    /// Only what belongs to this page of the walk; all pages' when empty.
    void setPage(const QString &key);

    /// Whoever has changed something, without whom nobody knows.
    QStringList authors() const;
    const Revision *find(const QString &id) const;

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;

private:
    void read();
    bool isOnPage(const QString &id) const;

    std::vector<Revision> m_revisions;
    std::optional<QString> m_author;
    QString m_page;
};

} // namespace straw
