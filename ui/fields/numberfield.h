#pragma once

#include "ui/fields/field.h"

class QLineEdit;

namespace straw {

/// A number (seats, days, percent; with decimals where the column has them), typed in the way of the user's locale.
class NumberField final : public Field
{
    Q_OBJECT
public:
    NumberField(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;

private:
    bool is(ColumnKind kind) const;

    QLineEdit *m_line;
};

} // namespace straw
