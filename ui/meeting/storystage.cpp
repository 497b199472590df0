#include "ui/meeting/storystage.h"

#include "core/base/texts.h"
#include "core/insight/historyentries.h"
#include "core/insight/sides.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/adding/eventadd.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

/// What happened up to where the story was read.
class StoryModel final : public EntryModel
{
    Q_OBJECT
public:
    StoryModel(MeetingRun &run, const Shown &shown)
        : EntryModel(run.desk(), "event", nullptr)
        , m_run(run)
        , m_shown(shown)
    {
        connect(&shown, &Shown::changed, this, &StoryModel::readAnew);
        connect(&run, &MeetingRun::changed, this, &StoryModel::readAnew);
        refresh();
    }

    bool mayRemove(int) const override { return false; }
    const std::vector<QString> &all() const { return m_all; }
    int at() const { return m_at; }

protected:
    void readSources() override
    {
        m_all.clear();
        for (const HistoryEntry &entry : historyEntries(m_shown.data())) {
            if (entry.isEvent())
                m_all.push_back(entry.id);
        }
        // Where the last one that was read is gone, as far as before.
        const auto found = std::ranges::find(m_all, m_run.readUpTo());
        const int last = std::max(0, int(m_all.size()) - 1);
        m_at = found == m_all.end() ? std::min(m_at, last) : int(found - m_all.begin());
    }
    std::vector<QString> ids() const override
    {
        return {m_all.begin(), m_all.begin() + std::min(m_at + 1, int(m_all.size()))};
    }
    Entry entry(const QString &id) const override
    {
        const Snapshot &workbook = m_shown.data();
        const Event *event = workbook.events.find(id);
        if (!event)
            return {};
        QStringList detail{m_shown.label("party", sideOf(*event, workbook)),
                           m_shown.label("department", event->department),
                           m_shown.label("known_then", event->knownThen)};
        if (const RedFlag *sign = workbook.redFlags.find(id))
            //: A warning sign; %1 is when somebody noticed it
            detail += sign->noticedOn.isNull() ? tr("a warning sign")
                                               : Texts::filled(tr("a warning sign, noticed on %1"),
                                                               {dateText(sign->noticedOn, desk().locale())});
        if (id == workbook.workbook.finalStrawId)
            detail += tr("the final straw");
        detail.removeAll(QString());
        const bool isNow = !m_all.empty() && m_all[size_t(m_at)] == id;
        return {.lead = dateText(event->at, desk().locale()),
                .title = titleOf(*event, workbook).simplified(),
                .detail = Texts::joined(detail, QStringLiteral(" · ")),
                .quiet = !isNow};
    }

private:
    void readAnew()
    {
        refresh();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

    MeetingRun &m_run;
    const Shown &m_shown;
    std::vector<QString> m_all;
    int m_at = 0;
};

StoryStage::StoryStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
    , m_model(new StoryModel(run, shown))
    , m_list(addList(m_model, tr("What happened so far"),
                     tr("Nothing is entered yet. What is missing can be added below.")))
    , m_where(new TextLabel({}, TextStyle::LargeSmall, Role::Muted, this))
    //: Button: the next thing that happened
    , m_next(new QPushButton(tr("Next"), this))
    //: Button: one back in what happened
    , m_back(new QPushButton(tr("Back"), this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Hang, Step, Hang, 0);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_next, m_back})
        button->setFont(textFont(TextStyle::LargeSmall));
    row->addWidget(m_next);
    row->addWidget(m_back);
    row->addWidget(m_where);
    row->addStretch();
    column()->addLayout(row);
    addHeading(tr("Is anything missing?"));
    auto *add = new EventAdd(desk(), EventAdd::History, this);
    AddLine *line = addLine(tr("Add what is missing"), tr("When, and what happened"),
                            [add](const QString &text) { return !add->add(text).isEmpty(); });
    add->serve(*line);
    column()->addStretch();
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(&run, &MeetingRun::changed, this, &StoryStage::follow);
    connect(&shown, &Shown::changed, this, &StoryStage::follow);
    follow();
}

bool StoryStage::step(int by)
{
    const int to = m_model->at() + by;
    if (to < 0 || to >= int(m_model->all().size()))
        return false;
    run().setReadUpTo(m_model->all()[size_t(to)]);
    return true;
}

void StoryStage::follow()
{
    const int count = int(m_model->all().size()), at = m_model->at();
    // What is added before it later moves nothing.
    if (count > 0 && run().readUpTo() != m_model->all()[size_t(at)])
        return run().setReadUpTo(m_model->all()[size_t(at)]);
    m_next->setEnabled(at + 1 < count);
    m_back->setEnabled(at > 0);
    const QLocale locale = desk().locale();
    //: Where one is in what happened: the third of 59
    m_where->setText(count == 0 ? QString()
                                : Texts::filled(tr("%1 of %2"), {locale.toString(at + 1), locale.toString(count)}));
    if (m_model->rowCount() > 0) {
        m_list->select(m_model->idAt(m_model->rowCount() - 1));
        // Once the row has its place.
        QMetaObject::invokeMethod(this, [this] { PageArea::bringIntoView(m_next); }, Qt::QueuedConnection);
    }
}

} // namespace straw

#include "storystage.moc"
