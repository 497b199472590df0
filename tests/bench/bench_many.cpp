// How long the window's thread is held by what a file may hold: pages with 20,000 causes, and names of a million
// characters or of one letter under 20,000 marks. build/release/tests/bench_many. Not a test.

#include "core/storage/fields.h"
#include "tests/bench/bigworkbook.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/pagearea.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 20'000;
constexpr int Rounds = 9; // of an edit: other work on the computer makes single ones slow

/// Until everything is painted again.
double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

QString makeWorkbook(gui::Stage &stage)
{
    QDir().mkpath(Program::workbookFolder());
    const QString path = Program::workbookFolder() + u"/Many.db"_s;
    Account account;
    account.name = u"Many"_s;
    account.noticeOn = Edtf::parse(u"2026-03-10");
    const auto document = need(Document::create(path, account, stage.program->environment()));
    need(document->perform(Change::import(Many, u"bench"_s), [&](Store &store) -> Result<void> {
        QString rank;
        const auto next = [&] { return document->environment().ids->next(); };
        for (int i = 0; i < Many; ++i) {
            Cause cause;
            cause.id = next();
            cause.rank = rank = Store::rankBetween(rank, {});
            cause.text =
                u"Cause number %1: the depot did not plan with it, and nobody asked why until it was late"_s.arg(i);
            cause.role = "contributing";
            STRAW_TRY(store.insert(cause));
            if (i % 4 != 0)
                continue;
            StatedReason reason;
            reason.id = next();
            reason.rank = rank;
            reason.text = u"Reason number %1"_s.arg(i);
            reason.causeId = cause.id;
            STRAW_TRY(store.insert(reason));
        }
        return {};
    }));
    need(document->publishAndWait());
    return path;
}

void manyCauses(QTextStream &out)
{
    gui::Stage stage;
    stage.open(makeWorkbook(stage));
    MainWindow &window = stage.window();
    gui::show(window);
    window.openPage(u"account"_s);
    QCoreApplication::processEvents();
    out << Many << " causes\n";
    for (const PageEntry &page : pageRegistry())
        out << "  " << page.key << " opened " << milliseconds([&] { window.openPage(page.key); }) << Qt::endl;
    out << "  causes opened again " << milliseconds([&] { window.openPage(u"causes"_s); }) << Qt::endl;
    auto *area = window.page()->findChild<PageArea *>();
    for (const double part : {0.5, 1.0, 0.0})
        out << "  scrolled to " << part << ": " << milliseconds([&] {
            area->verticalScrollBar()->setValue(int(area->verticalScrollBar()->maximum() * part));
        }) << Qt::endl;
    const QString id = window.document().data().causes.at(Many / 2).id;
    out << "  one revealed " << milliseconds([&] { window.reveal({"cause", id, {}}); }) << Qt::endl;
    out << "  one changed " << milliseconds([&] { window.desk().setField({"cause", id, "text"}, u"Changed"_s); })
        << Qt::endl;
    out << "  one removed " << milliseconds([&] { window.desk().remove("cause", id); }) << Qt::endl;
    out << "  undone " << milliseconds([&] { window.desk().undo(); }) << Qt::endl;
    Action action;
    action.title = u"Answer it"_s;
    out << "  an action added " << milliseconds([&] { window.reveal({"action", window.desk().add(action), {}}); })
        << Qt::endl;
}

/// A tree of 2,000 causes, five below each, with 10,000 pieces of evidence; the bars are those of the issue of causes.
QString makeTree(gui::Stage &stage)
{
    constexpr int causes = 2'000, pieces = 10'000;
    QDir().mkpath(Program::workbookFolder());
    const QString path = Program::workbookFolder() + u"/Tree.db"_s;
    Account account;
    account.name = u"Tree"_s;
    const auto document = need(Document::create(path, account, stage.program->environment()));
    need(document->perform(Change::import(causes, u"bench"_s), [&](Store &store) -> Result<void> {
        const auto next = [&] { return document->environment().ids->next(); };
        Event event;
        event.id = next();
        event.title = u"Usage report"_s;
        STRAW_TRY(store.insert(event));
        QStringList ids;
        QString rank;
        for (int i = 0; i < causes; ++i) {
            Cause cause;
            cause.id = next();
            cause.rank = rank = Store::rankBetween(rank, {});
            cause.text = u"Cause number %1: the depot did not plan with it"_s.arg(i);
            cause.parentId = i > 0 ? ids[(i - 1) / 5] : QString();
            cause.role = "contributing";
            ids += cause.id;
            STRAW_TRY(store.insert(cause));
        }
        for (int i = 0; i < pieces; ++i) {
            Evidence evidence;
            evidence.id = next();
            evidence.causeId = ids[i % causes];
            evidence.stance = "for";
            evidence.targetTable = "event";
            evidence.targetId = event.id;
            STRAW_TRY(store.insert(evidence));
        }
        return {};
    }));
    need(document->publishAndWait());
    return path;
}

