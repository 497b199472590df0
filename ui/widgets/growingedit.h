#pragma once

#include <QPlainTextEdit>

namespace straw {

/// A plain text editor as high as its text: the page scrolls, not the field. Tab leaves it.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    /// The height of an empty field, in lines.
    void setLeastLines(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int lineHeight() const;
    void adjust();

    int m_leastLines = 2;
    bool m_adjusting = false;
};

} // namespace straw
