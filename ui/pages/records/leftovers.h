#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class EntryList;
class Section;

/// What a page still holds about entries that were removed: answers to its questions, and on the page of
/// the interviews notes that belong to none. Not there while there is nothing of the kind.
class LeftOvers final : public QWidget
{
    Q_OBJECT
public:
    LeftOvers(Desk &desk, const QString &pageKey, QWidget *parent = nullptr);

    /// Whether the record of a place stands here.
    bool shows(const Place &place) const;
    bool select(const Place &place);
    /// Everything of one of them, to be read, changed and removed.
    static QWidget *details(Desk &desk, const Place &place);
    static QString title(const Place &place);

Q_SIGNALS:
    void opened(const straw::Place &place);
    /// After `opened`, by the keyboard alone.
    void entered();

private:
    void addList(EntryList *list);
    void follow();

    Section *m_section;
    std::vector<EntryList *> m_lists;
};

} // namespace straw
