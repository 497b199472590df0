#include "core/report/parts/context.h"

#include "core/insight/evidencesource.h"

#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/insight/metrictext.h"
#include "core/workbook/catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace straw {

ReportContext::ReportContext(Snapshot workbook, ReportOptions options, const Texts &texts,
                             std::vector<Withheld> withheld)
    : m_workbook(std::move(workbook))
    , m_options(std::move(options))
    , m_texts(texts)
    , m_withheld(std::move(withheld))
    , m_index(m_workbook, today())
{
    //: A date: the season of a year
    m_dateWords.spring = say(QT_TRANSLATE_NOOP("Report", "spring %1"));
    //: A date: the season of a year
    m_dateWords.summer = say(QT_TRANSLATE_NOOP("Report", "summer %1"));
    //: A date: the season of a year
    m_dateWords.autumn = say(QT_TRANSLATE_NOOP("Report", "autumn %1"));
    //: A date: the season of a year
    m_dateWords.winter = say(QT_TRANSLATE_NOOP("Report", "winter %1"));
    //: A date that is not exact
    m_dateWords.about = say(QT_TRANSLATE_NOOP("Report", "about %1"));
    m_due = whatIsDue(m_workbook, today());
    // Where an edition has no steps, those of every case seem to be untouched.
    if (!isFor(Edition::Internal))
        std::erase_if(m_due, [](const Due &due) { return due.kind == Due::ComebackStep; });
    for (const Due &due : m_due) {
        if (due.overdue)
            m_overdue.insert({due.kind, due.id}, due.date.last().daysTo(today()));
    }
}

QString ReportContext::overdue(Due::Kind kind, const QString &id) const
{
    const auto days = m_overdue.constFind({kind, id});
    if (days == m_overdue.constEnd())
        return {};
    //: Beside a date by which something was to be done
    QString text = say(QT_TRANSLATE_N_NOOP("Report", "overdue by %n day(s)"), int(*days));
    // The number stays with its word in a narrow column.
    static const QRegularExpression afterNumber(QStringLiteral("(?<=\\d) "));
    return text.replace(afterNumber, QString(QChar::Nbsp));
}

QStringList ReportContext::triedBefore(const QString &actionId) const
{
    if (!m_tried)
        m_tried = triedAlready(m_workbook);
    return m_tried->value(actionId).attempts;
}

std::vector<const Evidence *> ReportContext::evidenceOf(const QString &causeId) const
{
    if (!m_evidence)
        m_evidence = evidenceByTime(m_workbook);
    return m_evidence->value(causeId);
}

const FoundOut *ReportContext::foundOut(TableKey table, const QString &id) const
{
    if (!m_foundOuts)
        m_foundOuts.emplace(m_workbook);
    return m_foundOuts->of(table, id);
}

QString ReportContext::say(const char *source, int n) const
{
    return m_texts.text("Report", source, n);
}

QString ReportContext::date(const Edtf &date) const
{
    return showDate(date, m_options.locale, ShowStyle::Compact, m_dateWords);
}

QString ReportContext::when(const Edtf &date) const
{
    if (date.isNull())
        return {};
    //: Within a sentence, the day on which something happened
    const char *const on = QT_TRANSLATE_NOOP("Report", "on %1");
    //: Within a sentence, the month, season or year in which something happened
    const char *const in = QT_TRANSLATE_NOOP("Report", "in %1");
    return say(date.precision() >= Edtf::Day ? on : in, {this->date(date)});
}

QString ReportContext::money(const Number &minor) const
{
    return minor ? showMoney(*minor, m_workbook.account.currency, m_options.locale) : QString();
}

QString ReportContext::roundMoney(const Number &minor) const
{
    if (!minor)
        return {};
    const QString &currency = m_workbook.account.currency;
    qint64 unit = 1;
    for (int digit = 0; digit < minorDigits(currency); ++digit)
        unit *= 10;
    if (*minor % unit != 0)
        return money(minor);
    return (currency + u' ' + m_options.locale.toString(*minor / unit)).trimmed();
}

QString ReportContext::personWithTitle(const QString &id) const
{
    const Person *person = m_workbook.people.find(id);
    if (!person)
        return {};
    return person->title.isEmpty() || person->name.isEmpty()
               ? person->name + person->title
               : say(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(person->name, person->title);
}

QString ReportContext::roleOf(const QString &id) const
{
    const Person *person = m_workbook.people.find(id);
    if (!person)
        return {};
    if (!isFor(Edition::Internal)) // other editions name nobody of ours but by what stands for the name
        return person->name;
    for (const QString &role :
         {person->title.trimmed(), label("role", person->role), label("department", person->department)}) {
        if (!role.isEmpty())
            return role;
    }
    //: In place of a person's name
    return person->party == u"us" ? say(QT_TRANSLATE_NOOP("Report", "someone of ours"))
                                  //: In place of a person's name
                                  : say(QT_TRANSLATE_NOOP("Report", "someone of theirs"));
}

QString ReportContext::label(ListKey list, const QString &key) const
{
    return key.isEmpty() ? QString() : Catalogue::of(m_texts.language()).label(list, key, m_workbook);
}

QString ReportContext::status() const
{
    Pick<"workbook_status"> status = m_workbook.workbook.status;
    if (status.isEmpty())
        status = "draft";
    return label("workbook_status", status);
}

QString ReportContext::because(const QString &key) const
{
    const Because *because = m_workbook.because.find(key);
    return because ? because->reason.trimmed() : QString();
}

QString ReportContext::value(const Metric &metric) const
{
    return metricValue(metric, m_texts, m_options.locale);
}

QString ReportContext::months(const Metric &metric) const
{
    return metricMonths(metric, m_texts, m_options.locale);
}

QString ReportContext::formula(const Metric &metric) const
{
    return metricFormula(metric, m_texts, m_options.locale, m_dateWords);
}

QString ReportContext::quoted(const QString &text) const
{
    const QString inner = text.trimmed();
    return inner.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Report", "“%1”")).arg(inner);
}

QString ReportContext::labelled(TableKey table, ColumnKey column, const QString &text) const
{
    return text.trimmed().isEmpty()
               ? QString()
               //: A label and what there is to say about it
               : say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(columnLabel(table, column), text.trimmed());
}

QString ReportContext::sentences(const QStringList &all) const
{
    QString text;
    for (const QString &sentence : all) {
        if (!sentence.isEmpty())
            text = text.isEmpty() ? sentence
                                  //: Two sentences, one after the other
                                  : say(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(text, sentence);
    }
    return text;
}

QString ReportContext::joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled.append(part.trimmed());
    }
    return filled.join(QStringLiteral(" · "));
}

} // namespace straw
