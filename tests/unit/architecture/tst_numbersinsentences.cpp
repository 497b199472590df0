#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Where the report makes a number into text outside of its claims, and why that is no sentence.
struct Exception
{
    QString file; // below core/report; a folder ends with a slash
    QString text; // how the source text or the argument begins; empty for all of the file
    const char *reason;
};

const std::vector<Exception> exceptions{
    {u"render/"_s, {}, "page numbers, and what stands in a drawing"},
    {u"edition/withheld.cpp"_s, {}, "entries of a list: what was held back, rule by rule"},
    {u"edition/amountsleft.cpp"_s, {}, "the digits to look for in texts"},
    {u"edition/standins.cpp"_s, {}, "a role that several have: “dispatcher 2”"},

    {u"sections/firstpagefacts.cpp"_s, u"%n more"_s, "what was cut for want of room"},

    {u"sections/firstpage.cpp"_s, u"tenure)"_s, "a figure in a cell"},
    {u"sections/firstpage.cpp"_s, u"warning)"_s, "a figure in a cell"},
    {u"sections/firstpage.cpp"_s, u"reaction)"_s, "a figure in a cell"},
    {u"sections/firstpage.cpp"_s, u"firstValue)"_s, "a figure in a cell"},
    {u"sections/firstpage.cpp"_s, u"planned: %n day(s)"_s, "a figure in a cell"},
    {u"sections/firstpage.cpp"_s, u"double(effect.value.least) / 100"_s, "a figure in a cell"},
    {u"sections/numbers.cpp"_s, u"metric)"_s, "a figure in a cell, with its formula"},
    {u"sections/numbers.cpp"_s, u"%n seat(s)"_s, "as it is entered, beside its label"},
    {u"sections/numbers.cpp"_s, u"*account.marginPct"_s, "as it is entered, beside its label"},
    {u"sections/numbers.cpp"_s, u"%n day(s)"_s, "how old a value is, in a cell"},
    {u"sections/numbers.cpp"_s, u"score.number"_s, "a value that was entered, in a cell"},
    {u"parts/decisionfacts.cpp"_s, u"spent)"_s, "a figure beside its label"},
    {u"parts/decisionfacts.cpp"_s, u"spending.withoutAmount"_s, "a count beside its label"},
    {u"sections/attempts.cpp"_s, u"number)"_s, "a count beside its label"},
    {u"parts/tellingtable.cpp"_s, u"people.size())"_s, "a count beside its label"},
    {u"parts/decisionfacts.cpp"_s, u"value)"_s, "a figure beside its label, with its formula"},
    {u"parts/decisionfacts.cpp"_s, u"*decision.monthsToReplace"_s, "as it is entered, in a cell"},
    {u"sections/triggers.cpp"_s, u"metric)"_s, "a figure beside its label"},
    {u"sections/contact.cpp"_s, u"value / 10.0"_s, "a rating in a cell"},
    {u"sections/contact.cpp"_s, u"rating.number"_s, "a rating in a cell"},
    {u"sections/contact.cpp"_s, u"point.number"_s, "a value that was entered, in a cell"},
    {u"sections/contact.cpp"_s, u"count)"_s, "contacts of a department, in a cell"},
    {u"sections/contact.cpp"_s, u"quarter.quarter)"_s, "a quarter of a year, in a cell"},
    {u"sections/contact.cpp"_s, u"quarter.year)"_s, "a quarter of a year, in a cell"},
    {u"sections/meetings.cpp"_s, u"item.minutes"_s, "minutes in a cell"},
    {u"sections/meetings.cpp"_s, u"took)"_s, "minutes in a cell"},
    {u"sections/changes.cpp"_s, u"each.changes"_s, "a count in a cell"},
    {u"sections/signoff.cpp"_s, u"%n change(s) since"_s, "a count in a cell"},
    {u"parts/eventtext.cpp"_s, u"*event.number"_s, "a value that was entered, in a cell"},

    {u"sections/actions.cpp"_s, u"context.index().actionNumber("_s, "the number of a row"},
    {u"sections/events.cpp"_s, u"entry.number"_s, "the number of a row"},
    {u"sections/causes.cpp"_s, u"texts.size()"_s, "the number of a piece of evidence"},
    {u"parts/criteriatable.cpp"_s, u"qulonglong(i + 1)"_s, "the number of a piece of evidence"},
    {u"parts/causefigure.cpp"_s, u"all.numberOf(node.id)"_s, "the number of a cause"},
    {u"parts/turningpoints.cpp"_s, u"*moment.oddsPct"_s, "as it is entered, beside its label"},
    {u"parts/citations.cpp"_s, u"context.index().eventNumber("_s, "the number of a row, cited"},
    {u"parts/citations.cpp"_s, u"number)"_s, "the number of a row, cited"},
    {u"parts/citations.cpp"_s, u"Action(s) %1"_s, "the number of a row, cited"},

    {u"parts/timelineentries.cpp"_s, u"only Sales, %n day(s)"_s, "the label of a band in the drawing"},
    {u"parts/timelineentries.cpp"_s, u"only Operations, %n day(s)"_s, "the label of a band in the drawing"},
    {u"parts/timelineentries.cpp"_s, u"no contact recorded, %n day(s)"_s, "the label of a band in the drawing"},
    {u"parts/timelineentries.cpp"_s, u"Timeline of %n event(s)"_s, "what whoever cannot see it hears of a drawing"},

    {u"parts/timelineentries.cpp"_s, u"The last %n day(s)"_s, "the heading of a part of the drawing"},
    {u"parts/timelineentries.cpp"_s, u"Below it %n"_s, "what whoever cannot see it hears of a drawing"},
    {u"sections/timeline.cpp"_s, u"%n event(s) without a date"_s, "what the drawing cannot show"},

    {u"cards/letters.cpp"_s, u"%n word(s) left out"_s, "what was cut"},
    {u"cards/letters.cpp"_s, u"wordsIn(text)"_s, "below a note that is no report"},
    {u"cards/letters.cpp"_s, u"ComebackGuide::instance().mostWords()"_s, "below a note that is no report"},

    {u"parts/context.cpp"_s, u"overdue by %n day(s)"_s, "beside a date in a cell"},
    {u"parts/context.cpp"_s, u"*minor / unit"_s, "an amount, for cells and for claims"},
};

