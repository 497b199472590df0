#pragma once

#include "core/guide/userwording.h"
#include "ui/desk/desk.h"
#include "ui/fields/markfinder.h"

#include <QTimer>

namespace straw {

class Field;
class LinkButton;
class WordingLine;

/// The words of a text that are worth a second look: underlined, counted beside it, with why and one other way to say
/// it while the cursor is in them. They can be left as they are, here or for ever, by the line below the text and by
/// its menu.
class WordingMarks final : public QObject
{
    Q_OBJECT
public:
    WordingMarks(Field &field, GrowingEdit &edit, WordingLine &line, LinkButton &count);

    /// Puts the cursor at the next of them, from the last to the first; false when there are none.
    bool toNext();
    /// Their number, for screen readers; empty when there are none.
    QString spoken() const;

Q_SIGNALS:
    /// Others are marked than before.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Found = MarkFinder::Found;

    void follow();
    void show();
    const Found *atCursor() const;
    void explain();
    void leave();
    QString wordsOf(const Found &found) const;
    void ignoreHere(const Found &found);
    void neverMark(const Found &found);
    QString neverMarkText(const Found &found, const QString &words) const;
    void fill(QMenu &menu);

    Field &m_field;
    GrowingEdit &m_edit;
    WordingLine &m_line;
    LinkButton &m_count;
    MarkFinder &m_finder;          // of the text
    std::optional<WordingOf> m_of; // what it is looked at as
    std::shared_ptr<const UserWording> m_rules;
    std::vector<Found> m_shown;  // in order
    std::optional<Found> m_said; // what the line is about
    bool m_isHere = false;       // the cursor is in the text, or in the line
    int m_typedAt = -1;          // behind the letter that was typed last, until the cursor is moved
    QTimer m_leaving;
};

} // namespace straw
