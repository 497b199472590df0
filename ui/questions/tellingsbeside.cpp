#include "ui/questions/tellingsbeside.h"

#include "core/guide/prompts.h"
#include "ui/questions/answerfield.h"
#include "ui/questions/tellings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

TellingsBeside::TellingsBeside(Desk &desk, const Question &question, const QString &subject, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    auto *tellings = new Tellings(desk, question.key, subject, this);
    auto *ours = new QWidget(tellings);
    auto *column = new QVBoxLayout(ours);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    //: Heading of a column: what we answer ourselves, beside what others say
    auto *head = new TextLabel(tr("Our answer"), TextStyle::Strong, Role::Text, ours);
    head->setContentsMargins(Hang, 0, Hang, 0);
    column->addWidget(head);
    auto *answer = new AnswerField(desk, question.key, subject, question.text, ours);
    column->addWidget(answer);
    column->addStretch();
    tellings->setFirst(ours);
    layout->addWidget(tellings);
    //: Button: the same question is put to another person
    auto *ask = new LinkButton(tr("Ask someone else"), this);
    ask->setAccessibleDescription(question.text);
    ask->setVisible(!desk.document().isReadOnly());
    connect(ask, &LinkButton::clicked, tellings, &Tellings::askSomeone);
    layout->addWidget(ask, 0, Qt::AlignLeft);
    layout->addStretch();
    setFocusProxy(answer->editor());
}

} // namespace straw
