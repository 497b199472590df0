#include "ui/review/revisionentries.h"

#include "core/base/texts.h"
#include "core/guide/pageof.h"
#include "core/journal/describe.h"
#include "core/journal/difference.h"

#include <algorithm>

namespace straw {

namespace {

constexpr size_t Portion = 50;

} // namespace

RevisionEntries::RevisionEntries(Desk &desk, QObject *parent)
    : EntryModel(desk, "revision", parent)
    , m_most(Portion)
    , m_texts(QLocale().name())
{
    connect(&desk.document(), &Document::changed, this, &RevisionEntries::read);
    read();
}

void RevisionEntries::read()
{
    m_revisions = desk().document().history().value_or(std::vector<Revision>());
    m_places.clear();
    m_places.reserve(qsizetype(m_revisions.size()));
    for (size_t i = 0; i < m_revisions.size(); ++i)
        m_places.insert(m_revisions[i].id, i);
    refresh();
}

void RevisionEntries::setAuthor(const std::optional<QString> &author)
{
    m_author = author;
    m_most = Portion;
    refresh();
}

void RevisionEntries::setPage(const QString &key)
{
    m_page = key;
    m_most = Portion;
    refresh();
}

void RevisionEntries::showMore()
{
    m_most += Portion;
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
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_revisions[*place];
}

bool RevisionEntries::isOnPage(const QString &id) const
{
    auto touched = m_touched.constFind(id);
    if (touched == m_touched.constEnd()) {
        std::vector<Place> places;
        for (const Difference &difference : desk().document().differences(id).value_or(std::vector<Difference>()))
            places.push_back({difference.table, difference.id, difference.column});
        touched = m_touched.insert(id, places);
    }
    return std::ranges::any_of(
        *touched, [this](const Place &place) { return pageOf(place, desk().data(), desk().today()) == m_page; });
}

std::vector<QString> RevisionEntries::ids() const
{
    std::vector<QString> shown;
    m_hasMore = false;
    for (const Revision &revision : m_revisions) {
        if ((m_author && revision.author != *m_author) || (!m_page.isEmpty() && !isOnPage(revision.id)))
            continue;
        m_hasMore = shown.size() == m_most;
        if (m_hasMore)
            break;
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
    entry.title = describe(*revision, m_texts);
    if (revision->change.isByProgram()) { // its time is that of the change before it, wherever it is made
        entry.detail = tr("when the file was opened");
        return entry;
    }
    entry.detail = Texts::filled(tr("%1, %2"), {locale.toString(at.date(), QLocale::LongFormat),
                                                locale.toString(at.time(), QLocale::ShortFormat)});
    return entry;
}

} // namespace straw
