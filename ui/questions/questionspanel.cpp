#include "ui/questions/questionspanel.h"

#include "ui/lists/addline.h"
#include "ui/questions/answerfield.h"
#include "ui/questions/questioncard.h"
#include "ui/questions/tellings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr size_t AtFirst = 3;

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QString titleOf(const QuestionTheme &theme)
{
    if (theme.key == Prompts::EarlierTheme)
        //: Heading: questions that come of what was learned in other workbooks
        return QuestionsPanel::tr("From earlier workbooks");
    //: Heading: questions of this workbook alone
    return theme.title.isEmpty() ? QuestionsPanel::tr("Own questions") : theme.title;
}

} // namespace

QuestionsPanel::QuestionsPanel(Desk &desk, const QString &bank, const QString &subject, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bank(bank)
    , m_subject(subject)
    , m_layout(columnOf(this, 0))
{
    // Later, since the change may come from one of the cards that are made anew.
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"prompt"))
            QMetaObject::invokeMethod(this, &QuestionsPanel::build, Qt::QueuedConnection);
    });
    build();
    if (subject == Prompts::Workbook)
        m_layout->addWidget(new AddLine(
            desk, tr("Add a question"), tr("A question of your own"),
            [this](const QString &text) { return addOwn(text); }, this));
}

bool QuestionsPanel::addOwn(const QString &text)
{
    Prompt prompt;
    prompt.page = m_bank;
    prompt.theme = Prompts::OwnTheme;
    prompt.text = text;
    m_openThemes += Prompts::OwnTheme;
    return !m_desk.add(prompt).isEmpty();
}

void QuestionsPanel::setOnlyIf(const QString &value)
{
    m_onlyIf = value;
    build();
}

bool QuestionsPanel::isAsked(const Question &question) const
{
    return (m_showHidden || !question.hidden) && (question.onlyIf.isEmpty() || question.onlyIf == m_onlyIf);
}

bool QuestionsPanel::isSettled(const Question &question) const
{
    const Answer *answer = m_desk.data().answers.find(Prompts::answerId(question.key, m_subject));
    return answer && !answer->state.isEmpty();
}

int QuestionsPanel::asked() const
{
    int count = 0;
    for (const QuestionTheme &theme : Prompts::instance().themes(m_bank, m_desk.data()))
        count += int(std::count_if(theme.questions.begin(), theme.questions.end(),
                                   [this](const Question &q) { return isAsked(q); }));
    return count;
}

int QuestionsPanel::settled() const
{
    int count = 0;
    for (const QuestionTheme &theme : Prompts::instance().themes(m_bank, m_desk.data()))
        count += int(std::count_if(theme.questions.begin(), theme.questions.end(),
                                   [this](const Question &q) { return isAsked(q) && isSettled(q); }));
    return count;
}

/// The first three questions are taken out of their themes.
void QuestionsPanel::build()
{
    delete m_content;
    m_content = new QWidget(this);
    QVBoxLayout *layout = columnOf(m_content, Step);
    m_layout->insertWidget(0, m_content);

    std::vector<QuestionTheme> themes = Prompts::instance().themes(m_bank, m_desk.data());
    std::vector<Question> first;
    int hidden = 0;
    for (QuestionTheme &theme : themes) {
        hidden += int(
            std::count_if(theme.questions.begin(), theme.questions.end(), [](const Question &q) { return q.hidden; }));
        std::erase_if(theme.questions, [this](const Question &q) { return !isAsked(q); });
        while (first.size() < AtFirst && !theme.questions.empty()) {
            first.push_back(theme.questions.front());
            theme.questions.erase(theme.questions.begin());
        }
    }
    layout->addWidget(cards(first, m_content));
    for (const QuestionTheme &theme : themes) {
        if (!theme.questions.empty())
            addFolded(theme);
    }
    if (hidden > 0) {
        auto *show = new LinkButton(m_showHidden ? tr("Leave out what is not asked here")
                                                 : tr("Show %n question(s) not asked here", nullptr, hidden),
                                    m_content);
        connect(
            show, &LinkButton::clicked, this,
            [this] {
                m_showHidden = !m_showHidden;
                build();
            },
            Qt::QueuedConnection);
        layout->addWidget(show, 0, Qt::AlignLeft);
    }
}

void QuestionsPanel::addFolded(const QuestionTheme &theme)
{
    auto *fold = new FoldButton(titleOf(theme), m_content);
    const auto done = std::count_if(theme.questions.begin(), theme.questions.end(),
                                    [this](const Question &question) { return isSettled(question); });
    const auto all = theme.questions.size();
    //: Beside a theme: how many of its questions are answered
    fold->setRemark(done == 0 ? QString::number(all) : tr("%1 of %2").arg(done).arg(all));
    fold->setProperty("theme", theme.key);
    auto *place = new QWidget(m_content);
    columnOf(place, 0);
    place->hide();
    m_content->layout()->addWidget(fold);
    m_content->layout()->addWidget(place);
    connect(fold, &FoldButton::toggled, this, [this, place, theme](bool open) {
        if (open && place->layout()->isEmpty())
            place->layout()->addWidget(cards(theme.questions, place));
        place->setVisible(open);
        m_openThemes.removeAll(theme.key);
        if (open)
            m_openThemes += theme.key;
    });
    fold->setChecked(m_openThemes.contains(theme.key));
}

QWidget *QuestionsPanel::cards(const std::vector<Question> &questions, QWidget *parent)
{
    auto *group = new QWidget(parent);
    QVBoxLayout *layout = columnOf(group, 2 * Step);
    layout->setContentsMargins(0, Step, 0, Step);
    for (const Question &question : questions)
        layout->addWidget(new QuestionCard(m_desk, question, m_subject, m_bank, group));
    return group;
}

bool QuestionsPanel::asks(const QString &promptKey) const
{
    for (const QuestionTheme &theme : Prompts::instance().themes(m_bank, m_desk.data())) {
        const auto found = std::ranges::find(theme.questions, promptKey, &Question::key);
        if (found != theme.questions.end())
            return isAsked(*found);
    }
    return false;
}

/// One of the first stands outside of its theme, which stays folded.
QuestionCard *QuestionsPanel::shownCard(const QString &promptKey)
{
    const auto card = [&]() -> QuestionCard * {
        for (auto *made : m_content->findChildren<QuestionCard *>()) {
            if (made->key() == promptKey && made->isVisibleTo(m_content))
                return made;
        }
        return nullptr;
    };
    if (QuestionCard *first = card())
        return first;
    const Question question = Prompts::instance().find(promptKey, m_desk.data());
    for (auto *fold : m_content->findChildren<FoldButton *>()) {
        if (fold->property("theme").toString() == question.theme)
            fold->setChecked(true);
    }
    return card();
}

bool QuestionsPanel::reveal(const QString &promptKey, int start, int length)
{
    QuestionCard *card = shownCard(promptKey);
    if (card)
        card->answer()->focusAt(start, length);
    return card;
}

bool QuestionsPanel::revealTelling(const Line &note)
{
    QuestionCard *card = shownCard(note.promptKey);
    return card && card->tellings()->reveal(note.id);
}

} // namespace straw
