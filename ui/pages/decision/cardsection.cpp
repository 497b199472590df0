#include "ui/pages/decision/cardsection.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "core/workbook/catalogue.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/decision/cardmodel.h"
#include "ui/pages/decision/criteriontexts.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

#include <algorithm>

namespace straw {

namespace {

constexpr TableKey table = "criterion";
constexpr ColumnKey answerColumn = "answer";
constexpr PickKey<"card"> card = "decision";

/// An answer, its mark at the end of a row, and the key that gives it.
struct Way
{
    PickKey<"criterion_answer"> answer;
    const char *mark;
    Qt::Key key;
};
constexpr Way ways[] = {{"yes", "check", Qt::Key_1}, {"no", "close", Qt::Key_2}, {"unknown", "question", Qt::Key_3}};
constexpr Qt::Key keyThatTakesBack = Qt::Key_0;

} // namespace

CardSection::CardSection(Desk &desk, QWidget *parent)
    : Section(tr("Is it worth saving?"), parent)
    , m_desk(desk)
    , m_summary(new TextLabel({}, TextStyle::Body, Role::Muted, this))
    , m_list(new EntryList(
          new CardModel(desk, card, [this](const CardCriterion &line, int pieces) { return look(line, pieces); }),
          tr("Is it worth saving?"), this))
    , m_line(new AddLine(
          desk, tr("Add a criterion of your own"), tr("Add a criterion of your own, as a question"),
          [this](const QString &question) { return addOwn(question); }, this))
{
    content()->setSpacing(Step);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(Hang, 0, Hang, 0);
    m_list->setVerbs([this](const QString &id) { return verbs(id); });
    m_list->setKeepsIcons(true);
    new DigitKeys(m_list, [this](const QStringList &ids, Qt::Key digit) { return press(ids, digit); });
    add(m_summary);
    add(m_list);
    add(m_line);
    connect(m_list, &EntryList::opened, this, &CardSection::lineOpened);
    connect(m_list, &EntryList::entered, this, &CardSection::lineEntered);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(table))
            follow();
    });
    follow();
}

bool CardSection::select(const QString &criterionId)
{
    return m_list->select(criterionId);
}

void CardSection::focusLine()
{
    m_line->line()->setFocus();
}

void CardSection::follow()
{
    m_summary->setText(summary());
}

QString CardSection::summary() const
{
    const CardTally tally = tallyOf(Criteria::instance().card(card, m_desk.data()), m_desk.data());
    if (tally.speaksFor + tally.against + tally.notKnown == 0)
        return m_desk.document().isReadOnly()
                   ? tr("Nothing is answered yet.")
                   : tr("Nothing is answered yet. The marks at the end of a line answer it: yes, no, we don't know; "
                        "so do the keys 1, 2 and 3.");
    return criteriontexts::tallied(tally);
}

Entry CardSection::look(const CardCriterion &line, int pieces) const
{
    const Speaks speaks = straw::speaks(line, m_desk.data());
    const criteriontexts::Sign sign = criteriontexts::signOf(speaks);
    const Criterion *record = m_desk.data().criteria.find(line.id);
    QStringList told;
    if (record)
        told += m_desk.label("criterion_answer", record->answer);
    told += criteriontexts::said(speaks);
    if (pieces > 0)
        told += criteriontexts::evidenceCount(pieces);
    told.removeAll(QString());
    return {.title = line.question,
            .detail = Texts::joined(told, QStringLiteral(" · ")),
            .icon = sign.icon,
            .iconRole = sign.role};
}

// --- Answering

/// As one change; a mark that holds for all of them is taken back.
std::vector<RowVerb> CardSection::verbs(const QString &id)
{
    const Criterion *record = m_desk.data().criteria.find(id);
    std::vector<RowVerb> verbs;
    for (const Way &way : ways) {
        const bool holds = record && record->answer == way.answer;
        verbs.push_back({.text = m_desk.label("criterion_answer", way.answer),
                         .run =
                             [this, id, answer = holds ? QString() : way.answer.toString()] {
                                 this->answer(DigitKeys::meant(*m_list, id), answer);
                             },
                         .mark = QString::fromLatin1(way.mark),
                         .holds = holds,
                         .keys = QKeySequence(way.key),
                         .forAll = true});
    }
    if (record && !record->answer.isEmpty())
        //: Menu: takes the answer to a criterion back
        verbs.push_back({.text = tr("Not answered"),
                         .run = [this, id] { answer(DigitKeys::meant(*m_list, id), {}); },
                         .where = RowVerb::InMenu,
                         .keys = QKeySequence(keyThatTakesBack),
                         .forAll = true});
    return verbs;
}

void CardSection::answer(const QStringList &ids, const QString &answer)
{
    std::vector<Place> fields;
    for (const QString &id : ids)
        fields.push_back({table, id, answerColumn});
    if (!m_desk.setFields(fields, answer))
        return;
    const QModelIndex row = m_list->entries()->index(m_list->entries()->rowOf(ids.front()));
    m_desk.announce(ids.size() == 1 ? row.data(Qt::AccessibleTextRole).toString() : summary());
}

DigitKeys::Went CardSection::press(const QStringList &ids, Qt::Key digit)
{
    const auto *way = std::ranges::find(ways, digit, &Way::key);
    const bool isAnswer = way != std::end(ways);
    if (!isAnswer && digit != keyThatTakesBack)
        return DigitKeys::Nowhere;
    answer(ids, isAnswer ? way->answer.toString() : QString());
    return isAnswer ? DigitKeys::On : DigitKeys::Here;
}

bool CardSection::addOwn(const QString &question)
{
    Criterion criterion;
    criterion.card = card;
    criterion.question = question;
    return !m_desk.add(criterion).isEmpty();
}

} // namespace straw
