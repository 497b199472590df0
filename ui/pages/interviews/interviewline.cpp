#include "ui/pages/interviews/interviewline.h"

#include "core/guide/personadd.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/namedpeople.h"
#include "ui/pages/planline.h"
#include "ui/widgets/datetext.h"

namespace straw {

namespace {

const QuickWords &planWords()
{
    static const QuickWords words = [] {
        QuickWords known;
        for (const PickEntry &entry : Catalogue::instance().entries(QStringLiteral("channel"))) {
            known.sources.insert(QuickWords::folded(entry.key), entry.key);
            known.sources.insert(QuickWords::folded(entry.label), entry.key);
        }
        return known;
    }();
    return words;
}

} // namespace

InterviewLine::InterviewLine(const QString &line, const Desk &desk)
    : m_desk(desk)
    , m_line(understandPlan(line, desk, planWords()))
{
}

QString InterviewLine::name() const
{
    return m_line.people.isEmpty() ? m_line.title : m_line.people.front();
}

Result<QString> InterviewLine::person(Store &store) const
{
    return namedpeople::find(m_desk, store, name(), QStringLiteral("customer"));
}

QString InterviewLine::kind() const
{
    const Person *known = personNamed(m_desk.data(), name());
    return known && known->party == u"us" ? QStringLiteral("internal") : QStringLiteral("exit");
}

QString InterviewLine::understood() const
{
    if (name().isEmpty())
        return {};
    QStringList parts{m_desk.label(QStringLiteral("interview_kind"), kind())};
    parts += namedpeople::describe(m_desk, {name()}, QStringLiteral("customer"));
    if (!date().isNull())
        parts += dateText(date(), m_desk.locale(), ShowStyle::Short);
    if (!channel().isEmpty())
        parts += m_desk.label(QStringLiteral("channel"), channel());
    return parts.join(QStringLiteral(" · "));
}

} // namespace straw
