#pragma once

#include "ui/fields/form.h"

namespace straw {

/// By when somebody of the customer's is trained, by whom, and when it was done.
class TrainingForm final : public Form
{
    Q_OBJECT
public:
    TrainingForm(Desk &desk, const QString &personId, QWidget *parent = nullptr);
};

} // namespace straw
