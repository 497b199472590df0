#include "core/dates/dateinput.h"
#include "tests/support/datecontexts.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QString understood(const QString &text, const DateContext &context)
{
    const auto date = understandDate(text, context);
    return date ? date->toString() : u"refused"_s;
}

} // namespace

class TestDateInput : public QObject
{
    Q_OBJECT

    static void row(const char *locale, const char *text, const char *expected)
    {
        QTest::addRow("%s: %s", locale, text)
            << QString::fromLatin1(locale) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    }

private Q_SLOTS:
    void typedDatesAreUnderstood_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        // The stored form, in every locale
        for (const char *stored : {"2024", "1999", "2199", "2024-05", "2024-21", "2024-05-03", "2024-05-03T15:40",
                                   "2024~", "2024-05?", "2024-05-03%", "2024-24~", "2024-05-03T15:40~"}) {
            for (const char *locale : {"en_US", "en_GB", "de_DE", "fr_FR", "sv_SE"})
                row(locale, stored, stored);
        }

        // Weekdays
        row("en_GB", "Fri", "2026-03-06");
        row("en_GB", "fri", "2026-03-06");
        row("en_GB", "FRIDAY", "2026-03-06");
        row("en_GB", "on Friday", "2026-03-06");
        row("en_GB", " Fri. ", "2026-03-06");
        row("en_GB", "Fri 15:40", "2026-03-06T15:40");
        row("en_GB", "Fri, 15:40", "2026-03-06T15:40");
        row("en_GB", "Fri at 3:40 pm", "2026-03-06T15:40");
        row("en_GB", "Wed", "2026-03-11");
        row("en_GB", "Thu", "2026-03-05");
        row("en_GB", "Tues", "2026-03-10");
        row("en_GB", "Thurs 9:05", "2026-03-05T09:05");
        row("en_GB", "last Friday", "2026-03-06");
        row("en_GB", "last Wednesday", "2026-03-04");
        row("en_GB", "next Wednesday", "2026-03-18");
        row("en_GB", "next Friday 8 am", "2026-03-13T08:00");
        row("de_DE", "Fr", "2026-03-06");
        row("de_DE", "Fr. 15:40", "2026-03-06T15:40");
        row("de_DE", "Freitag um 15 Uhr", "2026-03-06T15:00");
        row("de_DE", "am Freitag, 15.40 Uhr", "2026-03-06T15:40");
        row("de_DE", "letzten Mittwoch", "2026-03-04");
        row("de_DE", "Friday", "2026-03-06");
        row("fr_FR", "vendredi", "2026-03-06");
        row("fr_FR", "ven. 15h40", "2026-03-06T15:40");
        row("fr_FR", "mar.", "2026-03-10");
        row("fr_FR", "mar. 10 mars", "2026-03-10");
        row("fr_FR", "mar 3", "2026-03-03");
        row("sv_SE", "fre kl. 15:40", "2026-03-06T15:40");
        row("sv_SE", "l\xc3\xb6rdag", "2026-03-07");
        row("sv_SE", "lor", "2026-03-07");

        // Words
        row("en_GB", "today", "2026-03-11");
        row("en_GB", "Yesterday", "2026-03-10");
        row("en_GB", "yesterday 15:40", "2026-03-10T15:40");
        row("en_GB", "tomorrow", "2026-03-12");
        row("en_GB", "the day before yesterday", "2026-03-09");
        row("en_GB", "3 days ago", "2026-03-08");
        row("en_GB", "a week ago", "2026-03-04");
        row("en_GB", "two weeks ago", "2026-02-25");
        row("en_GB", "3 months ago", "2025-12");
        row("en_GB", "two years ago", "2024");
        row("en_GB", "in three days", "2026-03-14");
        row("en_GB", "about 3 days ago", "2026-03-08~");
        row("en_GB", "last week", "2026-03-04~");
        row("en_GB", "last month", "2026-02");
        row("en_GB", "this month", "2026-03");
        row("en_GB", "last year", "2025");
        row("en_GB", "last May", "2025-05");
        row("en_GB", "last March", "2025-03");
        row("en_GB", "last spring", "2025-25");
        row("en_GB", "next spring", "2027-25");
        row("de_DE", "gestern", "2026-03-10");
        row("de_DE", "vorgestern 9:15", "2026-03-09T09:15");
        row("de_DE", "vor drei Tagen", "2026-03-08");
        row("de_DE", "vor 2 Wochen", "2026-02-25");

