#include "core/guide/prompts.h"
#include "core/interchange/csv.h"
#include "core/report/builder.h"
#include "core/storage/fields.h"
#include "core/workbook/catalogue.h"
#include "tests/report/modeltext.h"
#include "tests/support/keyboardwalk.h"
#include "tests/support/samplereader.h"
#include "tests/support/workbench.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString firstPage = u"first"_s;

/// A line of coverage.csv: something that is asked of the program, by the number of whoever asks, and where it is or
/// what is still to come of it. The key is what is chosen there, with the side that is usual for it ("regret:both"),
/// or the question that is answered.
struct Demand
{
    int line = 0; // in the file
    QString id, what, page, widget;
    QString place; // the column with its table, as it stands there
    QString key, side, section, toCome;

    bool isBuilt() const { return toCome.isEmpty(); }
    TableKey table() const { return TableKey::find(place.section(u'.', 0, 0)); }
    ColumnKey column() const { return ColumnKey::find(place.section(u'.', 1)); }
    const Column *description() const
    {
        const Table *table = Tables::instance().find(place.section(u'.', 0, 0));
        return table ? table->column(column()) : nullptr;
    }
    /// Of what is answered, not chosen.
    bool isQuestion() const { return key.contains(u'.'); }
    QString question() const { return Prompts::instance().find(key, sampleWorkbook()).text; }
    /// An answer is called by its question.
    gui::Stop stop() const { return {place == u"answer.text" ? question() : widget, place}; }
};

std::vector<Demand> readDemands()
{
    QFile file(QStringLiteral(STRAW_SOURCE_DIR "/tests/data/coverage.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(file.fileName()));
    const Result<CsvTable> table = readCsv(file.readAll());
    if (!table)
        qFatal("%s", qPrintable(describeError(table.error())));
    std::vector<Demand> demands;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const auto cell = [&](QStringView column) { return table->cell(row, table->column(column)).toString(); };
        const QString key = cell(u"key");
        demands.push_back({table->line(row), cell(u"id"), cell(u"what"), cell(u"page"), cell(u"widget"),
                           cell(u"column"), key.section(u':', 0, 0), key.section(u':', 1), cell(u"section"),
                           cell(u"to come")});
    }
    return demands;
}
const std::vector<Demand> &demands()
{
    static const std::vector<Demand> all = readDemands();
    return all;
}

/// Of every line that is built, what `wrong` has to say about it.
template<typename Wrong>
QString wrongLines(Wrong wrong)
{
    QStringList lines;
    for (const Demand &demand : demands()) {
        if (const QString why = demand.isBuilt() ? wrong(demand) : QString(); !why.isEmpty())
            lines += u"line %1, %2: %3"_s.arg(demand.line).arg(demand.id, why);
    }
    return lines.join(u'\n');
}

/// Every record of the table of a line, with what it has in the column.
template<typename T, typename Visit>
void forEachValue(const Snapshot &workbook, const Demand &demand, Visit visit)
{
    const auto tell = [&](const T &record) {
        visit(record, fieldOf(workbook, T::table, record.id, demand.column()).toString());
    };
    if constexpr (requires { (workbook.*recordsIn<T>).begin(); })
        std::ranges::for_each(workbook.*recordsIn<T>, tell);
    else
        tell(workbook.*recordsIn<T>);
}

/// Whether it has the key of that line there, or answers the question of that key; without a key any does.
template<typename T>
bool isMeant(const Demand &demand, const T &record, const QString &value)
{
    bool isQuestion = false;
    if constexpr (requires { record.promptKey; })
        isQuestion = record.promptKey == demand.key;
    return demand.key.isEmpty() || value == demand.key || isQuestion;
}

/// What the sample has in the column; of a key that it does not use, what is there all the same.
QStringList valuesOf(const Demand &demand, bool *isKeyUsed = nullptr)
{
    QStringList all, meant;
    forEachRecordType([&]<typename T>() {
        if (T::table != demand.table())
            return;
        forEachValue<T>(sampleWorkbook(), demand, [&](const T &record, const QString &value) {
            if (value.isEmpty())
                return;
            all += value;
            if (isMeant(demand, record, value))
                meant += value;
        });
    });
    if (isKeyUsed)
        *isKeyUsed = !meant.isEmpty();
    return meant.isEmpty() && !demand.isQuestion() ? all : meant;
}

/// The sample without that.
Snapshot without(const Demand &demand)
{
    Snapshot workbook = sampleWorkbook();
    bool isKeyUsed = false;
    valuesOf(demand, &isKeyUsed);
    forEachRecordType([&]<typename T>() {
        if (T::table != demand.table())
            return;
        forEachValue<T>(sampleWorkbook(), demand, [&](T record, const QString &value) {
            if (isKeyUsed && !isMeant(demand, record, value))
                return;
            T::fields(record, [&](ColumnKey name, auto &field) {
                if (name == demand.column())
                    field = std::remove_cvref_t<decltype(field)>();
            });
            if constexpr (requires { (workbook.*recordsIn<T>).put(record); })
                (workbook.*recordsIn<T>).put(record);
            else
                workbook.*recordsIn<T> = record;
        });
    });
    return workbook;
}

ReportOptions options()
{
    return {.now = QDateTime({2026, 3, 31}, {8, 0}), .edition = {.contactDetails = true}};
}

/// The texts of the report for our own people, by section.
QHash<QString, QString> reportOf(const Snapshot &workbook)
{
    const ReportModel report = buildReport(workbook, options(), Texts());
    QHash<QString, QString> sections{{firstPage, test::textOf(report.firstPage)}};
    for (const ReportSection &section : report.sections)
        sections.insert(test::keyOf(section), test::textOf(section.blocks));
    return sections;
}

} // namespace

