#pragma once

#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace straw {

/// A labelled editor of one field of one record. It shows what the document holds, commits 500 ms
/// after the last key and when it is left, and follows changes from elsewhere (undo, import) unless
/// something is being typed in it. What cannot be stored stays in it, counts as unsaved (law 6 of the
/// window), and Escape brings back what is stored. Label, buddy, accessible name and tooltip are set here once.
class Field : public QWidget
{
    Q_OBJECT
public:
    const Place &place() const { return m_place; }
    Desk &desk() const { return m_desk; }

    /// What helps to fill it in: tooltip and description for screen readers.
    virtual void setHint(const QString &hint);
    /// The label is read aloud but not drawn, where the place of the field says enough.
    void hideLabel();
    /// For a record that comes into being with its first field (an answer). Without one only the
    /// details of an event make themselves.
    void setMaker(std::function<Result<void>(Store &)> make) { m_make = std::move(make); }

    /// What changes along with it, inside the same change.
    void setAlso(std::function<Result<void>(Store &store, const QVariant &value)> also) { m_also = std::move(also); }

    /// True while something is typed that the document does not hold yet.
    bool isDirty() const { return m_dirty; }
    /// Stores what was typed. What is not understood stays in the field and says so.
    void commit();
    /// Forgets what was typed and not yet stored.
    void revert();
    /// Puts the cursor in the field; behind `length` characters from `start` that were looked for, when given.
    virtual void focusAt(int start = -1, int length = 0);
    /// The widget that has the focus when this field is edited.
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void committed();

protected:
    Field(Desk &desk, Place place, const QString &label, QWidget *parent);
    /// To be called once, at the end of the constructor of every kind of field.
    void setEditor(QWidget *editor);

    /// Shows a stored value; invalid means empty.
    virtual void display(const QVariant &stored) = 0;
    /// What the editor now holds, as the document stores it; invalid for empty. An error when it
    /// cannot be understood.
    virtual Result<QVariant> value() const = 0;
    /// Stores the value. Overridden where it takes more than setting the field.
    virtual Result<ChangeSummary> save(const QVariant &value);

    /// The user changed something: commit in a moment, at once, or only when the field is left.
    void edited();
    void choose();
    void markDirty();
    /// Inside a perform: makes the record when it is not there yet (see setMaker).
    Result<void> make(Store &store) const;
    /// The same, then sets the field with what changes along with it.
    Result<void> put(Store &store, const QVariant &value) const;
    /// The quiet line under the field; empty hides it.
    void setNote(const QString &note, bool open = false);
    QVariant stored() const;
    QLabel *label() const { return m_label; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Moment { Idle, Leaving };
    void commitAt(Moment moment);
    void refuse(const Error &why);
    QString shownText() const;
    void showText(const QString &text);
    bool takesEscape();
    void follow(const ChangeSummary &summary);
    bool canBeMade() const;

    Desk &m_desk;
    const Place m_place;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QLabel *m_note = nullptr;
    QWidget *m_editor = nullptr;
    std::function<Result<void>(Store &)> m_make;
    std::function<Result<void>(Store &, const QVariant &)> m_also;
    bool m_gone = false; // somebody removed the record
    QTimer m_idle;
    bool m_dirty = false;
    bool m_showing = false;
    bool m_noteIsOpen = false; // it says what is still to be done
};

} // namespace straw
