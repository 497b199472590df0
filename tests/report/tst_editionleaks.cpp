#include "core/base/texts.h"
#include "core/report/builder.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/foredition.h"
#include "core/report/edition/quoting.h"
#include "core/report/render/pdfwriter.h"
#include "tests/report/leak.h"
#include "tests/report/modeltext.h"

#include <QGuiApplication>
#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

const EditionOptions editions[] = {
    {.edition = Edition::Internal}, {.edition = Edition::Executive}, {.edition = Edition::Customer}};

ReportModel reportOf(const Snapshot &workbook, const EditionOptions &edition = {})
{
    ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition = edition;
    return buildReport(workbook, options, Texts());
}

/// Whether the table says of a column that an edition keeps it of every record.
bool isKept(TableKey table, ColumnKey column, Edition edition)
{
    return ruleOf(table, column).in(edition) == Treatment::Keep && !isLeftOut(table, column, edition);
}

/// Whether a note is told is up to the note: of what is not for quoting, the words are secret one by one.
void markNotesNotForQuoting(Marked &marked)
{
    const Snapshot before = marked.workbook;
    for (Line line : before.lines) {
        if (!isNotForQuoting(line))
            continue;
        line.text = u"Zyxnote%1wvu"_s.arg(marked.secrets.size());
        marked.secrets.push_back({u"note "_s + line.id, {line.text, {line.text}}});
        marked.workbook.lines.put(line);
    }
    QVERIFY(marked.secrets.back().first.startsWith(u"note "_s));
}

QString describe(TableKey table, ColumnKey column, Edition edition, const QString &where)
{
    return u"%1.%2, edition %3: %4"_s.arg(table.toString(), column.toString()).arg(int(edition)).arg(where);
}

} // namespace

/// A secret in every column that a struct has, one after the other: where the table of editions leaves it out, it is
/// nowhere in the projection and in no text of the report that is made of it; where it keeps it, it is there.
class TestEditionLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsThereOrNotAsTheTableSays()
    {
        QStringList wrong;
        int secrets = 0;
        forEachSecret(wholeSample(), [&](TableKey table, const Column &column, const Secret &secret,
                                         const Snapshot &workbook) {
            ++secrets;
            for (const EditionOptions &options : editions) {
                const Projected projected = forEdition(workbook, options, Texts());
                const QStringList places = placesOf(secret, projected.workbook);
                if (isLeftOut(table, column.name, options.edition)) {
                    if (!places.isEmpty())
                        wrong += describe(table, column.name, options.edition, u"leaks into "_s + places.join(u", "_s));
                    if (tells(textOf(reportOf(workbook, options)), secret))
                        wrong += describe(table, column.name, options.edition, u"leaks into the report"_s);
                } else if (isKept(table, column.name, options.edition) && places.isEmpty()) {
                    wrong += describe(table, column.name, options.edition, u"is missing"_s);
                }
            }
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(secrets > 100);
    }

    /// An address is kept where somebody asked for it, and only there.
    void addressesAreForOurOwnPeopleOnRequest()
    {
        for (const ColumnKey column : {ColumnKey("mail"), ColumnKey("phone"), ColumnKey("address")}) {
            const Secret secret = *secretFor(*Tables::instance().column("person", column));
            const Snapshot workbook = withEverywhere<Person>(sampleWorkbook(), column, secret.stored);
            const auto places = [&](const EditionOptions &options) {
                return placesOf(secret, forEdition(workbook, options, Texts()).workbook);
            };
            QVERIFY(places({}).isEmpty());
            QVERIFY(!places({.contactDetails = true}).isEmpty());
            QVERIFY(places({.contactDetails = true, .pseudonyms = true}).isEmpty());
            QVERIFY(places({.edition = Edition::Executive, .contactDetails = true}).isEmpty());
            QVERIFY(places({.edition = Edition::Customer, .contactDetails = true}).isEmpty());
        }
    }

    /// Neither can the number of what is withheld be read from the customer's: with ten times as much of it the
    /// projection is the same.
    void nothingCountsForTheCustomer()
    {
        const EditionOptions options{.edition = Edition::Customer};
        const Snapshot before = wholeSample();
        Snapshot after = before;
        const auto more = [&]<typename T>(Collection<T> &records, auto &&change) {
            std::vector<T> added;
            for (const T &record : records) {
                for (int i = 0; i < 9; ++i) {
                    T copy = record;
                    copy.id += u"-more"_s + QString::number(i);
                    change(copy);
                    added.push_back(std::move(copy));
                }
            }
            for (T &record : added)
                records.put(std::move(record));
        };
        more(after.events, [](Event &event) { event.kind = "warning_sign"; });
        more(after.lines, [](Line &line) { line.quotable = "no"; });
        more(after.causes, [](Cause &) {});
        more(after.lessons, [](Lesson &) {});
        more(after.unknowns, [](Unknown &) {});
        more(after.meetings, [](Meeting &) {});
        more(after.parked, [](Parked &) {});
        more(after.interviews, [](Interview &) {});
        more(after.statedReasons, [](StatedReason &reason) { reason.origin = "guess"; });
        more(after.actions, [](Action &action) { action.kind = "prevent"; });
        more(after.people, [](Person &person) { person.name += u" more"_s; });
        QCOMPARE(textOf(reportOf(after, options)), textOf(reportOf(before, options)));
        QVERIFY(textOf(reportOf(after)) != textOf(reportOf(before)));
    }

    /// No byte of it is in the file either: in text, outline, metadata or whatever else is written there.
    void noByteOfASecretIsInTheFile()
    {
        for (const EditionOptions &options : {editions[1], editions[2]}) {
            Marked marked = markedFor(wholeSample(), options.edition);
            markNotesNotForQuoting(marked);
            const auto file = [&](const EditionOptions &edition) {
                const ReportModel model = reportOf(marked.workbook, edition);
                const auto pdf = writePdf(model, {PdfOptions::Paper::A4, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
                return toldBy(pdf ? *pdf : QByteArray(), textOf(model), marked);
            };
            const QStringList told = file(options);
            QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
            const qsizetype toldInside = file({}).size();
            QVERIFY2(toldInside > 20, qPrintable(QString::number(toldInside))); // the secrets can be read
        }
    }

    /// The walker finds what is in a file, packed or not: without that the test of files would be none.
    void theWalkerSeesIntoFiles()
    {
        ReportModel model = reportOf(sampleWorkbook());
        model.title = u"Zyxwvu"_s; // stands in Info and metadata
        const Marked marked{{},
                            {{u"a title"_s, {u"Zyxwvu"_s, {u"Zyxwvu"_s}}}, {u"nothing"_s, {u"U"_s, {u"Uvwxyz"_s}}}}};
        const auto pdf = writePdf(model, {PdfOptions::Paper::A4, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
        QVERIFY(pdf);
        QCOMPARE(toldBy(*pdf, {}, marked), QStringList{u"a title"_s});
        QCOMPARE(toldBy({}, u"page with Zyxwvu"_s, marked), QStringList{u"a title"_s});
        QVERIFY(unpacked(*pdf).size() > pdf->size() * 2);
        QVERIFY(holds(unpacked("stream\n" + qCompress(QByteArray("a Zyxwvu")).mid(4) + "\nendstream"), u"Zyxwvu"_s));
    }
};

QTEST_MAIN(TestEditionLeaks)
#include "tst_editionleaks.moc"