        // Times alone
        row("en_GB", "15:40", "2026-03-11T15:40");
        row("en_GB", "at 9:00", "2026-03-11T09:00");
        row("en_GB", "15:40 yesterday", "2026-03-10T15:40");
        row("en_GB", "15:40 on 10 Mar", "2026-03-10T15:40");
        row("en_GB", "12:00 am", "2026-03-11T00:00");
        row("en_GB", "12:30 p.m.", "2026-03-11T12:30");
        row("en_US", "3:40 pm", "2026-03-11T15:40");
        row("en_US", "3 PM", "2026-03-11T15:00");
        row("da_DK", "15.40", "2026-03-11T15:40");

        // Days with the month as a word
        row("en_GB", "10 Mar", "2026-03-10");
        row("en_GB", "Mar 10", "2026-03-10");
        row("en_GB", "11 Mar", "2026-03-11");
        row("en_GB", "12 Mar", "2025-03-12");
        row("en_GB", "10 March 2024", "2024-03-10");
        row("en_GB", "10th of March, 2024", "2024-03-10");
        row("en_GB", "1st Sept 2024", "2024-09-01");
        row("en_GB", "the 3rd of May", "2025-05-03");
        row("en_GB", "March 10th, 2024", "2024-03-10");
        row("en_GB", "10-Mar-2024", "2024-03-10");
        row("en_GB", "10-Mar-24", "2024-03-10");
        row("en_GB", "10/Mar/2024", "2024-03-10");
        row("en_GB", "10 Mar 24", "2024-03-10");
        row("en_GB", "10 Mar '98", "1998-03-10");
        row("en_GB", "10Mar2024", "2024-03-10");
        row("en_GB", "2024 March 10", "2024-03-10");
        row("en_GB", "2024-Mar-10", "2024-03-10");
        row("en_GB", "10 Mar 15:40", "2026-03-10T15:40");
        row("en_GB", "10 Mar, 3 pm", "2026-03-10T15:00");
        row("en_GB", "May 24, 15:40", "2025-05-24T15:40");
        row("en_GB", "Fri 6 Mar 2026, 15:40", "2026-03-06T15:40");
        row("en_GB", "Friday, March 6, 2026", "2026-03-06");
        row("en_GB", "Fri 6 Mar", "2026-03-06");
        row("en_GB", "Thu 6 Mar", "2025-03-06");
        row("en_GB", "29 Feb", "2024-02-29");
        row("en_GB", "10 Mar 2024 ?", "2024-03-10?");
        row("de_DE", "10. M\xc3\xa4rz 2024", "2024-03-10");
        row("de_DE", "10. MAERZ 24", "2024-03-10");
        row("de_DE", "10. M\xc3\xa4r", "2026-03-10");
        row("de_DE", "3. Dez. 2024, 8:00", "2024-12-03T08:00");
        row("de_DE", "10 May 2024", "2024-05-10");
        row("fr_FR", "1er mars 2024", "2024-03-01");
        row("fr_FR", "le 10 f\xc3\xa9vrier 2024", "2024-02-10");
        row("fr_FR", "10 fevr. 2024", "2024-02-10");
        row("fr_FR", "14 ao\xc3\xbbt 2024 \xc3\xa0 15:40", "2024-08-14T15:40");
        row("sv_SE", "den 10 maj 2024", "2024-05-10");
        row("es_ES", "10 de marzo de 2024", "2024-03-10");
        row("hu_HU", "2024. m\xc3\xa1rcius 10.", "2024-03-10");

