#include "ui/pages/interviews/questionlist.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "core/guide/pages.h"
#include "core/guide/prompts.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/interviews/bankmodel.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

QuestionList::QuestionList(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_interviewId(interviewId)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);

    auto *model = new RecordModel<InterviewQuestion>(
        desk,
        [&desk](const Snapshot &, const InterviewQuestion &question) { return InterviewEntries(desk).of(question); },
        [interviewId](const Snapshot &, const InterviewQuestion &question) {
            return question.interviewId == interviewId;
        });
    model->setAlsoShows({"unknown", "prompt"});
    auto *empty =
        new EmptyState(Pages::instance().find(QStringLiteral("interviews"))->emptyText(QStringLiteral("questions")));
    empty->follow(model);
    layout->addWidget(empty);
    m_list = new EntryList(model, tr("Questions of this interview"), this);
    m_list->setVerbs([this](const QString &id) -> std::vector<RowVerb> {
        const InterviewQuestion *question = m_desk.data().interviewQuestions.find(id);
        if (!question)
            return {};
        const bool asked = !question->askedAt.isNull();
        return {{asked ? tr("Not asked yet") : /*: Heading: questions that were asked in the interview */ tr("Asked"),
                 [this, id, asked] { InterviewMoves(m_desk).setAsked(id, !asked); }}};
    });
    connect(m_list, &EntryList::opened, this, [this](const QString &id) {
        if (const InterviewQuestion *question = m_desk.data().interviewQuestions.find(id))
            Q_EMIT chosen(questionKey(*question));
    });
    layout->addWidget(m_list);
    m_add = new AddLine(
        m_desk, tr("Add a question"), tr("A question of your own"),
        [this](const QString &text) { return InterviewMoves(m_desk).addOwnQuestion(m_interviewId, text); }, this);
    m_add->keepFor("interview", m_interviewId);
    layout->addWidget(m_add);
    auto *bank = new Section(tr("Take from the list"), [this](Section &section) { fillBank(section); }, this);
    layout->addWidget(bank);
    const auto openWhenEmpty = [model, bank] {
        if (model->rowCount() == 0)
            bank->setOpen(true);
    };
    connect(model, &QAbstractItemModel::rowsRemoved, bank, openWhenEmpty);
    openWhenEmpty();
}

QWidget *QuestionList::firstStop() const
{
    return m_list->entries()->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_add->line();
}

void QuestionList::setCurrent(const QString &key)
{
    if (!m_list->select(m_interviewId + u'/' + key))
        m_list->setCurrentIndex({});
}

/// Taking whole themes would make a questionnaire of a conversation: a bank with a core gives that at one click.
void QuestionList::addCore(Section &section, const std::vector<QuestionTheme> &themes)
{
    QStringList keys;
    for (const QuestionTheme &theme : themes) {
        for (const Question &question : theme.questions) {
            if (question.core && !question.hidden)
                keys += question.key;
        }
    }
    if (keys.isEmpty())
        return;
    auto *core = new LinkButton(tr("Take the core questions"), &section);
    section.add(core);
    // With these most interviews have their questions: the list goes, so that nothing comes under the pointer.
    connect(core, &LinkButton::clicked, this, [this, &section, keys] {
        InterviewMoves(m_desk).addQuestions(m_interviewId, keys);
        section.setOpen(false);
        firstStop()->setFocus();
    });
    const auto adapt = [this, core, keys] {
        const bool isOffered = std::ranges::any_of(keys, [this](const QString &key) {
            return !m_desk.data().interviewQuestions.find(m_interviewId + u'/' + key);
        });
        if (!isOffered && core->hasFocus())
            firstStop()->setFocus();
        core->setVisible(isOffered);
    };
    connect(m_list->entries(), &QAbstractItemModel::rowsInserted, core, adapt);
    connect(m_list->entries(), &QAbstractItemModel::rowsRemoved, core, adapt);
    adapt();
}

/// By theme; a click takes a question over, and what was taken is no longer offered.
void QuestionList::fillBank(Section &section)
{
    const Interview *interview = m_desk.data().interviews.find(m_interviewId);
    const QString bank = questionBank(interview ? interview->kind : Pick<"interview_kind">());
    const std::vector<QuestionTheme> themes = Prompts::instance().themes(bank, m_desk.data());
    addCore(section, themes);
    for (const QuestionTheme &theme : themes) {
        auto *model = new BankModel(m_desk, m_interviewId, bank, theme.key);
        auto *group = new QWidget(&section);
        auto *column = new QVBoxLayout(group);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *head = new QHBoxLayout;
        //: Heading: questions of this workbook alone
        auto *title = new TextLabel(theme.title.isEmpty() ? tr("Own questions") : theme.title, TextStyle::Small,
                                    Role::Muted, group);
        title->setContentsMargins(Hang, 0, 0, 0);
        head->addWidget(title, 1);
        if (std::ranges::none_of(theme.questions, &Question::core)) {
            //: Button: all questions of a theme
            auto *all = new LinkButton(tr("Take all"), group);
            //: Button; %1 is a theme of questions
            all->setAccessibleName(Texts::filled(tr("Take all: %1"), {title->text()}));
            head->addWidget(all);
            connect(all, &LinkButton::clicked, this, [this, model] {
                QStringList keys;
                for (int row = 0; row < model->rowCount(); ++row)
                    keys += model->idAt(row);
                InterviewMoves(m_desk).addQuestions(m_interviewId, keys);
            });
        }
        column->addLayout(head);
        auto *list = new EntryList(model, title->text(), group);
        list->setRemovable(false);
        column->addWidget(list);
        section.add(group);
        connect(list, &EntryList::opened, this,
                [this](const QString &key) { InterviewMoves(m_desk).addQuestions(m_interviewId, {key}); });
        const auto adapt = [this, group, model] {
            // When the last question of a theme is taken, one goes on among those that were taken.
            if (model->rowCount() == 0 && group->isAncestorOf(window()->focusWidget()))
                firstStop()->setFocus();
            group->setVisible(model->rowCount() > 0);
        };
        connect(model, &QAbstractItemModel::rowsRemoved, group, adapt);
        connect(model, &QAbstractItemModel::rowsInserted, group, adapt);
        adapt();
    }
}

} // namespace straw
