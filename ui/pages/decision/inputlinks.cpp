#include "ui/pages/decision/inputlinks.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/insight/savevalue.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/decisionplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <algorithm>

namespace straw {

InputLinks::InputLinks(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new TextLabel({}, TextStyle::Small, Role::Open, this))
{
    auto *row = new FlowRow(this, Step, 0);
    m_words->setContentsMargins(Hang, 0, 0, 0);
    row->addWidget(m_words);
    const Place places[] = {inDecision("odds_pct"),       {"account", desk.data().account.id, "arr_minor"},
                            inDecision("horizon_months"), inDecision("margin_pct"),
                            inDecision("effort_minor"),   inDecision("concession_minor")};
    for (const Place &place : places) {
        auto *link = new LinkButton(Catalogue::instance().columnLabel(place.table, place.column), this);
        connect(link, &LinkButton::clicked, this, [this, place] { m_desk.reveal(place); });
        row->addWidget(link);
        m_inputs.push_back({place, link});
    }
    m_words->setFixedHeight(m_inputs.front().link->sizeHint().height()); // on a line with them
    connect(&desk.document(), &Document::changed, this, &InputLinks::follow);
    connect(&desk, &Desk::unsavedChanged, this, &InputLinks::follow);
    follow();
}

InputLinks::Amiss InputLinks::stored(const Place &place, const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    const auto look = [](const Number &number, bool isPlausible) {
        return !number ? Missing : isPlausible ? Fine : Unlikely;
    };
    const auto share = [&](const Number &number) { return look(number, number >= 0 && number <= 100); };
    const auto amount = [&](const Number &minor) { return look(minor, isPlausibleAmount(minor.value_or(0))); };
    if (place.column == u"odds_pct")
        return share(decision.oddsPct);
    if (place.column == u"margin_pct")
        return share(marginOf(workbook));
    if (place.column == u"horizon_months")
        return look(decision.horizonMonths, isPlausibleHorizon(decision.horizonMonths.value_or(0)));
    if (place.column == u"effort_minor")
        return amount(decision.effortMinor);
    return amount(place.column == u"concession_minor" ? decision.concessionMinor : workbook.account.arrMinor);
}

/// What stands in a field and was not understood is not what is counted.
InputLinks::Amiss InputLinks::amiss(const Place &place) const
{
    return m_desk.unsavedAt(place) ? Unlikely : stored(place, m_desk.data());
}

/// What cannot be right comes before what is missing, as in the figure.
void InputLinks::follow()
{
    const auto isUnlikely = [this](const Input &input) { return amiss(input.place) == Unlikely; };
    const Amiss told = std::ranges::any_of(m_inputs, isUnlikely) ? Unlikely : Missing;
    bool isAny = false;
    for (const auto &[place, link] : m_inputs) {
        const bool isTold = amiss(place) == told;
        link->setVisible(isTold);
        isAny = isAny || isTold;
    }
    //: Before the names of figures that are still to be entered
    const QString missing = tr("Still missing:");
    //: Before the names of figures that cannot be right
    m_words->setText(told == Missing ? missing : tr("Please look at this again:"));
    setVisible(isAny);
}

} // namespace straw
