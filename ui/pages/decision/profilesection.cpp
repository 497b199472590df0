#include "ui/pages/decision/profilesection.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/decision/cardmodel.h"
#include "ui/pages/decision/criteriontexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"card"> card = "profile";

} // namespace

ProfileSection::ProfileSection(Desk &desk, QWidget *parent)
    : Section(
          //: Heading: what makes an ideal customer
          tr("Ideal customer"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"criterion") || summary.touches(u"account"))
            follow();
    });
    follow();
    setOpen(!Criteria::instance().card(card, desk.data()).empty());
}

void ProfileSection::fill()
{
    content()->setSpacing(Step);
    add(new AddLine(
        m_desk, tr("Add a criterion of your ideal customer"), tr("Add what makes an ideal customer, as a statement"),
        [this](const QString &question) { return addOwn(question); }, this));
    auto *model =
        new CardModel(m_desk, card, [this](const CardCriterion &line, int pieces) { return look(line, pieces); });
    const QString text = Pages::instance().find(QStringLiteral("decision"))->emptyText(QStringLiteral("profile"));
    auto *empty = m_desk.document().isReadOnly()
                      ? new EmptyState(text, this)
                      : new EmptyState(text, tr("Take over eight to start from"), [this] { takeOver(); }, this);
    empty->follow(model);
    add(empty);
    //: Name of a list: what makes an ideal customer
    m_list = new EntryList(model, tr("Ideal customer"), this);
    add(m_list);
    m_whole = new LinkButton({}, this);
    connect(m_whole, &LinkButton::clicked, this,
            [this] { m_desk.reveal({"account", m_desk.data().account.id, "fit"}); });
    content()->addWidget(m_whole, 0, Qt::AlignLeft);
    connect(m_list, &EntryList::opened, this, &ProfileSection::lineOpened);
    connect(m_list, &EntryList::entered, this, &ProfileSection::lineEntered);
    follow();
}

void ProfileSection::follow()
{
    const auto count = Criteria::instance().card(card, m_desk.data()).size();
    setRemark(count > 0 ? m_desk.locale().toString(qulonglong(count)) : QString());
    if (!m_whole)
        return;
    const Pick<"fit"> &fit = m_desk.data().account.fit;
    m_whole->setText(fit.isEmpty() ? tr("How well they fit as a whole, on the account")
                                   //: Button: leads to the account; %1 is how well the customer fits
                                   : Texts::filled(tr("As a whole, on the account: %1"), {m_desk.label("fit", fit)}));
}

Entry ProfileSection::look(const CardCriterion &line, int pieces) const
{
    const Criterion *record = m_desk.data().criteria.find(line.id);
    Entry entry{.title = line.question};
    if (!record)
        return entry;
    QStringList told;
    if (!record->atSale.isEmpty())
        //: How a criterion fitted when the contract was sold; %1 is fits, fits in part or does not fit
        told += Texts::filled(tr("At the sale: %1"), {m_desk.label("criterion_fit", record->atSale)});
    if (!record->now.isEmpty())
        //: How a criterion fits today; %1 is fits, fits in part or does not fit
        told += Texts::filled(tr("Now: %1"), {m_desk.label("criterion_fit", record->now)});
    if (!record->proposalText.isEmpty())
        told += record->proposalText;
    if (pieces > 0)
        told += criteriontexts::evidenceCount(pieces);
    entry.detail = Texts::joined(told, QStringLiteral(" · "));
    if (!record->proposal.isEmpty())
        entry.tags.push_back({m_desk.label("proposal", record->proposal), Role::Us});
    if (!record->ownerId.isEmpty())
        entry.tags.push_back({m_desk.data().nameOf(record->ownerId), Role::Muted});
    return entry;
}

bool ProfileSection::select(const QString &criterionId)
{
    if (!m_desk.data().criteria.find(criterionId))
        return false;
    setOpen(true);
    return m_list->select(criterionId);
}

bool ProfileSection::addOwn(const QString &question)
{
    Criterion criterion;
    criterion.card = card;
    criterion.question = question;
    return !m_desk.add(criterion).isEmpty();
}

void ProfileSection::takeOver()
{
    m_desk.perform(Change::add(Criterion::table), [](Store &store) -> Result<void> {
        for (const CardCriterion &line : Criteria::instance().builtIn(card))
            STRAW_TRY(store.ensure(Criterion::table, line.id));
        return {};
    });
}

} // namespace straw
