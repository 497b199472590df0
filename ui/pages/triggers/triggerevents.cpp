#include "ui/pages/triggers/triggerevents.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"

namespace straw {

TriggerEvents::TriggerEvents(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"event") || summary.touches(u"account") || summary.touches(u"workbook"))
            group();
    });
    group();
}

const std::vector<TriggerGroup::When> &TriggerEvents::allGroups()
{
    static const std::vector<TriggerGroup::When> groups{TriggerGroup::Earlier,  TriggerGroup::WeekBefore,
                                                        TriggerGroup::ThatWeek, TriggerGroup::ThatDay,
                                                        TriggerGroup::After,    TriggerGroup::NoDate};
    return groups;
}

void TriggerEvents::group()
{
    m_window = triggerWindow(m_desk.data(), m_desk.today());
    m_groups = triggerGroups(m_desk.data(), m_desk.today());
    Q_EMIT regrouped();
}

QStringList TriggerEvents::of(TriggerGroup::When when) const
{
    for (const TriggerGroup &group : m_groups) {
        if (group.when == when)
            return group.events;
    }
    return {};
}

QString TriggerEvents::title(TriggerGroup::When when) const
{
    switch (when) {
    case TriggerGroup::Earlier:
        //: Heading: events before the last two weeks
        return tr("Earlier");
    case TriggerGroup::WeekBefore:
        return tr("The week before");
    case TriggerGroup::ThatWeek:
        //: Heading: events in the week of the notice
        return m_window.toNotice ? tr("That week") : tr("The last seven days");
    case TriggerGroup::ThatDay:
        return m_window.toNotice ? tr("The day of the notice")
                                 : /*: Heading: events, while there is no notice */ tr("Today");
    case TriggerGroup::After:
        return m_window.toNotice ? tr("After the notice") : tr("Still to come");
    case TriggerGroup::NoDate:
        return tr("Without a date");
    }
    return {};
}

QString TriggerEvents::days(TriggerGroup::When when) const
{
    const auto range = [this](QDate from, QDate to) {
        const QString last = dateText(Edtf::day(to), m_desk.locale());
        //: Two dates, beside a heading
        return from == to ? last : Texts::filled(tr("%1 to %2"), {dateText(Edtf::day(from), m_desk.locale()), last});
    };
    const QDate end = m_window.end.first;
    switch (when) {
    case TriggerGroup::WeekBefore:
        return range(end.addDays(-14), end.addDays(-8));
    case TriggerGroup::ThatWeek:
        return range(end.addDays(-7), end.addDays(-1));
    case TriggerGroup::ThatDay:
        return range(end, m_window.end.last);
    case TriggerGroup::Earlier:
    case TriggerGroup::After:
    case TriggerGroup::NoDate:
        break;
    }
    return {};
}

} // namespace straw
