#include "core/dates/dateinput.h"
#include "core/dates/dateshow.h"
#include "tests/support/datecontexts.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestDateShow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDateIsShownAsTheLocaleWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("compact");
        QTest::addColumn<QString>("shortened");
        QTest::addColumn<QString>("full");
        const auto row = [](const char *locale, const char *stored, const char *compact, const char *shortened,
                            const char *full) {
            QTest::addRow("%s %s", locale, stored)
                << QString::fromLatin1(locale) << QString::fromLatin1(stored) << QString::fromUtf8(compact)
                << QString::fromUtf8(shortened) << QString::fromUtf8(full);
        };
        row("en_GB", "2026-03-06T15:40", "6 Mar 2026, 15:40", "Fri 6 Mar 2026, 15:40", "Friday, 6 March 2026, 15:40");
        row("en_US", "2026-03-06T15:40", "Mar 6, 2026, 3:40 PM", "Fri Mar 6, 2026, 3:40 PM",
            "Friday, March 6, 2026, 3:40 PM");
        row("de_DE", "2026-03-06", "6. M\xc3\xa4rz 2026", "Fr. 6. M\xc3\xa4rz 2026", "Freitag, 6. M\xc3\xa4rz 2026");
        row("fr_FR", "2026-02-06", "6 f\xc3\xa9vr. 2026", "ven. 6 f\xc3\xa9vr. 2026", "vendredi 6 f\xc3\xa9vrier 2026");
        row("sv_SE", "2026-02-06", "6 feb. 2026", "fre 6 feb. 2026", "fredag 6 februari 2026");
        row("da_DK", "2026-02-06", "6. feb. 2026", "fre. den 6. feb. 2026", "fredag den 6. februar 2026");
        row("hu_HU", "2026-02-06", "2026. febr. 6.", "2026. febr. 6., P", "2026. febru\xc3\xa1r 6., p\xc3\xa9ntek");
        row("C", "2026-03-06T15:40", "6 Mar 2026, 15:40", "Fri 6 Mar 2026, 15:40", "Friday, 6 March 2026, 15:40");
        row("en_GB", "2024-01", "Jan 2024", "Jan 2024", "January 2024");
        row("hu_HU", "2024-05", "2024 m\xc3\xa1j.", "2024 m\xc3\xa1j.", "2024 m\xc3\xa1jus");
        row("ja_JP", "2024-05",
            "2024\xe5\xb9\xb4"
            "5\xe6\x9c\x88",
            "2024\xe5\xb9\xb4"
            "5\xe6\x9c\x88",
            "2024\xe5\xb9\xb4"
            "5\xe6\x9c\x88");
        row("en_GB", "2024", "2024", "2024", "2024");
        row("en_GB", "2024-21", "spring 2024", "spring 2024", "spring 2024");
        row("en_GB", "2024-22", "summer 2024", "summer 2024", "summer 2024");
        row("en_GB", "2024-23", "autumn 2024", "autumn 2024", "autumn 2024");
        row("en_GB", "2024-24", "winter 2024", "winter 2024", "winter 2024");
        row("en_GB", "2024~", "about 2024", "about 2024", "about 2024");
        row("en_GB", "2024-05?", "May 2024?", "May 2024?", "May 2024?");
        row("en_GB", "2024-21%", "about spring 2024?", "about spring 2024?", "about spring 2024?");
        row("en_GB", "", "", "", "");
    }
    void aDateIsShownAsTheLocaleWritesIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, stored);
        const Edtf date = Edtf::parse(stored);
        QTEST(showDate(date, QLocale(locale), ShowStyle::Compact), "compact");
        QTEST(showDate(date, QLocale(locale), ShowStyle::Short), "shortened");
        QTEST(showDate(date, QLocale(locale), ShowStyle::Long), "full");
    }

    void itsWordsCanBeTranslated()
    {
        DateWords german;
        german.spring = u"Fr\u00fchjahr %1"_s;
        german.about = u"etwa %1"_s;
        german.dateAndTime = u"%1 um %2 Uhr"_s;
        const QLocale locale("de_DE");
        QCOMPARE(showDate(Edtf::parse(u"2024-21~"), locale, ShowStyle::Short, german), u"etwa Fr\u00fchjahr 2024"_s);
        const Edtf minute = Edtf::parse(u"2026-03-06T15:40~");
        const QString shown = showDate(minute, locale, ShowStyle::Short, german);
        QCOMPARE(shown, u"etwa Fr. 6. M\u00e4rz 2026 um 15:40 Uhr"_s);
        QCOMPARE(understandDate(shown, contextFor("de_DE")), std::optional(minute));
    }

    void aShownDayIsUnderstoodAsTheSameDay_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("step"); // days
        for (const char *locale : {"en_US", "en_GB", "de_DE", "fr_FR", "sv_SE"})
            QTest::newRow(locale) << QString::fromLatin1(locale) << 3;
        for (const char *locale :
             {"C",     "es_ES", "es_US", "it_IT", "nl_NL", "da_DK", "fi_FI", "pt_BR", "pl_PL", "hr_HR", "hu_HU",
              "lt_LT", "lv_LV", "ca_ES", "tr_TR", "ja_JP", "ko_KR", "zh_CN", "ru_RU", "el_GR", "he_IL", "ar_EG"})
            QTest::newRow(locale) << QString::fromLatin1(locale) << 17;
    }
    void aShownDayIsUnderstoodAsTheSameDay()
    {
        QFETCH(QString, locale);
        QFETCH(int, step);
        const DateReader reader(contextFor(locale));
        for (QDate day(2023, 12, 1); day < QDate(2026, 3, 15); day = day.addDays(step)) {
            const QTime time(day.day() % 24, (day.day() * 7) % 60);
            for (const Edtf &date : {Edtf::day(day), Edtf::minute(day, time), Edtf::day(day).withUncertain(true),
                                     Edtf::minute(day, time).withApproximate(true)}) {
                for (const auto style : {ShowStyle::Compact, ShowStyle::Short, ShowStyle::Long}) {
                    const QString shown = showDate(date, reader.context().locale, style);
                    const auto back = reader.whole(shown);
                    QVERIFY2(back == date, qPrintable(shown + " for " + date.toString()));
                }
            }
        }
    }

    void aShownRangeIsUnderstoodAsTheSameRange_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en_US", "en_GB", "de_DE", "fr_FR", "sv_SE", "es_ES", "it_IT", "nl_NL", "fi_FI",
                                   "pt_BR", "pl_PL", "hu_HU", "lt_LT", "lv_LV"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void aShownRangeIsUnderstoodAsTheSameRange()
    {
        QFETCH(QString, locale);
        const DateReader reader(contextFor(locale));
        QStringList texts{"2024", "1999%"};
        for (int season = 21; season <= 24; ++season) // of where the reader is at home
            texts += Edtf::season(2024, season, hemisphereOf(reader.context().locale))
                         .withApproximate(season % 2)
                         .toString();
        for (int month = 1; month <= 12; ++month)
            texts.append(Edtf::month(2024, month).withApproximate(month % 2).toString());
        for (const QString &stored : texts) {
            for (const auto style : {ShowStyle::Compact, ShowStyle::Long}) {
                const Edtf date = Edtf::parse(stored);
                const QString shown = showDate(date, reader.context().locale, style);
                QVERIFY2(reader.whole(shown) == date, qPrintable(shown));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDateShow)
#include "tst_dateshow.moc"
