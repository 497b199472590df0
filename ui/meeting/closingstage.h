#pragma once

#include "ui/meeting/stage.h"

class QPushButton;

namespace straw {

/// The end of a meeting: its candidates, and the day by which they are committed to or dropped.
class ClosingStage final : public MeetingStage
{
    Q_OBJECT
public:
    ClosingStage(MeetingRun &run, Shown &shown, QWidget *parent);

    QWidget *firstStop() override;

private:
    void follow();

    TextLabel *m_until;
    QPushButton *m_close;
};

} // namespace straw
