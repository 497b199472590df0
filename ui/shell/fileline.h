#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/textlabel.h"

#include <QPointer>

namespace straw {

/// One quiet line above the pages about the file itself, while there is something to know: that the next
/// change brings it to another version, that it can only be read, that it had lost its workbook.
class FileLine final : public TextLabel
{
    Q_OBJECT
public:
    explicit FileLine(Desk &desk, QWidget *parent = nullptr);

    /// Begins where the text of this column does, which may move.
    void setColumn(QWidget *column);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void align();
    QString sentence() const;

    Desk &m_desk;
    QPointer<QWidget> m_column;
};

} // namespace straw