        // Days in digits
        row("en_US", "3/10/2024", "2024-03-10");
        row("en_GB", "3/10/2024", "2024-10-03");
        row("de_DE", "3/10/2024", "2024-10-03");
        row("en_US", "10/03/2024", "2024-10-03");
        row("en_GB", "10/03/2024", "2024-03-10");
        row("sv_SE", "10/03/2024", "2024-03-10");
        row("en_GB", "3/25/2024", "2024-03-25");
        row("en_US", "25/3/2024", "2024-03-25");
        row("en_US", "3/10/24", "2024-03-10");
        row("en_GB", "3/10/24", "2024-10-03");
        row("en_US", "3/10", "2026-03-10");
        row("en_GB", "3/10", "2025-10-03");
        row("sv_SE", "10/3", "2026-03-10");
        row("sv_SE", "24-05-03", "2024-05-03");
        row("sv_SE", "31/12/24", "2024-12-31");
        row("ja_JP", "3/10", "2026-03-10");
        row("ja_JP", "24/05/03", "2024-05-03");
        row("de_DE", "10.3.", "2026-03-10");
        row("de_DE", "10.3", "2026-03-10");
        row("de_DE", "10.3.24", "2024-03-10");
        row("de_DE", "10.03.2024", "2024-03-10");
        row("de_DE", "10. 3. 2024", "2024-03-10");
        row("de_DE", "10.3. 15:40", "2026-03-10T15:40");
        row("de_DE", "Di 10.3.", "2026-03-10");
        row("en_GB", "10.3.", "2026-03-10");
        row("en_US", "10.3.", "2026-03-10");
        row("en_US", "2024/5/3", "2024-05-03");
        row("en_US", "2024.05.03", "2024-05-03");
        row("en_US", "2024-5-3", "2024-05-03");
        row("en_US", "20240503", "2024-05-03");
        row("hu_HU", "2024. 05. 03.", "2024-05-03");
        row("en_GB", "2024-05-03 15:40", "2024-05-03T15:40");
        row("en_GB", "2024-05-03T15:40:22Z", "2024-05-03T15:40");
        row("en_GB", "2024-05-03T15:40:22.123+02:00", "2024-05-03T15:40");
        row("en_GB", "2024-05-03 15:40:22 +0200", "2024-05-03T15:40");
        row("en_GB", "2024-05-03 15:40 UTC", "2024-05-03T15:40");
        row("en_GB", "2024-05-04 3:00", "2024-05-04T03:00");
        row("en_US", "5/4/2024 3:00 AM", "2024-05-04T03:00");
        row("en_GB", "2024-05-03?", "2024-05-03?");
        row("en_GB", "2026-03-06 Fri 15:40", "2026-03-06T15:40");
        row("en_GB",
            "2024\xe2\x80\x91"
            "05\xe2\x80\x91"
            "03",
            "2024-05-03");
        row("ar_EG", "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa4-\xd9\xa0\xd9\xa5-\xd9\xa0\xd9\xa3", "2024-05-03");

        // Coarser than a day
        row("en_GB", "May 2024", "2024-05");
        row("en_GB", "may, 2024", "2024-05");
        row("en_GB", "May '24", "2024-05");
        row("en_GB", "2024 May", "2024-05");
        row("en_GB", "May-2024", "2024-05");
        row("en_GB", "in May 2024", "2024-05");
        row("en_GB", "May of 2024", "2024-05");
        row("en_GB", "May", "2025-05");
        row("en_GB", "March", "2026-03");
        row("en_GB", "05/2024", "2024-05");
        row("de_DE", "5.2024", "2024-05");
        row("en_GB", "2024/05", "2024-05");
        row("en_GB", "2024-5", "2024-05");
        row("de_DE", "Mai 2024", "2024-05");
        row("fr_FR",
            "d\xc3\xa9"
            "c. 2024",
            "2024-12");
        row("en_GB", "2024", "2024");
        row("en_GB", "spring 2024", "2024-25");
        row("en_GB", "Spring of 2024", "2024-25");
        row("en_GB", "summer '24", "2024-26");
        row("en_GB", "fall 2024", "2024-27");
        row("en_GB", "autumn 2024", "2024-27");
        row("en_GB", "winter 2023/24", "2023-28");
        row("en_GB", "winter 2023/2024", "2023-28");
        row("en_GB", "spring", "2026-25");
        row("en_GB", "summer", "2025-26");
        row("de_DE", "Fr\xc3\xbchjahr 2024", "2024-25");
        row("de_DE", "Herbst 2024", "2024-27");
        row("en_AU", "spring 2024", "2024-29"); // begins in September there
        row("en_AU", "summer 2023/24", "2023-30");
        row("en_AU", "early winter 2024", "2024-06~");
        row("en_KE", "spring 2024", "2024-21"); // on the equator
        row("en_KE", "early spring 2024", "2024-21~");
        row("de_DE", "im Winter 2024", "2024-28");

