#include "ui/pages/taskline.h"

#include "core/workbook/catalogue.h"
#include "ui/pages/namedpeople.h"
#include "ui/pages/planline.h"
#include "ui/widgets/datetext.h"

namespace straw {

namespace {

const QuickWords &taskWords()
{
    static const QuickWords words = [] {
        QuickWords known;
        known.departments = QuickWords::of(Catalogue::instance()).departments;
        known.beforeDate = {QStringLiteral("by"), QStringLiteral("on"), QStringLiteral("until")};
        return known;
    }();
    return words;
}

} // namespace

TaskLine::TaskLine(const QString &line, const Desk &desk)
    : m_desk(desk)
    , m_task(understandPlan(line, desk, taskWords()))
{
}

Result<QString> TaskLine::owner(Store &store) const
{
    if (m_task.people.isEmpty())
        return QString();
    return namedpeople::find(m_desk, store, m_task.people.front(), QStringLiteral("us"));
}

QString TaskLine::understood() const
{
    QStringList parts;
    if (!m_task.date.isNull())
        parts += dateText(m_task.date, m_desk.locale(), ShowStyle::Short);
    parts += namedpeople::describe(m_desk, m_task.people.mid(0, 1), QStringLiteral("us"));
    if (!m_task.department.isEmpty())
        parts += m_desk.label(QStringLiteral("department"), m_task.department);
    return parts.join(QStringLiteral(" · "));
}

} // namespace straw
