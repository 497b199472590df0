#include "ui/questions/questioncard.h"

#include "core/base/texts.h"
#include "core/guide/tellings.h"
#include "ui/fields/personfield.h"
#include "ui/questions/answerfield.h"
#include "ui/questions/tellings.h"
#include "ui/questions/tellingsbeside.h"
#include "ui/theme/icons.h"
#include "ui/theme/strokes.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/sheethost.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace straw {

namespace {

struct State
{
    PickKey<"answer_state"> key;
    const char *label;
};

constexpr State states[] = {
    //: State of a question
    {"answered", QT_TRANSLATE_NOOP("straw::QuestionCard", "Answered")},
    {"waiting", QT_TRANSLATE_NOOP("straw::QuestionCard", "Waiting for someone")},
    {"unknown", QT_TRANSLATE_NOOP("straw::QuestionCard", "We don't know")},
    //: State of a question
    {"not_relevant", QT_TRANSLATE_NOOP("straw::QuestionCard", "Doesn't apply")},
};

} // namespace

QuestionCard::QuestionCard(Desk &desk, const Question &question, const QString &subject, const QString &page,
                           QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_question(question)
    , m_subject(subject)
    , m_page(page)
    , m_layout(new QVBoxLayout(this))
    , m_text(new TextLabel(question.text, TextStyle::Body, Role::Text, this))
    , m_hint(new TextLabel(question.hint, TextStyle::Small, Role::Muted, this))
    , m_answer(new AnswerField(desk, question.key, subject, question.text, this))
    , m_state(new QToolButton(this))
    //: Button: the same question is put to another person
    , m_ask(new LinkButton(tr("Ask someone else"), this))
    //: Button: what several people answer is shown in a column a person
    , m_beside(new LinkButton(tr("Side by side"), this))
    , m_tellings(new Tellings(desk, question.key, subject, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(Hang, 0, 0, 0);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(Hang, 0, 0, 0);
    m_hint->setVisible(!question.hint.isEmpty());

    m_state->setIcon(icon(QStringLiteral("more")));
    m_state->setAutoRaise(true);
    m_state->setPopupMode(QToolButton::InstantPopup);
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->setFont(textFont(TextStyle::Small));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_state->setMenu(menu);
    m_state->setEnabled(!desk.document().isReadOnly());

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_text, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_answer);
    m_layout->addWidget(m_tellings);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Step);
    foot->addWidget(m_ask);
    foot->addWidget(m_beside);
    foot->addStretch();
    m_layout->addLayout(foot);
    m_ask->setAccessibleDescription(question.text);
    m_beside->setAccessibleDescription(question.text);
    connect(m_ask, &LinkButton::clicked, m_tellings, &Tellings::askSomeone);
    connect(m_beside, &LinkButton::clicked, this, &QuestionCard::showBeside);
    connect(m_tellings, &Tellings::peopleChanged, this, &QuestionCard::follow);
    setAccessibleName(question.text);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"answer", Prompts::answerId(m_question.key, m_subject)))
            follow();
    });
    follow();
}

/// Out of what is written in it Escape leads to the question itself, from where it closes the panel.
void QuestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !hasFocus())
        setFocus();
    else
        QWidget::keyPressEvent(event);
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        strokes::ring(&painter, rect());
}

