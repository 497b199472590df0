#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/textlabel.h"

namespace straw {

/// One quiet line above the pages about the file itself, while there is something to know: that the next
/// change brings it to another version, that it can only be read, that it had lost its workbook.
class FileLine final : public TextLabel
{
    Q_OBJECT
public:
    explicit FileLine(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
    QString sentence() const;

    Desk &m_desk;
};

} // namespace straw
