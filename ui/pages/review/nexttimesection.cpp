#include "ui/pages/review/nexttimesection.h"

#include "core/base/texts.h"
#include "ui/fields/form.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

NextTimeSection::NextTimeSection(Desk &desk, QWidget *parent)
    : Section(
          tr("Verdict and next time"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
{
    const Workbook &workbook = desk.data().workbook;
    setOpen(!workbook.verdict.isEmpty() || !workbook.nextTime.isEmpty());
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"workbook"))
            follow();
    });
}

void NextTimeSection::fill()
{
    m_verdict = new LinkButton({}, this);
    m_verdict->setWrapping();
    connect(m_verdict, &LinkButton::clicked, this,
            [this] { m_desk.reveal({"workbook", m_desk.data().workbook.id, "verdict"}); });
    content()->addWidget(m_verdict, 0, Qt::AlignLeft);
    auto *form = new Form(m_desk, "workbook", m_desk.data().workbook.id, this);
    form->prose("next_time");
    add(form);
    follow();
}

void NextTimeSection::follow()
{
    if (!m_verdict)
        return;
    const Pick<"verdict"> &verdict = m_desk.data().workbook.verdict;
    //: Button: leads to the verdict, which is %1
    const QString given = tr("Verdict: %1");
    m_verdict->setText(verdict.isEmpty() ? tr("Judge the loss, on the page of the decision")
                                         : Texts::filled(given, {m_desk.label("verdict", verdict)}));
}

} // namespace straw
