#pragma once

#include "core/dates/dateinput.h"
#include "ui/fields/field.h"

#include <memory>

class QLineEdit;

namespace straw {

/// A date as exact as it is known, typed loosely. While it is typed, the line below says how it was
/// understood; what is not understood stays as it was typed.
class DateField final : public Field
{
    Q_OBJECT
public:
    DateField(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

    /// "Fri" means the one on or before this day instead of today.
    void setReference(QDate day);
    /// "Fri" means the next one: for what is planned or due.
    void setFuture();

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;

private:
    bool takesNever() const;
    const DateReader &reader() const;
    void typed();

    QLineEdit *m_line;
    DateContext m_context;
    mutable std::unique_ptr<DateReader> m_reader; // made with the first key, not with the page
};

} // namespace straw
