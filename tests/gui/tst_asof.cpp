#include "tests/support/windowuser.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/shell/rail.h"
#include "ui/widgets/textlabel.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// What the rail says about the day that all is told as of; empty when it says nothing.
QString toldIn(const MainWindow &window)
{
    for (const auto *label : window.findChild<Rail *>()->findChildren<TextLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"Everything here is told as of"))
            return label->text();
    }
    return {};
}

/// The entries of a list that are tagged as overdue.
QStringList overdueIn(WindowUser &user, const QString &listName)
{
    QStringList titles;
    const auto *list = user.seen<EntryList>(listName);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(u"overdue"))
            titles += index.data().toString();
    }
    return titles;
}

} // namespace

/// A workbook that has an as-of date is told as of that day, in every page and by every word that hangs on today. The
/// clock stands at 12 March 2026, the sample is told as of 31 March.
class TestAsOf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowSaysSoAndTheDayIsChangedWhereTheReportIs()
    {
        gui::Stage stage;
        WindowUser user(stage);
        QVERIFY(gui::show(stage.openSample()));
        QCOMPARE(toldIn(user.window()), u"Everything here is told as of 31 Mar 2026"_s);
        user.goTo(Qt::Key_7, u"actions"_s);
        QCOMPARE(overdueIn(user, u"Committed"_s), QStringList());

        user.goTo(Qt::Key_9, u"review"_s);
        user.fill(u"What counts as today"_s, u"2 May 2026"_s);
        QCOMPARE(user.data().workbook.asOf.toString(), u"2026-05-02"_s);
        QCOMPARE(toldIn(user.window()), u"Everything here is told as of 2 May 2026"_s);
        user.goTo(Qt::Key_7, u"actions"_s); // a page that was there already follows
        QCOMPARE(overdueIn(user, u"Committed"_s).size(), 2);
    }

    void whatIsWrittenAndUnderstoodIsOfThatDay()
    {
        gui::Stage stage;
        WindowUser user(stage);
        QVERIFY(gui::show(stage.openSample()));
        user.goTo(Qt::Key_7, u"actions"_s);
        const auto action = [&](const QString &title) {
            return *std::ranges::find_if(user.data().actions,
                                         [&](const Action &each) { return each.title.startsWith(title); });
        };
        const QString call = u"Add the lead of the using team to every evaluation call sheet"_s;
        user.open(call);
        user.fill(u"Due"_s, u"tomorrow"_s);
        QCOMPARE(action(call).dueOn.toString(), u"2026-04-01"_s);
        stage.window().desk().setField({"workbook", user.data().workbook.id, "as_of"}, u"2026-04-09"_s);
        user.fill(u"Due"_s, u"tomorrow"_s); // in the field that stood there before
        QCOMPARE(action(call).dueOn.toString(), u"2026-04-10"_s);
        gui::press(Qt::Key_Escape);
        user.useRow(u"Committed"_s); // Done today
        const auto isDoneThen = [](const Action &each) { return each.doneOn.toString() == u"2026-04-09"; };
        QCOMPARE(std::ranges::count_if(user.data().actions, isDoneThen), 1);
    }

    void theReportIsOfThatDay()
    {
        gui::Stage stage;
        WindowUser user(stage);
        QVERIFY(gui::show(stage.openSample()));
        user.goTo(Qt::Key_9, u"review"_s);
        user.press(u"Look at the report"_s);
        auto *report = user.window().findChild<ReportWindow *>();
        QVERIFY(report);
        QTRY_VERIFY(report->suggestedPath().endsWith(u"Norvik-Logistics-postmortem-2026-03-31.pdf"));
    }

    void withoutADateItIsTheDayThatItIs()
    {
        gui::Stage stage;
        WindowUser user(stage);
        QVERIFY(gui::show(stage.openSample()));
        user.goTo(Qt::Key_9, u"review"_s);
        gui::click(user.seen<QWidget>(u"What counts as today"_s));
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::press(Qt::Key_Delete);
        gui::press(Qt::Key_Tab);
        QVERIFY(user.data().workbook.asOf.isNull());
        QCOMPARE(toldIn(user.window()), QString());
        QCOMPARE(user.window().desk().today(), QDate(2026, 3, 12));
    }
};

QTEST_MAIN(TestAsOf)
#include "tst_asof.moc"