/// A number that becomes text: the text around it, or what it is a number of.
struct Place
{
    QString file, text;

    QString toString() const { return file + u": "_s + text.left(60); }
};

std::vector<Place> placesIn(const QString &file, const QString &code)
{
    static const QRegularExpression counted(u"QT_TRANSLATE_N_NOOP\\(\\s*\"Report\",\\s*((?:\"[^\"]*\"\\s*)+)"_s);
    static const QRegularExpression shown(u"(?:\\b[\\w.]*[lL]ocale(?:\\(\\))?\\.toString|\\bQString::number"
                                          "|\\bcontext\\.(?:value|months|formula))\\((?=([^;]{1,60}))"_s);
    static const QRegularExpression quotes(u"\"\\s*\""_s);
    std::vector<Place> places;
    for (auto found = counted.globalMatch(code); found.hasNext();)
        places.push_back({file, found.next().captured(1).trimmed().remove(quotes).remove(u'"')});
    for (auto found = shown.globalMatch(code); found.hasNext();)
        places.push_back({file, found.next().captured(1).simplified()});
    return places;
}

bool isFor(const Exception &exception, const Place &place)
{
    const bool isThere =
        exception.file.endsWith(u'/') ? place.file.startsWith(exception.file) : place.file == exception.file;
    return isThere && place.text.startsWith(exception.text);
}

} // namespace

/// Every number in a sentence of the report is a value of its claim (core/report/claims), and can be held against the
/// records. Elsewhere numbers are no part of sentences: they stand in cells, number rows, or say what was cut.
class TestNumbersInSentences : public QObject
{
    Q_OBJECT

    std::vector<Place> m_places;

private Q_SLOTS:
    void initTestCase()
    {
        const QString top = QStringLiteral(STRAW_SOURCE_DIR "/core/report/");
        QDirIterator files(top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString relative = file.fileName().mid(top.size());
            if (relative.startsWith(u"claims/"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (Place &place : placesIn(relative, QString::fromUtf8(file.readAll())))
                m_places.push_back(std::move(place));
        }
        QVERIFY(m_places.size() > 50);
    }

    void onlyClaimsPutNumbersIntoSentences()
    {
        QStringList wrong;
        for (const Place &place : m_places) {
            if (std::ranges::none_of(exceptions, [&](const Exception &each) { return isFor(each, place); }))
                wrong.append(place.toString());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"belongs into core/report/claims:\n"_s + wrong.join(u'\n')));
    }

    void whatIsCountedElsewhereIsNoSentence()
    {
        QStringList sentences;
        for (const Place &place : m_places) {
            if (place.text.contains(u"%n") && place.text.endsWith(u'.'))
                sentences.append(place.toString());
        }
        for (const QString &sentence : std::as_const(sentences)) // of the drawing, and of what it cannot show
            QVERIFY2(sentence.contains(u"timeline"_s), qPrintable(sentence));
        QCOMPARE(sentences.size(), 3);
    }

    void everyExceptionIsOne()
    {
        for (const Exception &each : exceptions) {
            const bool isUsed = std::ranges::any_of(m_places, [&](const Place &place) { return isFor(each, place); });
            QVERIFY2(isUsed, qPrintable(each.file + u" "_s + each.text + u" is no exception any more: "_s
                                        + QString::fromUtf8(each.reason)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNumbersInSentences)
#include "tst_numbersinsentences.moc"