void treeOfCauses(QTextStream &out)
{
    gui::Stage stage;
    stage.open(makeTree(stage));
    MainWindow &window = stage.window();
    gui::show(window);
    window.openPage(u"account"_s);
    QCoreApplication::processEvents();
    const auto told = [&out](const char *what, double bar, double took) {
        out << "  " << what << ' ' << took << ", of the bar " << took / bar << Qt::endl;
    };
    out << "2,000 causes as a tree, 10,000 pieces of evidence; edits as the median of " << Rounds << "\n";
    constexpr double opening = 300, edit = 16;
    told("causes opened", opening, milliseconds([&] { window.openPage(u"causes"_s); }));
    const auto id = [&](int at) { return window.document().data().causes.at(at).id; };
    std::vector<double> changed, moved, removed, undone;
    for (int round = 0; round < Rounds; ++round) {
        const auto timed = [](std::vector<double> &all, const std::function<void()> &work) {
            all.push_back(milliseconds(work));
        };
        timed(changed, [&] { window.desk().setField({"cause", id(1000 + round), "text"}, u"Changed"_s); });
        timed(moved, [&] { window.desk().setField({"cause", id(1000 + round), "parent_id"}, id(1)); });
        timed(removed, [&] { window.desk().remove("cause", id(3)); });
        timed(undone, [&] { window.desk().undo(); });
    }
    told("a cause changed", edit, median(changed));
    told("a branch moved", edit, median(moved));
    told("a cause removed", edit, median(removed));
    told("undone", edit, median(undone));
}

/// In the first record of each table, every text is as `text`.
void longTexts(QTextStream &out, const QString &name, const QString &text)
{
    gui::Stage stage;
    MainWindow &window = stage.openSample();
    gui::show(window);
    window.openPage(u"account"_s);
    out << name << "\n  written " << milliseconds([&] {
        window.desk().perform(Change::import(1, name), [&](Store &store) -> Result<void> {
            for (const Table &table : Tables::instance().all()) {
                STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
                if (rows.empty() || !table.recorded)
                    continue;
                for (const Column &column : table.columns) {
                    if (column.isSearchable())
                        (void)store.setField(table.name, rows.front()[0].toString(), column.name, text);
                }
            }
            return {};
        });
    }) << Qt::endl;
    for (const PageEntry &page : pageRegistry())
        out << "  " << page.key << " opened " << milliseconds([&] { window.openPage(page.key); }) << Qt::endl;
    const Snapshot &data = window.document().data();
    const Place records[] = {{"person", data.people.at(0).id, {}},        {"event", data.events.at(0).id, {}},
                             {"interview", data.interviews.at(0).id, {}}, {"line", data.lines.at(0).id, {}},
                             {"unknown", data.unknowns.at(0).id, {}},     {"cause", data.causes.at(0).id, {}},
                             {"action", data.actions.at(0).id, {}},       {"lesson", data.lessons.at(0).id, {}}};
    for (const Place &record : records)
        out << "  details of " << record.table.toString() << ' ' << milliseconds([&] { window.reveal(record); })
            << Qt::endl;
}

} // namespace

int main(int count, char **arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QTextStream out(stdout);
    out << "milliseconds; the bar is 1,000 for the page of the causes, 5,000 for anything\n";
    manyCauses(out);
    treeOfCauses(out);
    longTexts(out, u"a million characters"_s, QString(1'000'000, u'n'));
    longTexts(out, u"a million words"_s, u"word "_s.repeated(1'000'000));
    longTexts(out, u"one letter under 20,000 marks"_s, u"z"_s + QString(20'000, QChar(0x0301)));
    return 0;
}
