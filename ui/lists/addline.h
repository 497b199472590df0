#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/suggestions.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace straw {

class TextLabel;

/// The line at the head of a list that adds to it: always there, Enter adds and keeps the cursor.
/// While one types, the line below says how it is understood. Of a file that can only be read it is
/// never seen.
class AddLine final : public QWidget
{
    Q_OBJECT
public:
    /// The name is for screen readers, the placeholder shows what may be typed. `add` returns false
    /// to keep the text in the line.
    AddLine(Desk &desk, const QString &name, const QString &placeholder, std::function<bool(const QString &)> add,
            QWidget *parent = nullptr);

    /// What a typed line will become; an empty answer says nothing.
    void setPreview(std::function<QString(const QString &)> preview);
    /// What may be meant at the cursor.
    void setSuggestions(Suggestions::Find find);
    /// What Ctrl+T turns around in how the line is understood (the side of somebody new).
    void setTurn(const std::function<void()> &turn) { m_turn = turn; }
    /// A quiet line while nothing is typed; empty for none.
    void setHint(const QString &hint);
    /// For a line that goes with the panel of a record: what was not added when it went counts as unsaved, and stands
    /// there again when the record is opened anew.
    void keepFor(TableKey table, const QString &id);
    /// Where it is kept: the record, and the name of the line. Empty for a line that stays.
    const Place &place() const { return m_place; }
    /// Adds what is typed, as Enter does.
    void commit();
    QString text() const;
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }
    /// Says anew how the line is understood.
    void preview();

    void setVisible(bool visible) override;

Q_SIGNALS:
    /// Several lines came at once, by whichever way; the line keeps what it held. Without anybody
    /// who listens they become one.
    void severalLines(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    Desk &m_desk;
    QLineEdit *m_line;
    TextLabel *m_understood;
    QString m_announced; // of what is typed
    std::function<bool(const QString &)> m_add;
    std::function<QString(const QString &)> m_preview;
    std::function<void()> m_turn;
    QString m_hint;
    QString m_givenUp; // by Escape
    Place m_place;
};

} // namespace straw