        // About
        row("en_GB", "around May 2024", "2024-05~");
        row("en_GB", "ca. 2024", "2024~");
        row("en_GB", "circa 2024", "2024~");
        row("en_GB", "~2024-05", "2024-05~");
        row("en_GB", "~ 10 Mar 2024", "2024-03-10~");
        row("en_GB", "about spring 2024?", "2024-25%");
        row("en_GB", "around 15:40 yesterday", "2026-03-10T15:40~");
        row("de_DE", "etwa Mai 2024", "2024-05~");
        row("en_GB", "start of 2024", "2024-01~");
        row("en_GB", "early 2024", "2024-02~");
        row("en_GB", "mid 2024", "2024-06~");
        row("en_GB", "mid-2024", "2024-06~");
        row("en_GB", "late 2024", "2024-11~");
        row("en_GB", "end of 2024", "2024-12~");
        row("en_GB", "early May 2024", "2024-05-05~");
        row("en_GB", "mid-May 2024", "2024-05-15~");
        row("en_GB", "the end of February 2024", "2024-02-29~");
        row("en_GB", "late spring 2024", "2024-05~");
        row("en_GB", "early winter 2024", "2024-12~");
        row("en_GB", "late winter 2024", "2025-02~");
        row("de_DE", "Anfang 2024", "2024-01~");
        row("de_DE", "Mitte Mai 2024", "2024-05-15~");
        row("de_DE", "Ende 2024", "2024-12~");
        row("en_GB", "Q2 2024", "2024-05~");
        row("en_GB", "q4/2024", "2024-11~");
        row("en_GB", "2024-Q1", "2024-02~");
        row("en_GB", "2024 Q3", "2024-08~");
    }
    void typedDatesAreUnderstood()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(understood(text, contextFor(locale)), expected);
    }

    void whatIsNotSurelyADateIsRefused_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char *text : {"",
                                 "  ",
                                 "Friyay",
                                 "31 Feb",
                                 "Feb 31 2024",
                                 "29 Feb 2023",
                                 "13/13/2024",
                                 "0/5/2024",
                                 "32/1/2024",
                                 "31/4/2024",
                                 "2024-13",
                                 "2024-02-30",
                                 "2024-05-03T24:00",
                                 "24:00",
                                 "12:60",
                                 "13 pm",
                                 "0:30 pm",
                                 "15:4",
                                 "15:40:61",
                                 "3",
                                 "10 3",
                                 "10-3",
                                 "10.3",
                                 "1.2.3",
                                 "10.3.124",
                                 "Mar-24",
                                 "Q5 2024",
                                 "Q2",
                                 "spring spring",
                                 "2024 2024",
                                 "Fri Fri",
                                 "Fri 7 Mar 2026",
                                 "Thu 6 Mar 2026",
                                 "2026-03-06 Thu",
                                 "ago",
                                 "3 ago",
                                 "days ago",
                                 "last",
                                 "the",
                                 "about",
                                 "~",
                                 "?",
                                 "%",
                                 ",",
                                 ".",
                                 "May called",
                                 "2024 budget",
                                 "10 Mar 2024 budget",
                                 "credit refused",
                                 "20241340",
                                 "123456789",
                                 "2024-05-03T",
                                 "2024-05-03-07",
                                 "03/2024/05",
                                 "10/3-2024",
                                 "2024 - 05",
                                 "15:40 15:40",
                                 "@Meyer",
                                 "Marching 10",
                                 "3rd",
                                 "-5",
                                 "+2024",
                                 "2024-05-0x",
                                 "10.3.2024.5",
                                 "today yesterday",
                                 "10 Mar 10 Apr",
                                 "May 2024 15:40",
                                 "5000",
                                 "1899",
                                 "2200-05-03",
                                 "1776 May",
                                 "3 before yesterday"})
            row("en_GB", text, "refused");
        row("en_US", "10.3", "refused");
        row("ja_JP", "3/10/2024", "refused"); // that locale never ends with the year
        row("de_DE", "vor", "refused");
        row("de_DE", "10.13.", "refused");
    }
    void whatIsNotSurelyADateIsRefused()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(understood(text, contextFor(locale)), expected);
    }

    void aWeekdayIsTheOneOnOrBeforeTheReference()
    {
        const QDate friday(2026, 3, 6);
        QCOMPARE(understood("Fri", contextFor("en_GB", friday)), u"2026-03-06"_s);
        QCOMPARE(understood("last Fri", contextFor("en_GB", friday)), u"2026-02-27"_s);
        for (int days = 0; days < 7; ++days)
            QCOMPARE(understood("Fri", contextFor("en_GB", friday.addDays(days))), u"2026-03-06"_s);
    }

    void plannedDatesLieAhead()
    {
        DateContext ahead = contextFor("en_GB");
        ahead.pastBefore = false;
        QCOMPARE(understood("Wed", ahead), u"2026-03-11"_s);
        QCOMPARE(understood("Tue", ahead), u"2026-03-17"_s);
        QCOMPARE(understood("10 Mar", ahead), u"2027-03-10"_s);
        QCOMPARE(understood("12 Mar", ahead), u"2026-03-12"_s);
        QCOMPARE(understood("29 Feb", ahead), u"2028-02-29"_s);
        QCOMPARE(understood("March", ahead), u"2026-03"_s);
        QCOMPARE(understood("February", ahead), u"2027-02"_s);
        QCOMPARE(understood("winter", ahead), u"2026-28"_s);
        ahead.reference = QDate(2026, 2, 1);
        QCOMPARE(understood("winter", ahead), u"2025-28"_s);
    }

    void todayMayDifferFromTheReference()
    {
        DateContext onTriggers = contextFor("en_GB"); // the notice
        onTriggers.today = QDate(2026, 3, 20);
        QCOMPARE(understood("yesterday", onTriggers), u"2026-03-19"_s);
        QCOMPARE(understood("3 days ago", onTriggers), u"2026-03-17"_s);
        QCOMPARE(understood("Fri", onTriggers), u"2026-03-06"_s);
        QCOMPARE(understood("10 Mar", onTriggers), u"2026-03-10"_s);
        QCOMPARE(understood("15:40", onTriggers), u"2026-03-11T15:40"_s);
    }

    void withoutAReferenceOnlyCompleteDatesAreUnderstood()
    {
        const DateContext nowhere = contextFor("en_GB", QDate());
        QCOMPARE(understood("10 March 2024", nowhere), u"2024-03-10"_s);
        QCOMPARE(understood("spring 2024", nowhere), u"2024-25"_s);
        for (const QString text :
             {"Fri", "10 Mar", "May", "spring", "15:40", "yesterday", "3 days ago", "last May", "10/3", "10/3/24"})
            QCOMPARE(understood(text, nowhere), u"refused"_s);
    }

    void aGivenOrderIsBinding()
    {
        DateContext context = contextFor("en_US");
        context.order = DateOrder::Dmy;
        QCOMPARE(understood("3/10/2024", context), u"2024-10-03"_s);
        QCOMPARE(understood("3.10.2024", context), u"2024-10-03"_s);
        QCOMPARE(understood("3/25/2024", context), u"refused"_s);
        QCOMPARE(understood("2024/3/25", context), u"2024-03-25"_s);
        context.order = DateOrder::Mdy;
        QCOMPARE(understood("3.10.2024", context), u"2024-03-10"_s);
        QCOMPARE(understood("25/3/2024", context), u"refused"_s);
        context.order = DateOrder::Ymd;
        QCOMPARE(understood("24/05/03", context), u"2024-05-03"_s);
        QCOMPARE(understood("3/10/2024", context), u"refused"_s);
    }

    void anyTextIsAnsweredQuickly()
    {
        const QStringList pieces{
            "Fri",         "10",     "Mar",  "2024", "-",   "/",    ".",     ":",  " ",
            "~",           "?",      "%",    "last", "ago", "days", "about", "T",  "15",
            "40",          "pm",     "Q",    "2",    "'",   ",",    "end",   "of", "spring",
            "99999999999", "\u0663", "\xF0", "in",   "the", "+",    "z",     "h",  QString(QChar(0xd83d)),
            "\n",          "e\u0301"};
        QRandomGenerator random(5);
        const DateReader reader(contextFor("de_DE"));
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += pieces[random.bounded(int(pieces.size()))];
            if (const auto date = reader.whole(text)) {
                QVERIFY2(!date->isNull(), qPrintable(text));
                QCOMPARE(Edtf::parse(date->toString()), *date);
            }
            if (const auto leading = reader.leading(text))
                QVERIFY(leading->length > 0 && leading->start + leading->length <= text.size());
        }
        QElapsedTimer timer;
        timer.start();
        const QString huge = u"10 Mar "_s.repeated(1'000'000);
        QVERIFY(!reader.whole(huge));
        QVERIFY(reader.leading(huge));
        QVERIFY(timer.elapsed() < 10000);
    }
};

QTEST_GUILESS_MAIN(TestDateInput)
#include "tst_dateinput.moc"
