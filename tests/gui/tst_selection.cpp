#include "core/merge/conflict.h"
#include "core/schema/tables.h"
#include "core/storage/fields.h"
#include "core/workbook/catalogue.h"
#include "tests/support/menus.h"
#include "tests/support/sections.h"
#include "ui/fields/field.h"
#include "ui/frame/infobar.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/listmanners.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/history/coursechart.h"
#include "ui/pages/history/historymodel.h"
#include "ui/pages/history/historytable.h"
#include "ui/pages/history/timelineview.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongEnough = 15'000; // for what is noticed by watching

/// The sample in front, every list of a page unfolded.
MainWindow &opened(gui::Stage &stage)
{
    MainWindow &window = stage.openSample();
    window.resize(1280, 800);
    if (!gui::show(window))
        qFatal("the window does not get active");
    return window;
}

void openPage(MainWindow &window, const QString &key)
{
    window.openPage(key);
    gui::unfoldSections(window.page());
}

/// What a page shows of the workbook as rows; lists to choose a value from stand in windows of their own.
QList<QAbstractItemView *> listsOf(const MainWindow &window)
{
    QList<QAbstractItemView *> lists;
    for (auto *view : window.page()->column()->findChildren<QAbstractItemView *>()) {
        const bool isHead = qobject_cast<QHeaderView *>(view);
        if (!isHead && view->isVisible() && view->window() == &window && view->model()->rowCount() > 0)
            lists += view;
    }
    return lists;
}

ListManners *mannersOf(const QAbstractItemView *view)
{
    return view->findChild<ListManners *>(QString(), Qt::FindDirectChildrenOnly);
}

Selection *selectionOf(const MainWindow &window)
{
    return Selection::of(window.page()->column());
}

void clickRow(QAbstractItemView *view, const QModelIndex &row, Qt::KeyboardModifiers modifiers = {})
{
    mannersOf(view)->bringIntoView();
    const QRect at = view->visualRect(row);
    QWidget *ancestor = view->parentWidget();
    while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
        ancestor = ancestor->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(ancestor))
        area->ensureVisible(0, view->viewport()->mapTo(area->widget(), at.center()).y(), 0, 60);
    gui::click(view->viewport(), at.topLeft() + QPoint(12, 12), modifiers);
}

QModelIndex rowOf(const QAbstractItemView *view, const QString &id)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data(Qt::UserRole) == id)
            return view->model()->index(row, 0);
    }
    return {};
}

/// A colleague opens the shared file, does something, and saves it.
void colleagueDoes(const gui::Stage &stage, const std::function<Result<ChangeSummary>(Document &)> &something)
{
    Environment colleague = stage.program->environment();
    colleague.identity = {u"Ruth Okafor"_s, u"laptop-2"_s};
    colleague.home += u"-2"_s;
    const auto document = Document::open(stage.window().document().path(), colleague);
    if (!document || !something(**document) || !(*document)->publishAndWait())
        qFatal("the colleague cannot work");
}

} // namespace

/// What is selected on a page is one, whatever shows it, and what is done with it is done with all of it.
class TestSelection : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }

