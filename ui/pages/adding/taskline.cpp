#include "ui/pages/adding/taskline.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/adding/planline.h"

namespace straw {

namespace {

} // namespace

const QuickWords &TaskLine::words()
{
    static const QuickWords words = [] {
        QuickWords known = QuickWords::plain();
        known.departments = QuickWords::of(Catalogue::instance()).departments;
        known.beforeDate += {QStringLiteral("by"), QStringLiteral("until")};
        return known;
    }();
    return words;
}

TaskLine::TaskLine(const QString &line, const Desk &desk)
    : m_desk(desk)
    , m_task(understandPlan(line, desk, words()))
{
}

QString TaskLine::title() const
{
    return namedpeople::titleWith(m_desk, m_task.title, m_task.people);
}

Result<QString> TaskLine::owner(Store &store) const
{
    if (m_task.people.empty())
        return QString();
    return namedpeople::find(m_desk, store, m_task.people.front(), party::us);
}

QString TaskLine::understood() const
{
    QStringList parts;
    if (!m_task.date.isNull())
        parts += dateText(m_task.date, m_desk.locale(), ShowStyle::Short);
    if (!m_task.people.empty())
        parts += namedpeople::describe(m_desk, m_task.people.front(), party::us);
    if (!m_task.department.isEmpty())
        parts += m_desk.label("department", m_task.department);
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace straw
