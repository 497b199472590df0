#pragma once

#include "ui/pages/comeback/stepsection.h"

namespace straw {

/// How we part: whether all is settled, in which tone, what not to do now, and the steps to tick off.
class PartingSection final : public StepSection
{
    Q_OBJECT
public:
    explicit PartingSection(Desk &desk, QWidget *parent = nullptr);

private:
    void fillNotNow(Section &section);
};

} // namespace straw
