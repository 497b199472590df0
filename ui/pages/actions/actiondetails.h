#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;

namespace straw {

class ProseField;
class Section;

/// All about one action: its next steps on top, then what it takes to be surely done, then what came
/// of it.
class ActionDetails final : public QWidget
{
    Q_OBJECT
public:
    ActionDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    void follow();
    void askWhatDiffers();
    void fillAfterwards(Section &section);
    void fillMore(Section &section);

    Desk &m_desk;
    const QString m_id;
    QHBoxLayout *m_steps;
    ProseField *m_droppedBecause = nullptr;
    ProseField *m_whyThisTime = nullptr;
    Section *m_afterwards;
    Pick<"action_status"> m_status; // what the steps were made for
};

} // namespace straw
