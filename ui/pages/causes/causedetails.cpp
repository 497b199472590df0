#include "ui/pages/causes/causedetails.h"

#include "core/base/texts.h"
#include "core/guide/causemoves.h"
#include "core/guide/oftenbelow.h"
#include "core/insight/causefindings.h"
#include "core/workbook/catalogue.h"
#include "ui/fields/form.h"
#include "ui/pages/causes/causeentries.h"
#include "ui/pages/causes/causeparts.h"
#include "ui/pages/causes/causeverbs.h"
#include "ui/pages/causes/usualside.h"
#include "ui/pages/records/camefrom.h"
#include "ui/pages/records/evidencelist.h"
#include "ui/pages/records/partlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/linkflow.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr TableKey table = "cause";

} // namespace

CauseDetails::CauseDetails(Desk &desk, const QString &causeId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(causeId)
    //: Tag on a cause
    , m_mainChip(new Chip(tr("main cause"), Role::Us, this))
    , m_main(new LinkButton({}, this))
    , m_standing(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    m_standing->setSpacing(Step);
    m_standing->addWidget(m_mainChip);
    m_standing->addWidget(m_main);
    m_standing->addStretch();
    layout->addLayout(m_standing);
    layout->addWidget(what());
    layout->addWidget(new CameFrom(desk, table, causeId, this));
    m_evidence = new EvidenceList(desk, {table, causeId, {}}, this);
    layout->addWidget(m_evidence);
    layout->addWidget(howSure());
    addParts();
    //: Heading: fields that are needed less often
    layout->addWidget(new Section(tr("More"), [this](Section &section) { fillMore(section); }, this));
    m_verbs = new CauseVerbs(desk, causeId, this);
    layout->addWidget(m_verbs);
    connect(m_verbs, &CauseVerbs::merged, this, [this] { m_text->focusAt(); });
    connect(m_verbs, &CauseVerbs::split, this, &CauseDetails::causeWanted);
    connect(m_main, &LinkButton::clicked, this, &CauseDetails::toggleMain);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(table, m_id) || summary.touches(u"workbook") || summary.touches(u"choice")
            || summary.touches(u"turning_point") || summary.touches(u"at_risk"))
            follow();
        if (summary.touches(table))
            followOftenBelow();
    });
    follow();
    followOftenBelow();
}

QWidget *CauseDetails::what()
{
    auto *form = new Form(m_desk, table, m_id, this);
    m_text = form->prose("text");
    PickField *family = form->pick("family");
    family->setParentEntry({});
    connect(family, &PickField::committed, this, &CauseDetails::forgetReasonOfOtherFamily);
    m_reason = form->pick("reason");
    m_askFor = new TextLabel({}, TextStyle::Small, Role::Muted, form);
    m_askFor->setWordWrap(true);
    m_askFor->setContentsMargins(Hang, 0, Hang, 0);
    form->add(m_askFor);
    if (!m_desk.document().isReadOnly()) {
        m_oftenBelow =
            new LinkFlow(tr("Often below it; choosing one adds it as a cause, to be backed or ruled out"), form);
        form->add(m_oftenBelow);
        connect(m_oftenBelow, &LinkFlow::chosen, this, &CauseDetails::addBelow);
    }
    return form;
}

QWidget *CauseDetails::howSure()
{
    auto *form = new Form(m_desk, table, m_id, this);
    form->setWide(form->segments("confidence"));
    form->prose("would_change_mind")->setLeastLines(1);
    form->pick("node");
    form->pick("role");
    form->setWide(form->segments("weight"));
    form->pick("response");
    m_responseWhy = form->prose("response_why");
    return form;
}

void CauseDetails::addParts()
{
    //: Heading: moments at which another act was possible
    m_turning = new Section(tr("Turning points"), [this](Section &section) { fillTurningPoints(section); }, this);
    m_others =
        new Section(tr("Others at risk of the same"), [this](Section &section) { fillOthersAtRisk(section); }, this);
    for (Section *section : {m_turning, m_others})
        layout()->addWidget(section);
}

void CauseDetails::fillTurningPoints(Section &section)
{
    m_turningPoints = causeparts::turningPoints(m_desk, m_id, &section);
    section.add(m_turningPoints);
}

void CauseDetails::fillOthersAtRisk(Section &section)
{
    m_othersAtRisk = causeparts::othersAtRisk(m_desk, m_id, &section);
    section.add(m_othersAtRisk);
    auto *form = new Form(m_desk, table, m_id, &section);
    form->prose("others_at_risk", tr("Who else, in words"));
    section.add(form);
}

