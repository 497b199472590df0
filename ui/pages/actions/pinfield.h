#pragma once

#include "ui/fields/field.h"

class QCheckBox;

namespace straw {

/// Whether an action stands on the report's first page, which has room for three.
class PinField final : public Field
{
    Q_OBJECT
public:
    static constexpr int Most = 3;

    PinField(Desk &desk, const QString &actionId, QWidget *parent = nullptr);

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;

private:
    void count();

    QCheckBox *m_box;
};

} // namespace straw
