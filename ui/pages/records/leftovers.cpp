#include "ui/pages/records/leftovers.h"

#include "core/guide/leftovers.h"
#include "core/guide/pageof.h"
#include "core/guide/prompts.h"
#include "ui/fields/form.h"
#include "ui/fields/prosefield.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/notedetails.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr TableKey answerTable = "answer";

QString questionOf(const Answer &answer, const Snapshot &workbook)
{
    return Prompts::instance().find(answer.promptKey, workbook).text;
}

QString whatItIsAbout(const Answer &answer, const Snapshot &workbook)
{
    return questionOf(answer, workbook).isEmpty() ? LeftOvers::tr("To a question that was removed")
                                                  : LeftOvers::tr("About an entry that was removed");
}

Entry entryOf(const Snapshot &workbook, const Answer &answer)
{
    const QString question = questionOf(answer, workbook), about = whatItIsAbout(answer, workbook);
    Entry entry;
    entry.title = answer.text.isEmpty() ? question : answer.text;
    entry.detail = question.isEmpty() || answer.text.isEmpty() ? about : question; // the section says the rest
    entry.icon = QStringLiteral("question");
    entry.iconRole = Role::Muted;
    return entry;
}

/// The answer under its question, as it is asked elsewhere.
class AnswerDetails final : public QWidget
{
public:
    AnswerDetails(Desk &desk, const QString &id)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2 * Step);
        if (const Answer *answer = desk.data().answers.find(id)) {
            const QString question = questionOf(*answer, desk.data());
            addText(question, TextStyle::Body, Role::Text);
            addText(question.isEmpty() ? LeftOvers::tr("The question that it answers was removed.")
                                       : LeftOvers::tr("The entry that it is about was removed."),
                    TextStyle::Small, Role::Muted);
        }
        auto *form = new Form(desk, answerTable, id, this);
        form->prose("text");
        form->pick("state");
        layout->addWidget(form);
        auto *remove = new LinkButton(LeftOvers::tr("Remove this answer"), this);
        connect(remove, &LinkButton::clicked, this, [&desk, id] { desk.remove(answerTable, id); });
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }

private:
    void addText(const QString &text, TextStyle style, Role role)
    {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(text, style, role, this);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout()->addWidget(label);
    }
};

} // namespace

LeftOvers::LeftOvers(Desk &desk, const QString &pageKey, QWidget *parent)
    : QWidget(parent)
    , m_section(new Section(tr("About entries that were removed"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    auto *answers = new RecordModel<Answer>(desk, entryOf, [pageKey](const Snapshot &workbook, const Answer &answer) {
        return isLeftOver(answer, workbook) && pageOfQuestion(answer.promptKey, workbook) == pageKey;
    });
    answers->setAlsoShows({"prompt"});
    addList(new EntryList(answers, tr("Answers about entries that were removed"), m_section));
    if (pageKey == u"interviews") {
        auto *notes = new RecordModel<Line>(
            desk, [&desk](const Snapshot &, const Line &note) { return InterviewEntries(desk).of(note); },
            [](const Snapshot &workbook, const Line &note) { return isLeftOver(note, workbook); });
        notes->setAlsoShows({"person", "prompt"});
        addList(new EntryList(notes, tr("Notes that belong to no interview and no event"), m_section));
    }
    follow();
}

void LeftOvers::addList(EntryList *list)
{
    m_lists.push_back(list);
    m_section->add(list);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(list->entries(), signal, this, &LeftOvers::follow);
    connect(list, &EntryList::opened, this,
            [this, list](const QString &id) { Q_EMIT opened({list->entries()->table(), id, {}}); });
    connect(list, &EntryList::entered, this, &LeftOvers::entered);
}

void LeftOvers::follow()
{
    bool isEmpty = true;
    for (EntryList *list : m_lists) {
        const bool hasRows = list->entries()->rowCount() > 0;
        list->setVisible(hasRows);
        isEmpty = isEmpty && !hasRows;
    }
    setVisible(!isEmpty);
}

bool LeftOvers::shows(const Place &place) const
{
    return std::ranges::any_of(m_lists, [&](EntryList *list) {
        return list->entries()->table() == place.table && list->entries()->rowOf(place.id) >= 0;
    });
}

bool LeftOvers::select(const Place &place)
{
    return std::ranges::any_of(
        m_lists, [&](EntryList *list) { return list->entries()->table() == place.table && list->select(place.id); });
}

QWidget *LeftOvers::details(Desk &desk, const Place &place)
{
    return place.table == answerTable ? static_cast<QWidget *>(new AnswerDetails(desk, place.id))
                                      : new NoteDetails(desk, place.id);
}

QString LeftOvers::title(const Place &place)
{
    //: Title of a panel: the details of an answer
    return place.table == answerTable ? tr("Answer") : /*: Title of a panel: the details of a note */ tr("Note");
}

} // namespace straw
