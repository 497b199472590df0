#include "ui/pages/interviews/entrytest.h"

#include "core/guide/prompts.h"
#include "ui/questions/answerfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"answer_state"> answered = "answered";

std::vector<Question> questions(const Desk &desk)
{
    std::vector<Question> asked;
    for (const QuestionTheme &theme : Prompts::instance().themes(EntryTest::Bank, desk.data())) {
        for (const Question &question : theme.questions) {
            if (!question.hidden)
                asked.push_back(question);
        }
    }
    return asked;
}

constexpr int MarkWidth = 20;

bool isTicked(const QString &key, const Desk &desk)
{
    const Answer *answer = desk.data().answers.find(Prompts::answerId(key));
    return answer && answer->state == answered;
}

} // namespace

class EntryTest::Row final : public QWidget
{
public:
    Row(Desk &desk, const Question &question, QWidget *parent)
        : QWidget(parent)
        , m_desk(desk)
        , m_key(question.key)
        , m_box(new QCheckBox(this))
        , m_found(new AnswerField(desk, question.key, Prompts::Workbook, question.text, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Hang, 0, 0, 0);
        layout->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->setSpacing(Step);
        m_box->setFixedWidth(MarkWidth); // so that the words begin where those of every entry do
        head->addWidget(m_box, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *text = new TextLabel(question.text, TextStyle::Body, Role::Text, this);
        text->setWordWrap(true);
        text->setBuddy(m_box);
        words->addWidget(text);
        if (!question.hint.isEmpty()) {
            auto *hint = new TextLabel(question.hint, TextStyle::Small, Role::Muted, this);
            hint->setWordWrap(true);
            words->addWidget(hint);
        }
        words->addWidget(m_found);
        head->addLayout(words, 1);
        layout->addLayout(head);
        m_box->setAccessibleName(question.text);
        m_box->setAccessibleDescription(question.hint);
        m_box->setEnabled(!desk.document().isReadOnly());
        m_found->setPlaceholder(EntryTest::tr("What you found"));
        connect(m_box, &QCheckBox::clicked, this, [this](bool ticked) {
            tick(ticked);
            follow(); // also when it could not be done
        });
        connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
            if (summary.touches(u"answer", Prompts::answerId(m_key)))
                follow();
        });
        follow();
    }

private:
    void tick(bool ticked)
    {
        m_desk.flushEditors();
        m_desk.perform(Change::edit("answer", "state"), [&](Store &store) -> Result<void> {
            STRAW_TRY(AnswerField::ensure(store, m_key, Prompts::Workbook));
            return store.setField("answer", Prompts::answerId(m_key), "state",
                                  ticked ? QVariant(answered.toString()) : QVariant());
        });
    }

    void follow()
    {
        const Answer *answer = m_desk.data().answers.find(Prompts::answerId(m_key));
        const bool ticked = isTicked(m_key, m_desk);
        m_box->setChecked(ticked);
        m_found->setVisible(ticked || (answer && !answer->text.isEmpty())
                            || m_found->isAncestorOf(window()->focusWidget()));
    }

    Desk &m_desk;
    const QString m_key;
    QCheckBox *m_box;
    AnswerField *m_found;
};

EntryTest::EntryTest(Desk &desk, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    for (const Question &question : questions(desk))
        layout->addWidget(new Row(desk, question, this));
}

QString EntryTest::count(const Desk &desk)
{
    int ticked = 0, all = 0;
    for (const Question &question : questions(desk)) {
        ticked += isTicked(question.key, desk);
        ++all;
    }
    //: Beside a heading: how many of its questions are answered
    return tr("%1 of %2").arg(ticked).arg(all);
}

} // namespace straw
