#include "ui/pages/triggers/actionadd.h"

#include "core/base/texts.h"
#include "core/guide/namedmeans.h"
#include "core/guide/personadd.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/pages/adding/namedpeople.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr int Days = 2;

} // namespace

ActionAdd::ActionAdd(Desk &desk)
    : m_desk(desk)
    , m_words(QuickWords::of(Catalogue::instance()))
{
    m_words.beforeDate += QCoreApplication::translate("ActionAdd", "by", "before a date");
}

QuickEvent ActionAdd::understand(const QString &line) const
{
    DateContext context;
    context.reference = m_desk.today();
    context.pastBefore = false;
    context.locale = m_desk.locale();
    QuickEvent typed = understandQuickAdd(line, context, withPeople(m_words, m_desk.data()));
    if (typed.date.isNull())
        typed.date = Edtf::day(m_desk.today().addDays(Days));
    return typed;
}

QString ActionAdd::preview(const QString &line) const
{
    const QuickEvent typed = understand(line);
    //: How a typed action was understood; %1 is a date
    QStringList parts{QCoreApplication::translate("ActionAdd", "Due %1")
                          .arg(dateText(typed.date, m_desk.locale(), ShowStyle::Short))};
    parts += typed.people.empty() ? m_desk.data().nameOf(m_desk.data().account.ownerId)
                                  : namedpeople::describe(m_desk, typed.people.front(), party::us);
    parts += m_desk.label("department", typed.department);
    parts += m_desk.label("means", namedMeans(typed.title, Catalogue::instance(), m_desk.data()));
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

bool ActionAdd::add(const QString &line, const QString &eventId) const
{
    const QuickEvent typed = understand(line);
    if (typed.title.isEmpty())
        return false;
    Action action;
    action.title = namedpeople::titleWith(m_desk, typed.title, typed.people);
    action.means = namedMeans(action.title, Catalogue::instance(), m_desk.data());
    action.kind = "fix_for_them";
    action.whoDoes = "we";
    action.status = "committed";
    action.dueOn = typed.date;
    action.department = typed.department;
    action.ownerId = m_desk.data().account.ownerId;
    action.eventId = eventId;
    return m_desk.perform(Change::add("action"), [&](Store &store) -> Result<void> {
        if (!typed.people.empty()) {
            STRAW_ASSIGN(action.ownerId, namedpeople::find(m_desk, store, typed.people.front(), party::us));
        }
        STRAW_TRY(m_desk.addTo(store, action));
        return {};
    });
}

} // namespace straw
