#include "ui/pages/adding/interviewline.h"

#include "core/base/texts.h"
#include "core/dates/dateinput.h"
#include "core/guide/personadd.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/adding/planline.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InterviewLine)
};

} // namespace

const QuickWords &InterviewLine::words()
{
    static const QuickWords words = [] {
        QuickWords known = QuickWords::plain();
        known.sources = QuickWords::ofList(Catalogue::instance(), "channel");
        return known;
    }();
    return words;
}

InterviewLine::InterviewLine(const QString &line, const Desk &desk)
    : m_desk(desk)
    , m_line(understandPlan(line, desk, words()))
{
    QStringList parts = m_line.title.split(u',');
    m_line.title = parts.takeFirst().trimmed();
    for (const QString &part : std::as_const(parts)) {
        const QString text = part.trimmed();
        const std::optional<Edtf> day = understandDate(text, contextOfPlan(desk));
        if (day && m_line.date.isNull())
            m_line.date = *day;
        else if (!text.isEmpty())
            m_rest = text;
    }
    // Somebody known may be called "Sunday".
    if (m_line.date.isNull() && peopleNamed(desk.data(), m_line.title).empty())
        m_line.date = takeDateBehind(m_line.title, contextOfPlan(desk)).value_or(Edtf());
}

QuickPerson InterviewLine::who() const
{
    return m_line.people.empty() ? QuickPerson{m_line.title} : m_line.people.front();
}

Result<QString> InterviewLine::person(Store &store) const
{
    return namedpeople::find(m_desk, store, who(), party::them);
}

PickKey<"interview_kind"> InterviewLine::kind() const
{
    const Person *known = personNamed(m_desk.data(), who().name);
    using Kind = PickKey<"interview_kind">;
    return known && known->party == party::us ? Kind("internal") : Kind("exit");
}

QString InterviewLine::understood() const
{
    if (who().name.isEmpty())
        return {};
    if (!m_rest.isEmpty())
        return Texts::filled(Words::tr("“%1” is neither a day nor a way: one person an interview, please."), {m_rest});
    QStringList parts{m_desk.label("interview_kind", kind())};
    parts += namedpeople::describe(m_desk, who(), party::them);
    if (!date().isNull())
        parts += dateText(date(), m_desk.locale(), ShowStyle::Short);
    if (!channel().isEmpty())
        parts += m_desk.label("channel", channel());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace straw
