#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace straw {

/// What a page of the walk asks and why, and what its empty places say.
struct PageText
{
    QString key, group, name;
    QString title; // its question
    QString why;   // one sentence
    QHash<QString, QString> empty; // by place

    QString emptyText(const QString &place) const { return empty.value(place); }
};

/// The pages of resources/guide/pages.json, in the order of the walk.
class Pages
{
public:
    static const Pages &instance();

    const std::vector<PageText> &all() const { return m_pages; }
    /// Null when there is none of that key.
    const PageText *find(const QString &key) const;
    /// The heading of a group of pages; empty for the group without one.
    QString groupName(const QString &group) const { return m_groups.value(group); }

private:
    Pages();

    std::vector<PageText> m_pages;
    QHash<QString, QString> m_groups;
};

} // namespace straw