private Q_SLOTS:
    void aClickSelectsOneRecordOfThePage_data() { pages(); }
    void aClickSelectsOneRecordOfThePage()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, page);
        for (const QPointer<QAbstractItemView> view : listsOf(window)) {
            ListManners *manners = mannersOf(view);
            QVERIFY2(manners, qPrintable(view->accessibleName()));
            QVERIFY2(manners->desk(), qPrintable(view->accessibleName()));
            clickRow(view, view->model()->index(0, 0));
            QCoreApplication::processEvents();
            if (window.page()->key() != page) { // it is kept elsewhere
                openPage(window, page);
                continue;
            }
            const std::vector<Place> records = selectionOf(window)->records();
            QVERIFY2(records == std::vector{manners->current()}, qPrintable(view->accessibleName()));
            int rows = 0;
            for (const auto *other : window.page()->column()->findChildren<QAbstractItemView *>()) {
                if (mannersOf(other))
                    rows += int(other->selectionModel()->selectedRows().size());
            }
            QCOMPARE(rows, 1);
            const Place shown = window.page()->shownDetails();
            QVERIFY(shown == Place() || shown == records.front());
            // The panel goes along with the arrow keys, or closes.
            if (!view || !view->isVisible() || view->model()->rowCount() < 2 || !view->hasFocus())
                continue;
            gui::press(Qt::Key_Down);
            if (window.page()->key() != page)
                QFAIL(qPrintable(view->accessibleName()));
            QVERIFY(manners->current() != records.front());
            QVERIFY(selectionOf(window)->records() == std::vector{manners->current()});
            const Place now = window.page()->shownDetails();
            QVERIFY2(now == Place() || now == manners->current(), qPrintable(view->accessibleName()));
            if (page == u"interviews" && window.page()->shownDetails().table == u"interview")
                gui::press(Qt::Key_Escape);
        }
    }

    void whatIsSelectedGoesAsOneAndComesBackAsOne_data() { pages(); }
    void whatIsSelectedGoesAsOneAndComesBackAsOne()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, page);
        for (const QPointer<QAbstractItemView> view : listsOf(window)) {
            ListManners *manners = mannersOf(view);
            selectionOf(window)->set({});
            if (view->model()->rowCount() < 2 || manners->all().empty()) // whose rows only lead somewhere
                continue;
            QVERIFY2(gui::tabTo(view), qPrintable(view->accessibleName()));
            gui::press(Qt::Key_A, Qt::ControlModifier);
            const std::vector<Place> records = selectionOf(window)->records();
            // With the other groups of the same kind of record.
            QSet<QString> kinds;
            for (const Place &record : manners->all())
                kinds += record.table;
            qsizetype rows = 0;
            for (const QAbstractItemView *list : listsOf(window))
                rows += std::ranges::count_if(mannersOf(list)->all(),
                                              [&](const Place &record) { return kinds.contains(record.table); });
            QCOMPARE(qsizetype(records.size()), rows);
            const std::vector<Place> removable = manners->removable();
            const auto here = [&] {
                return std::ranges::count_if(removable, [&](const Place &record) {
                    return hasRecord(window.document().data(), record.table, record.id);
                });
            };
            gui::press(Qt::Key_Delete);
            QCOMPARE(int(here()), 0);
            gui::press(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(size_t(here()), removable.size());
        }
    }

    void ctrlAndShiftAddAcrossTheListsOfAPage()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"account"_s);
        auto *them = gui::find<EntryList>(&window, u"Their people"_s),
             *us = gui::find<EntryList>(&window, u"Our people"_s);
        QVERIFY(them && us && them->model()->rowCount() >= 2 && us->model()->rowCount() >= 1);
        clickRow(them, them->model()->index(0, 0));
        clickRow(them, them->model()->index(1, 0), Qt::ShiftModifier);
        QCOMPARE(selectionOf(window)->records().size(), 2u);
        clickRow(us, us->model()->index(0, 0), Qt::ControlModifier);
        const std::vector<Place> records = selectionOf(window)->records();
        QCOMPARE(records.size(), 3u);

        gui::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 3);

        const auto people = window.document().data().people.size();
        gui::press(Qt::Key_Delete);
        QCOMPARE(window.document().data().people.size(), people - 3);
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.document().data().people.size(), people);
        // A range goes from one group into the other, and back to where it began.
        gui::settle(); // the message about undoing is gone
        clickRow(them, them->model()->index(1, 0));
        clickRow(us, us->model()->index(0, 0), Qt::ShiftModifier);
        const std::vector<Place> range = selectionOf(window)->records();
        const auto isIn = [&range](const QAbstractItemView *list, int row) {
            const Place record = mannersOf(list)->all().at(size_t(row));
            return std::ranges::find(range, record) != range.end();
        };
        QVERIFY(isIn(them, 1) && isIn(us, 0) && range.size() > 2);
        QCOMPARE(QApplication::focusWidget(), us);
        clickRow(them, them->model()->index(0, 0), Qt::ShiftModifier);
        QCOMPARE(selectionOf(window)->records().size(), 2u);
        // A plain click lets go of all others.
        clickRow(us, us->model()->index(0, 0));
        QCOMPARE(selectionOf(window)->records().size(), 1u);
        QVERIFY(them->selectionModel()->selectedRows().isEmpty());
    }

    void sideDepartmentAndKindAreChosenForAllOfThem()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"history"_s);
        auto *table = window.page()->findChild<HistoryTable *>();
        QList<QModelIndex> events;
        for (int row = 0; row < table->model()->rowCount() && events.size() < 3; ++row) {
            const QModelIndex index = table->model()->index(row, HistoryModel::What);
            if (window.document().data().events.find(index.data(Qt::UserRole).toString()))
                events += index;
        }
        QCOMPARE(events.size(), 3);
        QStringList ids;
        for (const QModelIndex &row : events)
            ids += row.data(Qt::UserRole).toString();
        const auto values = [&](ColumnKey column) {
            QSet<QString> found;
            for (const QString &id : ids)
                found += fieldOf(window.document().data(), "event", id, column).toString();
            return found;
        };
        const QPersistentModelIndex last(events[2]);
        const struct
        {
            ColumnKey column;
            QString key;
        } choices[] = {{"party", u"third"_s}, {"department", u"legal"_s}, {"kind", u"call"_s}};
        for (const auto &[column, key] : choices) {
            clickRow(table, events[0]);
            clickRow(table, events[1], Qt::ControlModifier);
            clickRow(table, events[2], Qt::ControlModifier);
            const QSet<QString> before = values(column);
            const QString side = Catalogue::instance().columnLabel("event", column);
            const QString label = Catalogue::instance().label(Tables::instance().at("event").column(column)->list, key);
            QVERIFY2(label != key, qPrintable(key));
            gui::chooseInMenu(table, last, {side, label});
            QCOMPARE(values(column), QSet<QString>{key});
            QCOMPARE(selectionOf(window)->records().size(), 3u);
            gui::press(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(values(column), before);
        }
    }

    void whoChangesSidesStaysSelectedAndShown()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"account"_s);
        auto *them = gui::find<EntryList>(&window, u"Their people"_s),
             *us = gui::find<EntryList>(&window, u"Our people"_s);
        clickRow(them, them->model()->index(1, 0));
        const Place person = window.page()->shownDetails();
        QVERIFY(person.table == u"person");
        Field *side = nullptr;
        for (Field *field : window.page()->findChildren<Field *>()) {
            if (field->place() == Place{"person", person.id, "party"})
                side = field;
        }
        QVERIFY(side);
        gui::click(gui::button(side, Catalogue::instance().label("party", u"us"_s)));
        QCOMPARE(window.document().data().people.find(person.id)->party, u"us"_s);
        QCOMPARE(window.page()->shownDetails(), person);
        QVERIFY(selectionOf(window)->records() == std::vector{person});
        QVERIFY(us->selectionModel()->isSelected(rowOf(us, person.id)));
        QVERIFY(them->selectionModel()->selectedRows().isEmpty());
    }

    void whatIsDoneWithARowMovesOnWithIt()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"actions"_s);
        auto *candidates = gui::find<EntryList>(&window, u"Candidates"_s);
        QVERIFY(candidates);
        clickRow(candidates, candidates->model()->index(0, 0));
        const QString id = candidates->currentId();
        QVERIFY(candidates->hasFocus());
        gui::click(candidates->viewport(),
                   candidates->verbRects(candidates->currentIndex()).front().center()); // Commit
        QCOMPARE(window.document().data().actions.find(id)->status, u"committed"_s);
        auto *committed = gui::find<EntryList>(&window, u"Committed"_s);
        QTRY_COMPARE(QApplication::focusWidget(), committed);
        QCOMPARE(committed->currentId(), id);
        QVERIFY(selectionOf(window)->records() == (std::vector{Place{"action", id, {}}}));
        QVERIFY(candidates->selectionModel()->selectedRows().isEmpty());
        QCOMPARE(window.page()->shownDetails().id, id);
    }

    void anEventStaysSelectedWhereItsDateTakesIt()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"history"_s);
        auto *table = window.page()->findChild<HistoryTable *>();
        clickRow(table, table->model()->index(2, HistoryModel::What));
        const QString id = table->currentId();
        window.reveal({"event", id, "at"});
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(u"1 Jan 2031"_s);
        gui::press(Qt::Key_Tab);
        QCOMPARE(window.document().data().events.find(id)->at, Edtf::day(QDate(2031, 1, 1)));
        QCOMPARE(rowOf(table, id).row(), table->model()->rowCount() - 1);
        QCOMPARE(table->currentId(), id);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QVERIFY(selectionOf(window)->records() == (std::vector{Place{"event", id, {}}}));
        QCOMPARE(window.page()->shownDetails().id, id);
        // Also while it is not shown, and again when it is.
        const auto show = [&](const QString &name) {
            PageArea::bringIntoView(gui::button(window.page(), name));
            gui::settle();
            gui::click(gui::button(window.page(), name));
            gui::settle();
        };
        show(u"Warning signs"_s);
        QCOMPARE(rowOf(table, id), QModelIndex());
        show(u"All"_s);
        QCOMPARE(table->currentId(), id);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void drawingsListAndPanelSpeakOfTheSame()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"history"_s);
        auto *table = window.page()->findChild<HistoryTable *>();
        auto *timeline = window.page()->findChild<TimelineView *>();
        auto *chart = window.page()->findChild<CourseChart *>();
        QVERIFY(chart);
        int ratings = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, HistoryModel::What);
            const QString id = index.data(Qt::UserRole).toString();
            if (!window.document().data().events.find(id))
                continue;
            clickRow(table, index);
            QCOMPARE(window.page()->shownDetails().id, id);
            QCOMPARE(timeline->currentId(), id);
            QCOMPARE(chart->currentId(), chart->markOf(id).isNull() ? QString() : id);
            ratings += !chart->markOf(id).isNull();
        }
        QVERIFY(ratings > 0);
        gui::tabTo(timeline);
        gui::press(Qt::Key_Left);
        QCOMPARE(table->currentId(), timeline->currentId());
        QCOMPARE(window.page()->shownDetails().id, timeline->currentId());
        QCOMPARE(selectionOf(window)->current().id, timeline->currentId());

        // Choosing in the drawing moves nothing away from under the pointer.
        gui::press(Qt::Key_Escape);
        const QScrollBar *bar = nullptr;
        for (QWidget *around = timeline; around && !bar; around = around->parentWidget()) {
            if (auto *area = qobject_cast<PageArea *>(around))
                bar = area->verticalScrollBar();
        }
        PageArea::bringIntoView(timeline);
        gui::settle();
        const int seen = bar->value();
        // The last one with a mark of its own: a click on a crowd goes through it.
        const auto idIn = [table](int row) {
            return table->model()->index(row, HistoryModel::What).data(Qt::UserRole).toString();
        };
        QString id;
        for (int row = table->model()->rowCount() - 3; row >= 0 && id.isEmpty(); --row) {
            int sharing = 0;
            for (int other = 0; other < table->model()->rowCount(); ++other)
                sharing += timeline->markOf(idIn(other)) == timeline->markOf(idIn(row));
            if (sharing == 1)
                id = idIn(row);
        }
        QVERIFY(!id.isEmpty());
        gui::click(timeline, timeline->markOf(id).center());
        gui::settle();
        QCOMPARE(table->currentId(), id);
        QCOMPARE(bar->value(), seen);
    }

    void cardsAreSelectedAsRowsAre()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"causes"_s);
        auto *board = window.page()->findChild<PairBoard *>();
        const auto &causes = window.document().data().causes;
        const auto card = [&](const Cause &cause) { return board->card({"cause", cause.id, {}}); };
        QVERIFY(causes.size() >= 3 && card(causes.at(0)) && card(causes.at(1)));
        gui::click(card(causes.at(0)));
        QCOMPARE(window.page()->shownDetails().id, causes.at(0).id);
        const QString first = causes.at(0).id, second = causes.at(1).id;
        gui::click(card(causes.at(1)), gui::centreOf(card(causes.at(1))), Qt::ControlModifier);
        QCOMPARE(selectionOf(window)->records().size(), 2u);
        const auto before = causes.size();
        gui::press(Qt::Key_Delete);
        QCOMPARE(causes.size(), before - 2);
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(causes.size(), before);
        QVERIFY(causes.find(first) && causes.find(second));
    }

    void deleteRemovesOnlyWhatWasSelected()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"actions"_s);
        const auto &actions = window.document().data().actions;
        EntryList *list = nullptr;
        for (EntryList *each : window.page()->column()->findChildren<EntryList *>()) {
            if (!list && each->isVisible() && each->rows() == EntryList::Records && each->model()->rowCount() >= 2)
                list = each;
        }
        QVERIFY(list);
        clickRow(list, list->model()->index(0, 0));
        gui::press(Qt::Key_Escape); // the details
        QVERIFY(list->hasFocus());
        const QString id = list->currentId();
        colleagueDoes(stage, [&](Document &document) { return document.remove("action", id); });
        QTRY_VERIFY_WITH_TIMEOUT(!actions.find(id), LongEnough);
        // The cursor stands on the next row, which nobody has chosen.
        const auto left = actions.size();
        QVERIFY(list->hasFocus() && list->currentIndex().isValid());
        gui::press(Qt::Key_Delete);
        QCOMPARE(actions.size(), left);
        gui::press(Qt::Key_Down);
        const QString chosen = list->currentId();
        gui::press(Qt::Key_Delete);
        QCOMPARE(actions.size(), left - 1);
        QVERIFY(!actions.find(chosen));
    }

    void thePanelOfWhatAColleagueRemovesStands()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"actions"_s);
        const auto &actions = window.document().data().actions;
        const QString id = actions.at(0).id, title = actions.at(0).title;
        window.reveal({"action", id, "title"});
        QPointer<QWidget> editor = QApplication::focusWidget();
        const auto text = [&] {
            return editor->property(editor->inherits("QLineEdit") ? "text" : "plainText").toString();
        };
        QCOMPARE(text(), title);
        colleagueDoes(stage, [&](Document &document) { return document.remove("action", id); });
        QTRY_VERIFY_WITH_TIMEOUT(!actions.find(id), LongEnough);
        QCOMPARE(window.page()->shownDetails().id, id);
        QCOMPARE(QApplication::focusWidget(), editor.data());
        QCOMPARE(text(), title);
        // It is read only, and no key reaches another record.
        const auto left = actions.size();
        gui::type(u"x"_s);
        gui::press(Qt::Key_Delete);
        QCOMPARE(text(), title);
        QCOMPARE(actions.size(), left);

        gui::click(gui::button(&window, u"Put it back"_s));
        QVERIFY(actions.find(id));
        QCOMPARE(actions.find(id)->title, title);
        QTRY_VERIFY(!gui::button(&window, u"Put it back"_s));
        QCOMPARE(window.page()->shownDetails().id, id);
        QVERIFY(selectionOf(window)->records() == (std::vector{Place{"action", id, {}}}));
    }

    void whatIsBeingTypedWhenAColleagueRemovesItIsKept()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        openPage(window, u"actions"_s);
        const auto &actions = window.document().data().actions;
        const QString id = actions.at(0).id, title = actions.at(0).title;
        window.reveal({"action", id, "title"});
        gui::press(Qt::Key_End, Qt::ControlModifier);
        QPointer<QWidget> editor = QApplication::focusWidget();
        gui::type(u" by hand"_s);
        colleagueDoes(stage, [&](Document &document) { return document.remove("action", id); });
        QTRY_VERIFY_WITH_TIMEOUT(!window.document().conflicts()->empty() || !actions.find(id), LongEnough);
        QCOMPARE(window.page()->shownDetails().id, id);
        QCOMPARE(QApplication::focusWidget(), editor.data());
        const auto text = [&] {
            return editor->property(editor->inherits("QLineEdit") ? "text" : "plainText").toString();
        };
        QCOMPARE(text(), title + u" by hand"_s);
    }
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