void QuestionCard::follow()
{
    const Answer *answer = m_desk.data().answers.find(Prompts::answerId(m_question.key, m_subject));
    const Pick<"answer_state"> state = answer ? answer->state : Pick<"answer_state">();
    QString shown;
    for (const State &candidate : states) {
        if (state == candidate.key && state != u"answered")
            shown = tr(candidate.label);
    }
    m_state->setText(shown);
    m_state->setToolButtonStyle(shown.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_state->setAccessibleName(Texts::filled(tr("State of the question “%1”"), {m_question.text}));
    m_state->setAccessibleDescription(shown);
    m_text->setRole(state == u"not_relevant" ? Role::Muted : Role::Text);

    const bool waiting = state == u"waiting";
    if (waiting && !m_who) {
        m_who = new PersonField(m_desk, {"answer", answer->id, "waiting_for_id"}, {},
                                /*: Label of a field: whose answer is waited for */ tr("Waiting for"), this);
        m_layout->insertWidget(m_layout->indexOf(m_answer) + 1, m_who);
    }
    if (m_who)
        m_who->setVisible(waiting);
    m_answer->setVisible(state != u"not_relevant");
    // Before anybody has looked at a question nobody else is to be asked.
    const bool isBegun = answer && !(state.isEmpty() && answer->text.isEmpty());
    m_ask->setVisible(isBegun && state != u"not_relevant" && !m_desk.document().isReadOnly());
    m_beside->setVisible(!tellingsOf(m_question.key, m_subject, m_desk.data()).empty());
}

/// Where there is more room than a panel has.
void QuestionCard::showBeside()
{
    m_desk.flushEditors();
    if (SheetHost *host = SheetHost::around(this))
        host->showSheet(m_question.text, new TellingsBeside(m_desk, m_question, m_subject));
}

void QuestionCard::fillMenu(QMenu *menu)
{
    menu->clear();
    const Answer *answer = m_desk.data().answers.find(Prompts::answerId(m_question.key, m_subject));
    for (const State &state : states) {
        QAction *action = menu->addAction(tr(state.label), this, [this, key = state.key] { setState(key); });
        action->setCheckable(true);
        action->setChecked(answer && answer->state == state.key);
    }
    menu->addSeparator();
    menu->addAction(tr("Ask someone else"), m_tellings, &Tellings::askSomeone);
    menu->addAction(tr("Change the wording ..."), this, &QuestionCard::reword);
    if (m_question.own)
        menu->addAction(removalText(), this, [this] { m_desk.remove("prompt", m_question.key); });
    else
        menu->addAction(tr("Do not ask this here"), this,
                        [this] { setPrompt([](Prompt &prompt) { prompt.hidden = true; }); });
}

/// Its answers go along, which is said before.
QString QuestionCard::removalText() const
{
    const auto &answers = m_desk.data().answers;
    const auto along = std::count_if(answers.begin(), answers.end(),
                                     [this](const Answer &answer) { return answer.promptKey == m_question.key; });
    return along == 0 ? tr("Remove this question")
                      : tr("Remove this question and its %n answer(s)", nullptr, int(along));
}

/// Choosing the current state again takes it back.
void QuestionCard::setState(PickKey<"answer_state"> state)
{
    m_desk.flushEditors();
    const QString id = Prompts::answerId(m_question.key, m_subject);
    const Answer *answer = m_desk.data().answers.find(id);
    const bool same = answer && answer->state == state;
    m_desk.perform(Change::edit("answer", "state"), [&](Store &store) -> Result<void> {
        STRAW_TRY(AnswerField::ensure(store, m_question.key, m_subject));
        return store.setField("answer", id, "state", same ? QVariant() : QVariant(state));
    });
}

void QuestionCard::reword()
{
    QInputDialog dialog(this);
    dialog.setWindowTitle(titleOfWindow(tr("Change the wording")));
    dialog.setLabelText(tr("The question, as this workbook asks it. Empty brings the original back."));
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setTextValue(m_question.text);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString text = dialog.textValue().trimmed();
    if (m_question.own && text.isEmpty())
        return;
    setPrompt([&text](Prompt &prompt) { prompt.text = text; });
}

void QuestionCard::setPrompt(const std::function<void(Prompt &)> &change)
{
    m_desk.flushEditors();
    Prompt prompt;
    if (const Prompt *row = m_desk.data().prompts.find(m_question.key))
        prompt = *row;
    prompt.id = m_question.key;
    prompt.page = m_page;
    prompt.theme = m_question.theme;
    change(prompt);
    m_desk.perform(Change::edit("prompt", "text"), [&](Store &store) { return store.put(prompt); });
}

} // namespace straw
