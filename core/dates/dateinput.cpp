#include "core/dates/dateinput.h"

#include "core/dates/calendar.h"
#include "core/dates/dateshow.h"
#include "core/dates/nameddate.h"
#include "core/dates/numericdate.h"
#include "core/dates/partialdate.h"
#include "core/dates/relativedate.h"
#include "core/dates/timeofday.h"

#include <QStringList>

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype longestDate = 64; // characters; keeps every text linear

using DayForm = Edtf (*)(DateCursor &, const DateContext &, int weekday);
using Form = Edtf (*)(DateCursor &, const DateContext &);

constexpr DayForm dayForms[] = {readNumericDate, readDayMonth, readMonthDay, readYearMonthDay};

/// Fri, Fri., sexta-feira.
std::optional<int> takeWeekday(DateCursor &cursor)
{
    const auto weekday = cursor.take(DateSense::Weekday);
    if (!weekday)
        return std::nullopt;
    const auto afterName = cursor.position();
    if (!cursor.takeSign(u'-', DateCursor::Joined) || !cursor.takeWord(u"feira", DateCursor::Joined))
        cursor.rewind(afterName);
    cursor.takeSign(u'.', DateCursor::Joined);
    return weekday;
}

/// Fri, Fri 6 Mar, Friday, March 6, 2026. A weekday that does not fit its date makes it none.
Edtf readWeekday(DateCursor &cursor, const DateContext &context)
{
    const auto weekday = takeWeekday(cursor);
    if (!weekday || !context.reference.isValid())
        return {};
    const auto afterWeekday = cursor.position();
    cursor.takeSign(u',', DateCursor::Joined);
    cursor.skipFillers();
    const auto start = cursor.position();
    for (const DayForm read : dayForms) {
        cursor.rewind(start);
        const Edtf date = read(cursor, context, *weekday);
        if (date.precision() == Edtf::Day)
            return date.first().dayOfWeek() == *weekday ? date : Edtf();
    }
    cursor.rewind(afterWeekday);
    return Edtf::day(nearestWeekday(context, *weekday));
}

template<DayForm read>
Edtf anyWeekday(DateCursor &cursor, const DateContext &context)
{
    return read(cursor, context, 0);
}

constexpr Form forms[] = {
    readWeekday,
    anyWeekday<readNumericDate>,
    anyWeekday<readDayMonth>,
    anyWeekday<readMonthDay>,
    anyWeekday<readYearMonthDay>,
    readMonth,
    readSeason,
    readQuarter,
    readPart,
    readYear,
};

/// "about" in front, or a sign behind.
struct Doubt
{
    bool approximate = false;
    bool uncertain = false;
};

Doubt takeDoubt(DateCursor &cursor)
{
    Doubt doubt;
    if (cursor.takeSign(u'%', DateCursor::Joined))
        return {true, true};
    doubt.approximate = cursor.takeSign(u'~');
    doubt.uncertain = cursor.takeSign(u'?');
    return doubt;
}

/// The date with the time that may follow it; no date unless that is all there is.
Edtf completed(Edtf date, DateCursor &cursor, const DateContext &context)
{
    if (date.precision() == Edtf::Day) {
        const auto afterDay = cursor.position();
        cursor.takeSign(u',', DateCursor::Joined);
        if (const auto weekday = takeWeekday(cursor)) { // 2026-03-06 Fri
            if (*weekday != date.first().dayOfWeek())
                return {};
            cursor.takeSign(u',', DateCursor::Joined);
        }
        if (!cursor.takeWord(u"t", DateCursor::Joined) && cursor.take(DateSense::At))
            cursor.takeSign(u'.', DateCursor::Joined);
        if (const auto time = readTimeOfDay(cursor, context.locale))
            date = Edtf::minute(date.first(), *time).withApproximate(date.isApproximate());
        else
            cursor.rewind(afterDay);
    }
    const Doubt doubt = takeDoubt(cursor);
    if (!cursor.atEnd())
        return {};
    return date.withApproximate(date.isApproximate() || doubt.approximate).withUncertain(doubt.uncertain);
}

/// 15:40, 15:40 yesterday.
Edtf readTimeFirst(DateCursor &cursor, const DateContext &context)
{
    if (cursor.take(DateSense::At))
        cursor.takeSign(u'.', DateCursor::Joined);
    const auto time = readTimeOfDay(cursor, context.locale);
    if (!time)
        return {};
    const auto afterTime = cursor.position();
    const Edtf today = completed(Edtf::minute(context.reference, *time), cursor, context);
    if (!today.isNull())
        return today;
    const auto tryDate = [&](Form read, bool fillers) -> Edtf {
        cursor.rewind(afterTime);
        cursor.takeSign(u',', DateCursor::Joined);
        if (fillers)
            cursor.skipFillers();
        const Edtf date = read(cursor, context);
        if (date.precision() != Edtf::Day)
            return {};
        const Doubt doubt = takeDoubt(cursor);
        return cursor.atEnd()
                   ? Edtf::minute(date.first(), *time).withApproximate(doubt.approximate).withUncertain(doubt.uncertain)
                   : Edtf();
    };
    Edtf date = tryDate(readRelativeDate, false);
    for (const Form read : forms) {
        if (!date.isNull())
            break;
        date = tryDate(read, true);
    }
    return date;
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'|' || c == QChar(0x2013) || c == QChar(0x2014);
}

