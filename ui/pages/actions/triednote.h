#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class EntryList;
class TextLabel;

/// Says quietly that an action repeats what did not help, against the same cause or, while it names none, at all: which
/// attempts, when, what came of them, what they cost. Not there while it repeats nothing.
class TriedNote final : public QWidget
{
    Q_OBJECT
public:
    TriedNote(Desk &desk, const QString &actionId, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_actionId;
    TextLabel *m_note;
    EntryList *m_attempts;
};

} // namespace straw
