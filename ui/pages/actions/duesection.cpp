#include "ui/pages/actions/duesection.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/actions/duemodel.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

#include <limits>

namespace straw {

DueSection::DueSection(Desk &desk, Verbs verbs, QWidget *parent)
    //: Heading: all that has to be done by a day
    : Section(
          tr("What is due"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
    , m_verbs(std::move(verbs))
    , m_model(new DueModel(desk, this))
{
    connect(&desk.document(), &Document::changed, this, &DueSection::follow); // after the model
    follow();
    setOpen(m_model->dueByNow() > 0);
}

void DueSection::fill()
{
    //: Name of a list: all that has to be done by a day
    m_list = new EntryList(m_model, tr("What is due"), EntryList::Ways, this);
    m_list->setLeastLead(dateText(Edtf::day(QDate(2030, 12, 30)), m_desk.locale()));
    m_list->setRemovable(false);
    m_list->setVerbs([this](const QString &id) {
        const Place record = m_model->recordOf(id);
        return record.table == u"action" ? m_verbs(record.id) : std::vector<RowVerb>();
    });
    connect(m_list, &EntryList::opened, this, [this](const QString &id) { m_desk.reveal(m_model->recordOf(id)); });
    add(m_list);
    m_more = new LinkButton({}, this);
    connect(m_more, &LinkButton::clicked, this, &DueSection::showAll);
    content()->addWidget(m_more, 0, Qt::AlignLeft);
    content()->setSpacing(4);
    follow();
}

/// The cursor goes on in the list.
void DueSection::showAll()
{
    m_showsAll = true;
    m_model->setMost(std::numeric_limits<int>::max());
    m_list->setFocus();
    follow();
}

void DueSection::follow()
{
    const int all = m_model->all(), now = m_model->dueByNow();
    setVisible(all > 0);
    QStringList remark;
    if (now > 0)
        //: About what has to be done by a day: how much of it is due by now
        remark += tr("%n by today", nullptr, now);
    else
        //: About what has to be done by a day: none of it is due by now
        remark += tr("nothing yet");
    if (all > now)
        //: About what has to be done by a day: how much of it is not due yet
        remark += tr("%n later", nullptr, all - now);
    setRemark(Texts::joined(remark, QStringLiteral(" · ")));
    if (!m_more)
        return;
    //: Button: shows all that is due instead of the first few
    m_more->setText(tr("Show all %n", nullptr, all));
    m_more->setVisible(!m_showsAll && all > m_model->rowCount());
}

} // namespace straw
