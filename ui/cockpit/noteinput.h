#pragma once

#include "ui/cockpit/noteedit.h"

#include <QWidget>

class QKeyEvent;

namespace straw {

class Call;
class Desk;

/// What the notes of an interview are written in, always ready for the next one: Enter ends a note. All of it works
/// without the mouse: Ctrl+T says whose words this note is, Ctrl+Down goes to the next question, Up to the notes.
/// Several of one call show the same.
class NoteInput final : public QWidget
{
    Q_OBJECT
public:
    NoteInput(Desk &desk, Call &call, QWidget *parent = nullptr);

    NoteEdit *edit() const { return m_edit; }
    /// Larger letters, for whoever writes while they listen.
    void setLarge();
    /// What the writing is about, read aloud with its kind.
    void setAbout(const QString &question);
    /// Further keys, each true when it was taken.
    void setKeys(std::function<bool(const QKeyEvent &)> keys) { m_keys = std::move(keys); }

Q_SIGNALS:
    void leftUpwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    bool keyPressed(QKeyEvent &key);
    void describe();
    void showText();

    Desk &m_desk;
    Call &m_call;
    NoteEdit *m_edit;
    QString m_about;
    std::function<bool(const QKeyEvent &)> m_keys;
};

} // namespace straw
