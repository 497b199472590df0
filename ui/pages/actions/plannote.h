#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class BriefChoice;
class TextLabel;

/// Says from which ready-made plan an action comes; of one that needs a talk above, it offers the brief for it. Not
/// there for an action of no plan.
class PlanNote final : public QWidget
{
    Q_OBJECT
public:
    PlanNote(Desk &desk, const QString &actionId, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_actionId;
    TextLabel *m_text;
    BriefChoice *m_brief;
};

} // namespace straw
