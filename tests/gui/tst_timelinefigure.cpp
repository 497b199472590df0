#include "core/report/builder.h"
#include "core/workbook/catalogue.h"
#include "tests/support/walk.h"
#include "ui/pages/history/historyfigure.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// Another value that a column may hold; invalid where none is known.
QVariant another(const Column &column, const QVariant &value, const Snapshot &workbook)
{
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Prose:
        return value.toString() + u" and more"_s;
    case ColumnKind::Date:
    case ColumnKind::DateOrNever:
        return u"2025-05-17"_s;
    case ColumnKind::Int:
    case ColumnKind::Money:
    case ColumnKind::Percent:
        return value.toLongLong() == 1 ? 2 : 1;
    case ColumnKind::Real:
        return value.toDouble() + 1;
    case ColumnKind::Yes:
        return value.toLongLong() == 1 ? 0 : 1;
    case ColumnKind::Pick:
        for (const PickEntry &entry : Catalogue::instance().entries(column.list)) {
            if (entry.key != value.toString())
                return entry.key;
        }
        return {};
    case ColumnKind::Reference:
        if (column.target == u"event")
            return workbook.events.at(value == workbook.events.at(0).id ? 1 : 0).id;
        if (column.target == u"person")
            return workbook.people.at(value == workbook.people.at(0).id ? 1 : 0).id;
        return {};
    default:
        return {};
    }
}

/// What the screen leaves out: it tells by pointing what the numbers tell, and has a page for the last days.
TimelineFigure asOnScreen(TimelineFigure figure)
{
    figure.closeUp.reset();
    figure.alternative = figure.alternative.left(figure.alternative.indexOf(u" Below it"));
    for (TimelineFigure::Event &event : figure.events)
        event.number = 0;
    return figure;
}

const TimelineFigure *figureIn(const ReportModel &report)
{
    for (const ReportSection &section : report.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *figure = std::get_if<TimelineFigure>(&block))
                return figure;
        }
    }
    return nullptr;
}

} // namespace

/// The drawing of the history is described once: the screen and the report show the same.
class TestTimelineFigure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theScreenAndTheReportDrawTheSame()
    {
        gui::Stage stage;
        Desk &desk = stage.openSample().desk();
        const Texts texts;
        const ReportOptions options{.now = desk.today().startOfDay(), .locale = desk.locale()};
        const ReportModel report = buildReport(desk.data(), options, texts);
        const TimelineFigure *drawn = figureIn(report);
        QVERIFY(drawn);
        QVERIFY(!drawn->events.empty() && !drawn->bands.empty() && drawn->closeUp);
        const HistoryFigure screen = historyFigure(desk);
        QCOMPARE(screen.entries.size(), screen.figure.events.size());
        QVERIFY(asOnScreen(*drawn) == screen.figure);
        const bool tellsLastHappy = std::ranges::any_of(drawn->markers, [&](const auto &marker) {
            return marker.date == desk.data().account.lastHappyOn.first() && marker.label == u"Last happy";
        });
        QVERIFY(tellsLastHappy);
    }

    /// The first two records of every table get another value in every column, one after the other.
    void whateverChangesTheDrawingDrawsItAnew()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        Desk &desk = window.desk();
        std::optional<ChangeSummary> heard;
        connect(&window.document(), &Document::changed, this, [&](const ChangeSummary &summary) { heard = summary; });
        int tried = 0, drawn = 0;
        QStringList missed;
        const auto tryColumn = [&](const Table &table, const QString &id, const Column &column) {
            const TimelineFigure before = historyFigure(desk).figure;
            const QVariant value = another(column, desk.value({table.name, id, column.name}), desk.data());
            heard.reset();
            if (!value.isValid() || !desk.write({table.name, id, column.name}, value) || !heard)
                return;
            ++tried;
            if (!(historyFigure(desk).figure == before)) {
                ++drawn;
                if (std::ranges::none_of(heard->rows, isDrawn))
                    missed += table.name + u'.' + column.name;
            }
            (void)window.document().undo();
        };
        forEachRecordType([&]<typename T>() {
            const Table &table = Tables::instance().at(T::table);
            QStringList ids;
            if constexpr (requires { (desk.data().*recordsIn<T>).begin(); }) {
                for (const T &record : desk.data().*recordsIn<T>)
                    ids += record.id;
            } else {
                ids += (desk.data().*recordsIn<T>).id;
            }
            for (const QString &id : ids.first(std::min<qsizetype>(ids.size(), 2))) {
                for (const Column &column : table.columns)
                    tryColumn(table, id, column);
            }
        });
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
        QVERIFY(tried > 200 && drawn > 15);
        qInfo("%d columns, %d of them change the drawing", tried, drawn);
    }
};

QTEST_MAIN(TestTimelineFigure)
#include "tst_timelinefigure.moc"
