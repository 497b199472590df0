#include "ui/review/revisionentries.h"

#include "core/base/texts.h"
#include "core/journal/describe.h"
#include "core/journal/difference.h"
#include "ui/pages/registry.h"

#include <algorithm>

namespace straw {

RevisionEntries::RevisionEntries(Desk &desk, QObject *parent)
    : EntryModel(desk, QStringLiteral("revision"), parent)
{
    connect(&desk.document(), &Document::changed, this, &RevisionEntries::read);
    read();
}

void RevisionEntries::read()
{
    m_revisions = desk().document().history().value_or(std::vector<Revision>());
    refresh();
}

void RevisionEntries::setAuthor(const std::optional<QString> &author)
{
    m_author = author;
    refresh();
}

void RevisionEntries::setPage(const QString &key)
{
    m_page = key;
    refresh();
}

QStringList RevisionEntries::authors() const
{
    QStringList names;
    for (const Revision &revision : m_revisions) {
        if (!revision.author.isEmpty() && !names.contains(revision.author))
            names += revision.author;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

const Revision *RevisionEntries::find(const QString &id) const
{
    const auto found = std::ranges::find(m_revisions, id, &Revision::id);
    return found == m_revisions.end() ? nullptr : &*found;
}

bool RevisionEntries::isOnPage(const QString &id) const
{
    const auto differences = desk().document().differences(id);
    return differences && std::ranges::any_of(*differences, [this](const Difference &difference) {
        return pageOf({difference.table, difference.id, difference.column}, desk().data(), desk().today()) == m_page;
    });
}

std::vector<QString> RevisionEntries::ids() const
{
    std::vector<QString> shown;
    for (const Revision &revision : m_revisions) {
        if ((!m_author || revision.author == *m_author) && (m_page.isEmpty() || isOnPage(revision.id)))
            shown.push_back(revision.id);
    }
    return shown;
}

Entry RevisionEntries::entry(const QString &id) const
{
    const Revision *revision = find(id);
    if (!revision)
        return {};
    const QDateTime at = revision->at.toLocalTime();
    const QLocale locale = desk().locale();
    Entry entry;
    entry.title = describe(*revision, Texts(QLocale().name()));
    entry.detail = tr("%1, %2").arg(locale.toString(at.date(), QLocale::LongFormat),
                                    locale.toString(at.time(), QLocale::ShortFormat));
    return entry;
}

} // namespace straw
