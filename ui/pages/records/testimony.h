#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace straw {

class IconLabel;
class NoteDetails;
class TextLabel;

/// How one person tells an event: notes of their own, and below them what they said about it in an
/// interview. Without a person: notes whose speaker was removed.
class Testimony final : public QWidget
{
    Q_OBJECT
public:
    Testimony(Desk &desk, const QString &eventId, const QString &personId, QWidget *parent = nullptr);

    const QString &personId() const { return m_personId; }

private:
    void addInterviewNotes();
    QStringList notes() const;
    void build();
    NoteDetails *newDetails(const QString &noteId);
    void removePerson();
    void follow();

    Desk &m_desk;
    const QString m_eventId, m_personId;
    IconLabel *m_mark;
    TextLabel *m_name;
    QToolButton *m_remove;
    QVBoxLayout *m_notes;
    std::vector<NoteDetails *> m_details; // of the notes; one at least, to be written into
};

} // namespace straw
