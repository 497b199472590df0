#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace straw {

class EntryList;
class RevisionEntries;

/// Who changed what, and when: the journal in sentences, by person and page; each change with its
/// difference, and a way to take it back.
class ChangesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPanel(Desk &desk, QWidget *parent = nullptr);

private:
    void fillFilters();
    void showChange(const QString &id);
    void showList();
    QString whyItStays(const QString &id) const;
    void takeBack(const QString &id);

    Desk &m_desk;
    RevisionEntries *m_entries;
    QVBoxLayout *m_layout;
    QWidget *m_overview;
    QComboBox *m_who;
    QComboBox *m_page;
    EntryList *m_list;
    QWidget *m_change = nullptr; // the one that is looked at
};

} // namespace straw
