#pragma once

#include "core/workbook/passage.h"
#include "ui/widgets/textmarks.h"

#include <QPlainTextEdit>

#include <map>

class QMenu;

namespace straw {

/// Why words of a text are set off.
enum class MarkLayer {
    Passages, // evidence
    Wording   // worth a second look
};

/// A plain text editor as high as its text: the page scrolls, not the field. Tab leaves it.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    /// The height of an empty field, in lines.
    void setLeastLines(int lines);
    /// The cursor behind the words that were looked for, and these marked until something is typed or the
    /// editor is left. They are not selected: a stray letter would take their place.
    void point(int start, int length);
    /// Sets words of the text off, in place of those of the same layer. When the text is edited they are given anew.
    void setMarks(MarkLayer layer, std::vector<TextMark> marks);
    /// What of the text is in sight.
    Stretch inSight() const;

Q_SIGNALS:
    /// Something of the text was painted, so that more of it may be in sight.
    void seen();
    /// The menu of the text is about to open; more can be added to it.
    void menuAsked(QMenu &menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int lineHeight() const;
    void adjust();

    std::map<MarkLayer, std::vector<TextMark>> m_layers;
    std::vector<TextMark> m_marks; // of all layers
    int m_leastLines = 2;
    bool m_adjusting = false;
};

} // namespace straw
