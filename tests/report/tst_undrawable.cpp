#include "core/report/render/undrawable.h"

#include "core/report/builder.h"
#include "core/report/render/letterfindings.h"
#include "tests/report/fictionalreport.h"
#include "tests/support/casebuilder.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestUndrawable : public QObject
{
    Q_OBJECT

    // Of no font: a sign that Unicode has not given to anything, and one of those that are never to be given.
    static inline const QString missing = QString::fromUcs4(U"\U0003fff0"), other = QString::fromUcs4(U"\U0003ff00");

    static ReportModel reportWith(const QString &text)
    {
        ReportModel model;
        model.sections = {{{Paragraph{plainRuns(text)}}}};
        return model;
    }

private Q_SLOTS:
    void anOrdinaryReportHasNone() { QVERIFY(undrawable(test::fictionalReport()).empty()); }

    void lettersAreNamedOnceWithTheirText()
    {
        const auto found = undrawable(reportWith(u"They call it "_s + missing + u" and "_s + other + missing));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].letters, (QStringList{missing, other}));
        QCOMPARE(found[0].count, 3);
        QCOMPARE(found[0].excerpt, u"They call it "_s + missing + u" and "_s + other + missing);
    }

    void theExcerptShowsThePlace()
    {
        const QString text = u"many words before it "_s.repeated(30) + missing + u"\nand many after it"_s.repeated(30);
        const auto found = undrawable(reportWith(text));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].excerpt.contains(missing));
        QVERIFY(found[0].excerpt.size() < 70);
        QVERIFY(found[0].excerpt.startsWith(u'…') && found[0].excerpt.endsWith(u'…'));
        QVERIFY(!found[0].excerpt.contains(u'\n'));
    }

    void whatIsNoLetterIsLeftOut()
    {
        const QString text =
            u"a\ufe0f\u200d\u200c\u2068b\u2069\u00ad\t\n\u0001\u2060\ufeff\u2028c"_s + QString::fromUcs4(U"\U000e0101");
        QVERIFY(undrawable(reportWith(text)).empty());
    }

    /// Each field once, with its place, however often the report prints it.
    void lettersAreFoundAtTheirFields()
    {
        CaseBuilder made;
        made.workbook.account.name = u"Norvik"_s;
        made.person(u"Jonas"_s, u"customer"_s);
        Person jonas = *made.workbook.people.find(u"Jonas"_s);
        jonas.name = u"Jonas "_s + missing;
        made.workbook.people.put(jonas);
        for (const QString &event : {u"a"_s, u"b"_s, u"c"_s})
            made.event(event, u"2026-03-02", u"call"_s, {u"Jonas"_s});
        ReportModel model = buildReport(made.workbook, {QDateTime({2026, 3, 31}, {8, 0})}, Texts());
        QVERIFY(undrawable(model).size() > 2);
        const std::vector<Finding> found = letterFindings(model, made.workbook, {}, Texts());
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].places, std::vector<Place>({{"person", u"Jonas"_s, "name"}}));
        QVERIFY2(found[0].text.contains(u"Jonas "_s + missing), qPrintable(found[0].text));
        // What stands in no field is told all the same.
        model.sections.push_back(reportWith(other).sections.front());
        QCOMPARE(letterFindings(model, made.workbook, {}, Texts()).size(), size_t(2));
    }

    /// What the system has a font for is not told: a test on a machine with other fonts says the same.
    void aFontOfTheSystemIsAsked()
    {
        const QString text = u"漢字 שלום 😀 ☃ ไทย"_s;
        QStringList expected;
        for (const QString &family : QFontDatabase::families()) {
            const QRawFont font = QRawFont::fromFont(QFont(family));
            for (const char32_t sign : text.toStdU32String()) {
                if (font.supportsCharacter(sign))
                    expected.append(QString::fromUcs4(&sign, 1));
            }
        }
        QStringList told;
        for (const UndrawableText &bad : undrawable(reportWith(text)))
            told += bad.letters;
        for (const char32_t sign : text.toStdU32String()) {
            const QString letter = QString::fromUcs4(&sign, 1);
            if (sign != U' ')
                QVERIFY2(told.contains(letter) != expected.contains(letter), qPrintable(letter));
        }
    }

    void marksThatMakeALetterOfTheFontAreDrawn()
    {
        QVERIFY(undrawable(reportWith(u"Zu\u0308rich, cafe\u0301"_s)).empty());
    }

    void everyPartOfAReportIsAsked()
    {
        ReportModel model;
        model.account = missing + u"1"_s;
        model.firstPage.headline = missing + u"2"_s;
        model.firstPage.foot = plainRuns(missing + u"3"_s);
        ReportTable table;
        table.caption = missing + u"4"_s;
        table.columns = {{missing + u"5"_s}};
        table.made = {2, [](size_t row) { return test::row({missing + QString::number(60 + row)}); }};
        TimelineFigure figure;
        figure.events = {test::event({2026, 3, 6}, TimelineFigure::Lane::Us, missing + u"7"_s)};
        Facts facts;
        facts.facts = {{u"Label"_s, plainRuns(missing + u"8"_s), {plainRuns(missing + u"9"_s)}}};
        model.sections = {{{table, figure, facts}}};
        QStringList excerpts;
        for (const UndrawableText &bad : undrawable(model))
            excerpts.append(QString(bad.excerpt).remove(missing));
        excerpts.sort();
        QCOMPARE(excerpts,
                 (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"60"_s, u"61"_s, u"7"_s, u"8"_s, u"9"_s}));
        QCOMPARE(undrawable(model, 3).size(), size_t(3));
    }
};

QTEST_MAIN(TestUndrawable)
#include "tst_undrawable.moc"