bool canClose(const DateToken &token)
{
    return token.kind == DateToken::Sign
           && (isSeparator(token.sign) || token.sign == u':' || token.sign == u'-' || token.sign == u'.');
}

/// Shown days have a day and a year; a glance spares all other texts the search.
bool mayBeShown(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 5;
}

/// Whether the text goes on with a blank or a separator after so many tokens, as after the year of
/// "spring 2024: rollout"; not so after the month of "10.3.2 release".
bool mayEndAfter(std::span<const DateToken> tokens, size_t count, QStringView text)
{
    const qsizetype end = tokens[count - 1].end;
    if (end == text.size() || text[end].isSpace() || isSeparator(text[end]))
        return true;
    return count < tokens.size() && canClose(tokens[count]) && mayEndAfter(tokens, count + 1, text);
}

} // namespace

DateReader::DateReader(const DateContext &context)
    : m_context(context)
    , m_vocabulary(context.locale)
{
}

Edtf DateReader::read(std::span<const DateToken> tokens) const
{
    DateCursor cursor(tokens, m_vocabulary);
    bool about = cursor.takeSign(u'~');
    if (!about && cursor.take(DateSense::About)) {
        about = true;
        cursor.takeSign(u'.', DateCursor::Joined);
    }
    const auto start = cursor.position();
    const auto complete = [&](const Edtf &date) { return date.isNull() ? Edtf() : completed(date, cursor, m_context); };
    Edtf date = complete(readRelativeDate(cursor, m_context));
    for (const Form form : forms) {
        if (!date.isNull())
            break;
        cursor.rewind(start);
        cursor.skipFillers();
        date = complete(form(cursor, m_context));
    }
    if (date.isNull()) {
        cursor.rewind(start);
        date = readTimeFirst(cursor, m_context);
    }
    return date.withApproximate(date.isApproximate() || about);
}

std::optional<Edtf> DateReader::whole(QStringView text) const
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    Edtf date = Edtf::parse(text);
    if (date.isNull())
        date = read(tokenizeDate(text));
    if (date.isNull() && mayBeShown(text))
        date = readShownDate(text.toString(), m_context.locale);
    if (date.isNull() || !isPlausibleYear(date.first().year()))
        return std::nullopt;
    return date;
}

bool DateReader::standsAlone(const Edtf &date, std::span<const DateToken> tokens, QStringView rest) const
{
    const bool bareName =
        tokens.front().kind == DateToken::Word && (tokens.size() == 1 || (tokens.size() == 2 && canClose(tokens[1])));
    const bool bareYear = tokens.size() == 1 && date.precision() == Edtf::Year;
    const bool doubtful = (bareName && date.precision() < Edtf::Day)
                          || (bareYear && m_context.reference.isValid()
                              && (date.first().year() < m_context.reference.year() - 20
                                  || date.first().year() > m_context.reference.year() + 5));
    if (!doubtful)
        return true;
    const bool tab = rest.startsWith(u'\t');
    rest = rest.trimmed();
    return tab || (!rest.isEmpty() && (rest[0] == u':' || rest[0] == u'-' || isSeparator(rest[0])));
}

std::optional<LeadingDate> DateReader::leading(QStringView text) const
{
    // A cut in the middle of a word does no harm: a run only ends before a blank or a separator.
    const QStringView head = text.left(longestDate);
    const std::vector<DateToken> tokens = tokenizeDate(head);
    if (tokens.empty())
        return std::nullopt;
    const DateToken &first = tokens.front();
    if (first.kind == DateToken::Word ? !m_vocabulary.knows(first.word)
                                      : first.kind == DateToken::Sign && first.sign != u'~')
        return std::nullopt;

    for (size_t count = tokens.size(); count > 0; --count) {
        const DateToken &last = tokens[count - 1];
        if (!mayEndAfter(tokens, count, text))
            continue;
        const auto run = std::span(tokens).first(count);
        const Edtf date = read(run);
        if (!date.isNull() && standsAlone(date, run, text.mid(last.end)))
            return LeadingDate{date, first.start, last.end - first.start};
    }
    return std::nullopt;
}

std::optional<Edtf> understandDate(QStringView text, const DateContext &context)
{
    return DateReader(context).whole(text);
}

std::optional<DateOrder> inferDateOrder(const QStringList &texts, const DateContext &context)
{
    DateContext dayFirst = context;
    dayFirst.order = DateOrder::Dmy;
    DateContext monthFirst = context;
    monthFirst.order = DateOrder::Mdy;
    const DateReader dayReader(dayFirst);
    const DateReader monthReader(monthFirst);

    bool onlyDay = false;
    bool onlyMonth = false;
    for (const QString &text : texts) {
        const auto day = dayReader.leading(text);
        const auto month = monthReader.leading(text);
        const qsizetype dayLength = day ? day->length : 0;
        const qsizetype monthLength = month ? month->length : 0;
        onlyDay |= dayLength > monthLength;
        onlyMonth |= monthLength > dayLength;
    }
    if (onlyDay == onlyMonth)
        return std::nullopt;
    return onlyDay ? DateOrder::Dmy : DateOrder::Mdy;
}

} // namespace straw
