#pragma once

#include "ui/fields/field.h"

class QLineEdit;

namespace straw {

/// One line of text.
class TextField final : public Field
{
    Q_OBJECT
public:
    TextField(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    void focusAt(int start = -1, int length = 0) override;

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;

private:
    QLineEdit *m_line;
};

} // namespace straw
