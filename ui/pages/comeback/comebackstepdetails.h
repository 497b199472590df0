#pragma once

#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace straw {

class LinkButton;
class PartList;
class PermissionBand;
class ProseField;
class Section;
class TextLabel;

/// All about a step of parting or comeback. Before it is planned one reads what must not happen again and whether the
/// person wants to be contacted; then to whom, by whom, when and how, what is offered, and what came of it.
class ComebackStepDetails final : public QWidget
{
    Q_OBJECT
public:
    ComebackStepDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

    /// Puts the cursor where one says why it is skipped.
    void askSkip();
    /// Where it is said what speaks for a step that is held back.
    void askReason();
    /// False for one of another step.
    bool openOffer(const QString &offerId);

private:
    void addHead();
    void addBefore();
    void addPlan();
    void addAfterwards();
    void fillOffers(Section &section);
    void follow();
    void followSteps();
    TextLabel *addText(TextStyle style, Role role);

    Desk &m_desk;
    const QString m_id;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_steps = nullptr;
    QString m_shownSteps;
    TextLabel *m_usual = nullptr;
    TextLabel *m_waits = nullptr;
    LinkButton *m_settle = nullptr;
    TextLabel *m_conditions = nullptr;
    TextLabel *m_permission = nullptr;
    PermissionBand *m_band = nullptr;
    ProseField *m_skipped = nullptr;
    bool m_isSkipAsked = false;
    Section *m_offers = nullptr;
    PartList *m_offerList = nullptr; // once its section was opened
};

} // namespace straw
