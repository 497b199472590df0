#include "ui/pages/interviews/unknowndetails.h"

#include "ui/fields/form.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/interviews/askmenu.h"
#include "ui/pages/records/findinguse.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonline.h"
#include "ui/widgets/section.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

UnknownDetails::UnknownDetails(Desk &desk, const QString &unknownId, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(desk, "unknown", unknownId, this);
    form->prose("question");
    form->prose("why");
    form->prose("how");
    form->person("owner_id", "us");
    form->date("due_on")->setFuture();
    layout->addWidget(form);

    //: Label: the interviews in which it is asked
    auto *asked = new Section(tr("Asked in"), this);
    auto *model = new RecordModel<InterviewQuestion>(
        desk,
        [&desk](const Snapshot &workbook, const InterviewQuestion &question) {
            const Interview *interview = workbook.interviews.find(question.interviewId);
            return interview ? Entry{.title = InterviewEntries(desk).titleOf(*interview),
                                     .detail = InterviewEntries(desk).factsOf(*interview)}
                             : Entry();
        },
        [unknownId](const Snapshot &, const InterviewQuestion &question) { return question.unknownId == unknownId; });
    model->setAlsoShows({"interview", "person"});
    auto *list = new EntryList(model, tr("Interviews that ask this"), asked);
    connect(list, &EntryList::opened, this, [&desk](const QString &id) {
        if (const InterviewQuestion *question = desk.data().interviewQuestions.find(id))
            desk.reveal({"interview", question->interviewId, {}});
    });
    asked->add(list);
    auto *ask = new QPushButton(tr("Ask it in ..."), asked);
    connect(ask, &QPushButton::clicked, this, [&desk, unknownId, ask] {
        AskMenu::open(desk, unknownId, ask, ask->mapToGlobal(QPoint(0, ask->height())));
    });
    asked->content()->addLayout(buttonLine(ask));
    layout->addWidget(asked);

    auto *found = new Form(desk, "unknown", unknownId, this);
    found->prose("resolution");
    found->date("resolved_on");
    layout->addWidget(found);
    layout->addWidget(new FindingUse(desk, "unknown", unknownId, this));
}

} // namespace straw
