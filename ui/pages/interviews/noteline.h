#pragma once

#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;

namespace straw {

class NoteEdit;
class Segments;
class TextLabel;

/// The line that takes the notes of an interview, always ready for the next one: Enter ends a note.
/// What is being written is stored like any field, half a second after the last key, so that a crash
/// in the middle of a talk costs nothing. All of it works without the mouse: Ctrl+T says whose words
/// they are, for one note, or pressed twice until it is said anew; Ctrl+Down goes to the next
/// question, Up to the notes.
class NoteLine final : public QWidget
{
    Q_OBJECT
public:
    NoteLine(Desk &desk, const QString &interviewId, QWidget *parent = nullptr);

    /// The question that notes are about from now on; empty for none.
    void setQuestion(const QString &key);
    const QString &question() const { return m_question; }
    /// The note that is being written, which is not listed yet.
    const QString &draft() const { return m_draft; }
    void take();

Q_SIGNALS:
    void draftChanged();
    void questionStepped(int by);
    void leftUpwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void setKind(const Pick<"line_kind"> &kind, bool stays = false);
    void stepKind();
    void describeKind();
    /// Stores what is written so far.
    void store();
    void end();
    Result<void> begin(Store &store, const QString &text);
    void describe();
    void follow(const ChangeSummary &summary);
    bool keyPressed(QKeyEvent &key);

    Desk &m_desk;
    const QString m_interviewId;
    Segments *m_kinds;
    TextLabel *m_about;
    NoteEdit *m_edit;
    QTimer m_idle;
    QString m_question, m_draft;
    Pick<"line_kind"> m_kind;
    bool m_stays = false; // the kind, beyond the note that is being written
};

} // namespace straw
