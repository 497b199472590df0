#include "ui/pages/account/shortway.h"

#include "core/base/words.h"
#include "core/guide/complaints.h"
#include "ui/questions/questionspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

// About a page of a notebook, for all three answers.
constexpr int enoughWords = 150;

} // namespace

ShortWay::ShortWay(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_offer(new LinkButton({}, this))
    , m_section(new Section(tr("The short way: three questions"), this))
    , m_advice(new TextLabel(tr("A complaint led to this. The whole walk shows what was behind it."), TextStyle::Body,
                             Role::Muted))
    , m_words(new TextLabel({}, TextStyle::Small, Role::Muted))
    , m_whole(new LinkButton(tr("Take the whole walk")))
    , m_questions(new QuestionsPanel(desk, u"known_issue"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offer, 0, Qt::AlignLeft);
    layout->addWidget(m_section);
    for (TextLabel *label : {m_advice, m_words}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
    }
    m_section->addBesideTitle(m_whole);
    m_section->add(m_advice);
    m_section->add(m_questions);
    m_section->add(m_words);
    connect(m_offer, &LinkButton::clicked, this, [this] {
        setDepth("short");
        m_questions->reveal(u"known_issue.not_ahead"_s);
    });
    connect(m_whole, &LinkButton::clicked, this, [this] { setDepth("full"); });
    connect(&desk.document(), &Document::changed, this, &ShortWay::follow);
    follow();
}

void ShortWay::setDepth(PickKey<"depth"> depth)
{
    m_desk.setField({"workbook", m_desk.data().workbook.id, "depth"}, depth.toString());
}

QString ShortWay::offer(ShortWayFor reason)
{
    switch (reason) {
    case ShortWayFor::KnownIssue:
        return tr("It was known: answer three questions instead of the whole walk");
    case ShortWayFor::SmallAccount:
        return tr("A small account: answer three questions instead of the whole walk");
    case ShortWayFor::Undecided:
        return tr("Known issue or small account? Three questions can be enough");
    case ShortWayFor::Nothing:
        break;
    }
    return {};
}

void ShortWay::follow()
{
    const Snapshot &workbook = m_desk.data();
    m_offer->setText(offer(shortWayFor(workbook)));
    const bool isShort = workbook.workbook.depth == u"short";
    m_offer->setVisible(!m_offer->text().isEmpty() && !m_desk.document().isReadOnly());
    m_whole->setVisible(isShort && !m_desk.document().isReadOnly());
    m_advice->setVisible(isShort && suggestsWholeWalk(workbook));
    // What was answered is never hidden, nor what somebody is at, though a colleague takes the answer away.
    m_section->setVisible(isShort || m_questions->settled() > 0
                          || m_section->isAncestorOf(QApplication::focusWidget()));
    setVisible(!m_offer->isHidden() || !m_section->isHidden());
    countWords();
}

/// What was known need not be taken apart: how much is enough is said where it is written, and nothing stops there.
void ShortWay::countWords()
{
    int words = 0;
    for (const Answer &answer : m_desk.data().answers) {
        if (answer.promptKey.startsWith(u"known_issue."))
            words += wordsIn(answer.text);
    }
    m_words->setText(tr("%n word(s) of about %1; what takes more belongs to the whole walk.", nullptr, words)
                         .arg(m_desk.locale().toString(enoughWords)));
    m_words->setRole(words > enoughWords ? Role::Open : Role::Muted);
}

bool ShortWay::reveal(const QString &promptKey, int start, int length)
{
    return m_questions->reveal(promptKey, start, length);
}

} // namespace straw
