#pragma once

#include "core/workbook/passage.h"
#include "ui/desk/desk.h"
#include "ui/widgets/growingedit.h"

namespace straw {

class Field;
class LinkButton;

/// The words of a text that are evidence for or against a cause, or for an answer to a criterion. They are set off
/// where they stand, with the number of the cause or the sign of the criterion, counted beside the text and read aloud;
/// others are marked from its menu, or by the key of the window.
class PassageMarks final : public QObject
{
    Q_OBJECT
public:
    /// Of a field whose words can be marked (see canBeMarked); the count is added to `place`.
    PassageMarks(Field &field, GrowingEdit &edit, LinkButton &count);

    /// Asks for what the selected words are evidence; leads from words that are evidence to their cause or criterion.
    /// False when there is nothing of either at the cursor.
    bool act();
    /// Whether a piece of evidence is marked here, or was until the last change.
    bool shows(const QString &evidenceId) const;
    /// What is marked, for screen readers.
    QStringList spoken() const;

Q_SIGNALS:
    /// Something else is marked, or elsewhere.
    void changed();

private:
    /// A piece of evidence as it stands in the text.
    struct Marked
    {
        QString id = {}, weighed = {}, words = {};
        Number markedAt = {};
        bool against = false;
        bool isOfCriterion = false;
        QString sign = {}; // of the cause or criterion
        std::optional<Stretch> at = {};
    };

    void follow(const ChangeSummary &summary);
    const Marked *find(const QString &evidenceId) const;
    bool isFromHere(const Evidence &evidence) const;
    bool concerns(const ChangeSummary &summary) const;
    void read();
    void letGo();
    void place();
    void show();
    std::vector<const Marked *> atCursor() const;
    Stretch selected() const;
    void mark(const Pick<"stance"> &stance);
    void open(const QString &evidenceId);
    void fill(QMenu &menu);
    QString spoken(const Marked &marked) const;

    Field &m_field;
    GrowingEdit &m_edit;
    LinkButton &m_count;
    QString m_gone; // the piece of evidence that the last change took away
    std::vector<Marked> m_all;
};

} // namespace straw
