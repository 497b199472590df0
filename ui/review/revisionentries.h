#pragma once

#include "core/base/texts.h"
#include "core/journal/revision.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// The journal as entries, newest first: when, and who did what. After years it has thousands, of which
/// people look for one of the last days, or for one of somebody or on some page.
class RevisionEntries final : public EntryModel
{
    Q_OBJECT
public:
    explicit RevisionEntries(Desk &desk, QObject *parent = nullptr);

    /// Only what this person did; everybody's when null.
    void setAuthor(const std::optional<QString> &author);
    /// Only what belongs to this page of the walk; all pages' when empty.
    void setPage(const QString &key);
    /// At first the newest are shown; older ones when they are asked for.
    bool hasMore() const { return m_hasMore; }
    void showMore();

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
    QHash<QString, size_t> m_places;                      // among them, by id
    mutable QHash<QString, std::vector<Place>> m_touched; // what each is about, as far as it was asked for
    std::optional<QString> m_author;
    QString m_page;
    size_t m_most;
    Texts m_texts;
    mutable bool m_hasMore = false;
};

} // namespace straw
