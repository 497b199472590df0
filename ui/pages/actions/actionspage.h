#pragma once

#include "ui/lists/rowverb.h"
#include "ui/pages/page/page.h"

namespace straw {

class ActionDetails;
class AddLine;
class FreeOffers;
class ListGroup;
class Section;
class SideFilter;
struct Play;

/// What will change: the actions by where they stand, each with one owner and a date; what is due of them and of
/// everything else; and the plans that are ready to be taken.
class ActionsPage final : public Page
{
    Q_OBJECT
public:
    ActionsPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;
    bool pointTo(const Place &place) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;

private:
    void addAbove();
    Section *addGroup(PickKey<"action_status"> status, const QString &title);
    void addBelow();
    bool addFrom(const QString &line);
    void take(const Play &play);
    void openDetails(const QString &id);
    void openTraining(const QString &personId);
    void openOffer(const QString &id);
    bool revealOffer(const QString &id);
    std::vector<RowVerb> verbs(const QString &id);
    void follow();
    void followFilter();

    AddLine *m_line;
    ListGroup *m_lists;
    SideFilter *m_filter = nullptr;
    Section *m_done = nullptr;
    FreeOffers *m_freeOffers = nullptr;
    QPointer<ActionDetails> m_details; // of the action that is shown
};

} // namespace straw
