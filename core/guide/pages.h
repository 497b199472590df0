#pragma once

#include "core/schema/keys.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

class QJsonObject;

namespace straw {

/// A page of the walk: what it asks and why, what its empty places say, and what belongs to it. Tables and
/// columns are named as "event" or "workbook.verdict".
struct PageText
{
    QString key, group, name;
    QString title; // its question
    QString why;   // one sentence
    QString icon;
    QString shortcut;                // the same for good, whichever pages come between
    QStringList questions;           // the question banks that are asked on it
    QStringList holds;               // the records and fields that are shown on it
    QStringList begun;               // those of which any makes it begun
    QHash<QString, QString> atFirst; // what stands in such a field before anybody begins; "*": anything
    QHash<QString, QString> empty;   // by place

    QString emptyText(const QString &place) const { return empty.value(place); }
};

/// The pages of resources/<language>/guide/pages.json, in the order of the walk.
class Pages
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const Pages &instance();
    static const Pages &of(const QString &language);
    explicit Pages(const QString &language);
    explicit Pages(const QJsonObject &content);

    const std::vector<PageText> &all() const { return m_pages; }
    /// Null when there is none of that key.
    const PageText *find(const QString &key) const;
    /// The key of the page that holds a field, or else its table; empty when none does.
    QString holding(TableKey table, ColumnKey column = {}) const;
    /// The key of the page on which a question bank is asked; empty when it is on none.
    QString asking(const QString &bank) const { return m_asking.value(bank); }
    /// The heading of a group of pages; empty for the group without one.
    QString groupName(const QString &group) const { return m_groups.value(group); }

private:
    std::vector<PageText> m_pages;
    QHash<QString, QString> m_groups;
    QHash<QString, QString> m_holding; // by table or field
    QHash<QString, QString> m_asking;  // by question bank
};

} // namespace straw
