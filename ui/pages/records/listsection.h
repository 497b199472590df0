#pragma once

#include "ui/widgets/section.h"

namespace straw {

class EntryList;

/// A part of a page that shows records in one list, whose details the page shows.
class ListSection : public Section
{
    Q_OBJECT
public:
    /// False when it is not among them.
    bool select(const QString &id);
    bool holds(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered();

protected:
    enum class Folds { Never, UntilOpened };
    /// What else there is stands before it or after it.
    ListSection(const QString &title, EntryList *list, QWidget *parent, Folds folds = Folds::Never);

    EntryList *list() const { return m_list; }

private:
    EntryList *m_list;
};

} // namespace straw
