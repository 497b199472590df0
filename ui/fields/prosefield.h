#pragma once

#include "ui/fields/field.h"

namespace straw {

class GrowingEdit;
class PassageMarks;
class WordingMarks;

/// Text of any length, as high as what is written in it. What a column keeps on one line goes on over as many
/// lines as it needs, but has no ends of lines. Its words can be marked as evidence, unless it tells nothing of the
/// case; and what of them is worth a second look is underlined, unless they are somebody else's.
class ProseField : public Field
{
    Q_OBJECT
public:
    ProseField(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    /// The height of an empty field; two lines unless told.
    void setLeastLines(int lines);
    /// For what is mostly one sentence: Return stores it, with Shift it begins a new line.
    void setReturnStores() { m_returnStores = true; }
    void setHint(const QString &hint) override;
    void focusAt(int start = -1, int length = 0) override;
    /// Marks the selected words as evidence, or leads from marked ones to their cause; false when neither are there.
    bool markOrShow();
    /// Puts the cursor at the next words that are worth a second look; false when there are none.
    bool toNextWording();

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();

    GrowingEdit *m_edit;
    PassageMarks *m_marks = nullptr;   // where words can be marked
    WordingMarks *m_wording = nullptr; // where somebody of ours writes
    QString m_hint;
    bool m_returnStores = false;
};

} // namespace straw
