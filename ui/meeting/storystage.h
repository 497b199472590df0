#pragma once

#include "ui/meeting/stage.h"

class QPushButton;

namespace straw {

class StoryModel;

/// The story read forward from its beginning: what comes later is not shown yet, so that each step is looked at with
/// what was known then.
class StoryStage final : public MeetingStage
{
    Q_OBJECT
public:
    StoryStage(MeetingRun &run, Shown &shown, QWidget *parent);

    bool step(int by) override;

private:
    void follow();

    StoryModel *m_model;
    EntryList *m_list;
    TextLabel *m_where;
    QPushButton *m_next, *m_back;
};

} // namespace straw
