#pragma once

#include "ui/pages/comeback/stepsection.h"

namespace straw {

class AddLine;

/// What comes after the parting, each step on its day, with a line that adds one of one's own.
class ClockSection final : public StepSection
{
    Q_OBJECT
public:
    explicit ClockSection(Desk &desk, QWidget *parent = nullptr);

    void focusLine();

private:
    AddLine *m_line;
};

} // namespace straw
