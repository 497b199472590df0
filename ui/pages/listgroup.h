#pragma once

#include <QObject>

#include <vector>

namespace straw {

class EntryList;

/// Lists of a page that share its details: one entry is current in all of them together.
class ListGroup final : public QObject
{
    Q_OBJECT
public:
    explicit ListGroup(QObject *parent = nullptr);

    void add(EntryList *list);
    const std::vector<EntryList *> &lists() const { return m_lists; }
    /// The list that shows this record; null when none does.
    EntryList *listOf(const QString &id) const;
    /// Makes it the current entry; false when no list shows it.
    bool select(const QString &id);
    /// The same, but the page stays where it is scrolled to.
    void mark(const QString &id);

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered(const QString &id);
    /// Another entry became the current one.
    void moved(const QString &id);

private:
    void keepOneCurrent(EntryList *current);

    std::vector<EntryList *> m_lists;
};

} // namespace straw
