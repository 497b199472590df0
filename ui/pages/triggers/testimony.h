#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QToolButton;

namespace straw {

class IconLabel;
class TextLabel;

/// How one person tells an event: a note of their own, and below it what they said about it in an
/// interview.
class Testimony final : public QWidget
{
    Q_OBJECT
public:
    Testimony(Desk &desk, const QString &eventId, const QString &personId, QWidget *parent = nullptr);

    const QString &personId() const { return m_personId; }

private:
    const Line *note() const;
    void addNote();
    void removePerson();
    void follow();
    QString interviewText() const;

    Desk &m_desk;
    const QString m_eventId, m_personId;
    IconLabel *m_mark;
    TextLabel *m_name;
    QToolButton *m_remove;
    TextLabel *m_interview;
};

} // namespace straw