void CauseDetails::fillMore(Section &section)
{
    auto *form = new Form(m_desk, table, m_id, &section);
    m_side = form->pick("side");
    form->add(new UsualSide(m_desk, m_id, form));
    form->pick("preventable");
    form->pick("knowable_then");
    form->date("fixed_on");
    section.add(form);
    follow();
}

void CauseDetails::follow()
{
    const Cause *cause = m_desk.data().causes.find(m_id);
    if (!cause)
        return;
    const bool main = m_desk.data().workbook.mainCauseId == m_id;
    m_mainChip->setVisible(main);
    m_standing->setContentsMargins(main ? Hang : 0, 0, 0, 0); // a link hangs by itself, a chip does not
    m_main->setText(main ? tr("No longer the main cause") : tr("Make it the main cause"));
    m_reason->setVisible(!cause->family.isEmpty() || !cause->reason.isEmpty());
    if (m_family != cause->family) {
        m_family = cause->family;
        m_reason->setParentEntry(m_family);
    }
    const QString askFor = CauseEntries(m_desk).evidenceToAskFor(*cause);
    m_askFor->setText(Texts::filled(tr("Worth asking for first: %1"), {askFor}));
    m_askFor->setVisible(!askFor.isEmpty());
    m_turning->setRemark(causeparts::count(m_desk, TurningPoint::table, m_id));
    m_others->setRemark(causeparts::count(m_desk, AtRisk::table, m_id));
    if (m_side) {
        Cause undecided = *cause;
        undecided.side = Pick<"side">();
        m_side->setPlaceholder(m_desk.label("side", sideOf(undecided, m_desk.data())));
    }
    m_responseWhy->setVisible(cause->response == u"no_change" || !cause->responseWhy.isEmpty());
}

void CauseDetails::followOftenBelow()
{
    const Cause *cause = m_desk.data().causes.find(m_id);
    if (!cause || !m_oftenBelow)
        return;
    std::vector<LinkFlow::Link> links;
    for (const QString &words : oftenBelow(*cause, m_desk.data())) {
        //: Name of a button for screen readers; %1 is a sentence that explains the cause in hand
        links.push_back({words, words, Texts::filled(tr("Add below: %1"), {words})});
    }
    m_oftenBelow->setLinks(std::move(links));
}

void CauseDetails::addBelow(const QString &text)
{
    m_desk.flushEditors();
    const bool done = m_desk.perform(Change::add(table), [&](Store &store) -> Result<void> {
        QString id;
        STRAW_ASSIGN(id, m_desk.addTo(store, newCause(text)));
        return placeCauses(store, m_desk.data(), {id}, lastBelow(CauseTree(m_desk.data().causes), m_id));
    });
    if (done)
        m_desk.announce(
            Texts::filled(/*: %1 is a sentence that explains the cause in hand */ tr("Added below: %1"), {text}));
}

/// A workbook has one main cause: making another one it takes the place of the first.
void CauseDetails::toggleMain()
{
    const Workbook &workbook = m_desk.data().workbook;
    m_desk.setField({"workbook", workbook.id, "main_cause_id"},
                    workbook.mainCauseId == m_id ? QVariant() : QVariant(m_id));
}

void CauseDetails::forgetReasonOfOtherFamily()
{
    const Cause *cause = m_desk.data().causes.find(m_id);
    if (!cause || cause->reason.isEmpty() || cause->family.isEmpty())
        return;
    const std::vector<PickEntry> reasons = Catalogue::instance().entries("reason", m_desk.data());
    const QString current = Catalogue::instance().current("reason", cause->reason);
    const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                     [&current](const PickEntry &entry) { return entry.key == current; });
    if (reason != reasons.end() && reason->parent != cause->family)
        m_desk.setField({table, m_id, "reason"}, {});
}

bool CauseDetails::openPart(const Place &part)
{
    const bool isMoment = part.table == TurningPoint::table;
    if (!isMoment && part.table != AtRisk::table)
        return false;
    (isMoment ? m_turning : m_others)->setOpen(true);
    return (isMoment ? m_turningPoints : m_othersAtRisk)->open(part.id);
}

bool CauseDetails::openEvidence(const QString &evidenceId)
{
    return m_evidence->open(evidenceId);
}

} // namespace straw
