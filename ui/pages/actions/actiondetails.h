#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;

namespace straw {

class DateField;
class PartList;
class ProseField;
class Section;
class SegmentField;

/// All about one action: its next steps on top, then what it takes to be surely done, then what came
/// of it.
class ActionDetails final : public QWidget
{
    Q_OBJECT
public:
    ActionDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

    /// False for one of another action.
    bool openOffer(const QString &offerId);

private:
    void follow();
    void askWhatDiffers();
    void fillAfterwards(Section &section);
    void fillOffers(Section &section);
    void fillMore(Section &section);
    void countOffers();

    Desk &m_desk;
    const QString m_id;
    QHBoxLayout *m_steps;
    ProseField *m_droppedBecause = nullptr;
    ProseField *m_whyThisTime = nullptr;
    DateField *m_decideOn = nullptr;
    ProseField *m_withWhat = nullptr;
    Section *m_afterwards;
    SegmentField *m_worked = nullptr; // once its section was opened
    Section *m_offers;
    PartList *m_offerList = nullptr; // the same
    Pick<"action_status"> m_status;  // what the steps were made for
    bool m_isAsked = false;          // the same: whether it worked
};

} // namespace straw
