#pragma once

#include "core/guide/personadd.h"
#include "core/insight/contacts.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <optional>

namespace straw {

class AddLine;
class EntryList;
struct Entry;

/// The people of one party, with a line that adds to them.
class PeopleList final : public QWidget
{
    Q_OBJECT
public:
    /// With `adds` false there is no add line, and nothing is shown while the list is empty.
    PeopleList(Desk &desk, PickKey<"party"> party, const QString &title, bool adds, QWidget *parent = nullptr);

    EntryList *list() const { return m_list; }
    AddLine *addLine() const { return m_add; }
    /// What an empty list says.
    void setEmptyText(const QString &text);

private:
    Entry entry(const Snapshot &workbook, const Person &person) const;
    const Contact *lastContact(const QString &personId) const;
    PersonWords understand(const QString &line) const;
    QString preview(const QString &line) const;
    bool addPerson(const QString &line);
    bool addTo(const QString &id, const PersonWords &words);

    Desk &m_desk;
    const PickKey<"party"> m_party;
    const QuickWords m_words;
    EntryList *m_list;
    AddLine *m_add = nullptr;
    mutable std::optional<QHash<QString, Contact>> m_contacts; // until the next change
};

} // namespace straw