/// What is asked of the program is there: in a widget, in a column and in the report. What is not yet is listed.
class TestCoverage : public QObject
{
    Q_OBJECT

    static QString wrongWords(const Demand &demand)
    {
        const Column *column = demand.description();
        const bool isWhole = !demand.page.isEmpty() && !demand.stop().name.isEmpty() && column;
        if (!isWhole)
            return u"a page, a widget and a column of the file are needed"_s;
        if (std::ranges::none_of(pageRegistry(), [&](const PageEntry &entry) { return entry.key == demand.page; }))
            return u"there is no page "_s + demand.page;
        const auto offered = sectionsOf(options(), Texts());
        const bool isOffered = std::ranges::any_of(offered, [&](const auto &one) { return one.key == demand.section; });
        if (demand.section != firstPage && !isOffered)
            return u"the report has no section "_s + demand.section;
        if (demand.key.isEmpty())
            return {};
        if (demand.isQuestion())
            return demand.question().isEmpty() ? u"nobody is asked "_s + demand.key : QString();
        const PickEntry *entry = Catalogue::instance().find(column->list, demand.key);
        if (!entry || entry->retired)
            return u"it is not offered: "_s + demand.key;
        return entry->side == demand.side ? QString() : u"its side is "_s + entry->side;
    }

private Q_SLOTS:
    /// Nothing is left out, told twice, or half told.
    void everyDemandIsBuiltOrToCome()
    {
        QStringList ids;
        QSet<QString> built, toCome, lines;
        for (const Demand &demand : demands()) {
            const QString where = u"line %1, %2"_s.arg(demand.line).arg(demand.id);
            if (ids.isEmpty() || ids.last() != demand.id)
                ids += demand.id;
            (demand.isBuilt() ? built : toCome) += demand.id;
            const QString rest = demand.what + demand.page + demand.widget + demand.place + demand.key + demand.section;
            QVERIFY2(demand.isBuilt() || rest.isEmpty(), qPrintable(where));
            QVERIFY2(demand.isBuilt() != demand.what.isEmpty(), qPrintable(where));
            const qsizetype before = lines.size();
            lines += QStringList{demand.id,  demand.page,    demand.widget, demand.place,
                                 demand.key, demand.section, demand.toCome}
                         .join(u'|');
            QVERIFY2(lines.size() > before, qPrintable(where));
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()); // the lines of each stand together
        QCOMPARE(ids.size(), 117);                                          // all that is asked
        const auto partly = QSet<QString>(built).intersect(toCome).size();
        qInfo("built: %d, in part: %d, to come: %d", int(built.size() - partly), int(partly),
              int(toCome.size() - partly));
    }

    void everyWordIsKnown()
    {
        const QString wrong = wrongLines(&TestCoverage::wrongWords);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyWidgetIsReachedByTheKeyboard()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.desk().flushEditors();
        const QString before = contentOf(window.document().store());
        QHash<QString, QSet<gui::Stop>> missed;
        for (const PageEntry &page : pageRegistry()) {
            QSet<gui::Stop> wanted;
            for (const Demand &demand : demands()) {
                if (demand.page == page.key)
                    wanted += demand.stop();
            }
            missed.insert(page.key, gui::KeyboardWalk(window, page.key, wanted).missed());
        }
        const QString wrong = wrongLines([&](const Demand &demand) {
            return missed[demand.page].contains(demand.stop())
                       ? u"on %1, the keyboard does not lead to “%2”"_s.arg(demand.page, demand.stop().name)
                       : QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        window.desk().flushEditors();
        QCOMPARE(contentOf(window.document().store()), before);
    }

    void everyColumnIsFilledInTheSample()
    {
        const QString wrong = wrongLines([](const Demand &demand) {
            return valuesOf(demand).isEmpty() ? u"the sample has nothing in "_s + demand.place : QString();
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// Without it the section would read otherwise; and what people wrote stands there in their words.
    void everyColumnIsToldInItsSection()
    {
        const QHash<QString, QString> whole = reportOf(sampleWorkbook());
        const QString wrong = wrongLines([&](const Demand &demand) -> QString {
            const QHash<QString, QString> lacking = reportOf(without(demand));
            QStringList differing;
            for (const auto &[section, text] : whole.asKeyValueRange()) {
                if (lacking.value(section) != text)
                    differing += section;
            }
            differing.sort();
            if (!differing.contains(demand.section))
                return u"%1 does not tell of %2, but %3"_s.arg(demand.section, demand.place, differing.join(u", "_s));
            const QString told = whole.value(demand.section).simplified();
            const auto isTold = [&told](const QString &value) { return told.contains(value.simplified()); };
            const bool isWritten = demand.description()->isSearchable();
            return !isWritten || std::ranges::any_of(valuesOf(demand), isTold)
                       ? QString()
                       : u"%1 has none of the words of %2"_s.arg(demand.section, demand.place);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_MAIN(TestCoverage)
#include "tst_coverage.moc"
