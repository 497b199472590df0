#include "ui/meeting/stage.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/guide/meetings.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/closingstage.h"
#include "ui/meeting/shownmodels.h"
#include "ui/meeting/stages.h"
#include "ui/meeting/storystage.h"
#include "ui/models/entrymodel.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

namespace {

/// Of an item that only has its words.
class SpokenStage final : public MeetingStage
{
public:
    using MeetingStage::MeetingStage;
};

Entry candidateEntry(const Shown &shown, const Action &action)
{
    const Snapshot &workbook = shown.data();
    QStringList detail{workbook.nameOf(action.ownerId), shown.label("department", action.department)};
    if (action.costMinor)
        detail += showMoney(*action.costMinor, workbook.account.currency, QLocale());
    detail.removeAll(QString());
    return {.title = action.title, .detail = Texts::joined(detail, QStringLiteral(" · "))};
}

} // namespace

MeetingStage *MeetingStage::make(const QString &item, MeetingRun &run, Shown &shown, QWidget *parent)
{
    if (item == MeetingRun::closing)
        return new ClosingStage(run, shown, parent);
    if (item == u"frame")
        return new FrameStage(run, shown, parent);
    if (item == u"timeline")
        return new StoryStage(run, shown, parent);
    if (item == u"factors")
        return new FactorsStage(run, shown, parent);
    if (item == u"findings")
        return new FindingsStage(run, shown, parent);
    if (item == u"candidates")
        return new CandidatesStage(run, shown, parent);
    if (item == u"learned")
        return new LearnedStage(run, shown, parent);
    return new SpokenStage(run, shown, parent);
}

MeetingStage::MeetingStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_shown(shown)
    , m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::ClickFocus); // it shows no focus, so Tab passes it by
    m_column->setContentsMargins({});
    m_column->setSpacing(Step);
}

TextLabel *MeetingStage::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextStyle::LargeSmall, Role::Muted, this);
    heading->setContentsMargins(Hang, Step, Hang, 0);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    return heading;
}

EntryList *MeetingStage::addList(EntryModel *model, const QString &name, const QString &empty)
{
    if (!empty.isEmpty()) {
        auto *nothing = new TextLabel(empty, TextStyle::LargeSmall, Role::Muted, this);
        nothing->setContentsMargins(Hang, 0, Hang, 0);
        nothing->setWordWrap(true);
        const auto follow = [nothing, model] { nothing->setVisible(model->rowCount() == 0); };
        connect(model, &QAbstractItemModel::rowsInserted, nothing, follow);
        connect(model, &QAbstractItemModel::rowsRemoved, nothing, follow);
        m_column->addWidget(nothing);
        follow();
    }
    auto *list = new EntryList(model, name, EntryList::Ways, this);
    list->setLarge();
    m_column->addWidget(list);
    return list;
}

void MeetingStage::addCandidates(const QString &empty)
{
    addList(new ShownModel<Action>(
                desk(), m_shown, openCandidates,
                [&shown = m_shown](const Snapshot &, const Action &action) { return candidateEntry(shown, action); }),
            //: Name of a list: actions on which nobody has decided yet
            tr("Candidates"), empty);
}

AddLine *MeetingStage::addLine(const QString &name, const QString &placeholder,
                               std::function<bool(const QString &)> add)
{
    auto *line = new AddLine(desk(), name, placeholder, std::move(add), this);
    line->line()->setFont(textFont(TextStyle::Large));
    keepDraft(*line, m_run);
    m_column->addWidget(line);
    return line;
}

void keepDraft(AddLine &line, MeetingRun &run)
{
    line.keepFor("meeting", run.meetingId());
    const QString name = line.line()->accessibleName();
    line.setText(run.draft(name));
    QObject::connect(line.line(), &QLineEdit::textChanged, &run,
                     [&run, name](const QString &text) { run.setDraft(name, text); });
}

} // namespace straw
