#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class PartList;

/// All about one meeting: when, along which agenda, who takes part, the minutes, and what each of them learned.
class MeetingDetails final : public QWidget
{
    Q_OBJECT
public:
    MeetingDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

    /// Opens somebody who takes part; false when they do not.
    bool openPerson(const QString &id);

private:
    PartList *people();
    PartList *learned();

    Desk &m_desk;
    const QString m_id;
    PartList *m_people;
};

} // namespace straw
