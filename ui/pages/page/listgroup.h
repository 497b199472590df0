#pragma once

#include <QObject>

#include <vector>

namespace straw {

class EntryList;

/// Lists of a page that open the same kind of details. What is selected in them is one with the page
/// (see Selection).
class ListGroup final : public QObject
{
    Q_OBJECT
public:
    explicit ListGroup(QObject *parent = nullptr);

    void add(EntryList *list);
    const std::vector<EntryList *> &lists() const { return m_lists; }
    /// The list that shows this record; null when none does.
    EntryList *listOf(const QString &id) const;
    /// Makes it the selected entry; false when no list shows it.
    bool select(const QString &id);

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered(const QString &id);

private:
    std::vector<EntryList *> m_lists;
};

} // namespace straw
