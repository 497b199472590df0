#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

/// Looking back: whether it was right to let them go, our mistake, both or nobody's failure, with its sentence.
class JudgementSection final : public Section
{
    Q_OBJECT
public:
    explicit JudgementSection(Desk &desk, QWidget *parent = nullptr);
};

} // namespace straw
