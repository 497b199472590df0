#include "tests/support/filebytes.h"
#include "tests/support/programwindows.h"
#include "tests/support/reportuser.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/startwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QStringList pagesOf(const MainWindow &window)
{
    gui::settle();
    QStringList pages;
    for (const auto *button : window.findChildren<RailButton *>()) {
        if (button->isVisible())
            pages += button->page();
    }
    return pages;
}

void openByRail(MainWindow &window, const QString &page)
{
    for (const auto *button : window.findChildren<RailButton *>()) {
        if (button->page() == page)
            gui::click(button);
    }
    gui::settle();
    QCOMPARE(window.page()->key(), page);
}

bool shows(const MainWindow &window, const QString &text)
{
    const auto labels = window.findChildren<TextLabel *>();
    return std::ranges::any_of(labels,
                               [&](const TextLabel *label) { return label->isVisible() && label->text() == text; });
}

} // namespace

/// A known issue, or a small account: three questions and one page.
class TestShortWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Seven fields, three pages of the rail, nothing but keys and clicks.
    void fromNewToOnePageWithThreeQuestions()
    {
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        gui::click(gui::button(start, u"New workbook"_s));
        gui::type(u"Norvik Logistics"_s);
        gui::press(Qt::Key_Tab);
        gui::type(u"last Tue"_s);
        gui::press(Qt::Key_Tab);
        gui::type(u"We end our contract."_s);
        gui::click(gui::button(start, u"Create"_s));
        QTRY_COMPARE(stage.program->windows().size(), 1);
        MainWindow &window = stage.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(pagesOf(window).size() > 3);

        openByRail(window, u"account"_s);
        QAbstractButton *issue = gui::button(window.page(), u"Known issue"_s);
        QVERIFY(issue);
        gui::click(issue);
        gui::press(Qt::Key_Tab);
        gui::press(Qt::Key_Left);
        gui::press(Qt::Key_Left); // from not known to yes
        gui::press(Qt::Key_Return);
        QCOMPARE(window.document().data().account.knownIssue, YesNo(true));
        QAbstractButton *offer =
            gui::button(window.page(), u"It was known: answer three questions instead of the whole walk"_s);
        QVERIFY(offer);
        gui::click(offer);
        const QStringList answers{u"The invoice check was planned for summer."_s, u"Two trainings."_s,
                                  u"A set-up for dispatchers."_s};
        for (const QString &answer : answers) {
            QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
            gui::type(answer);
            const QWidget *answered = QApplication::focusWidget();
            for (int tabs = 0; tabs < 6; ++tabs) { // past the state of the question, and who else is asked
                gui::press(Qt::Key_Tab);
                if (QApplication::focusWidget() != answered
                    && qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
                    break;
            }
        }
        window.desk().flushEditors();
        QCOMPARE(window.document().data().answers.size(), 3);
        QCOMPARE(pagesOf(window), QStringList({u"account"_s, u"triggers"_s, u"review"_s}));

        QVERIFY(shows(window, u"13 words of about 150; what takes more belongs to the whole walk."_s));

        openByRail(window, u"review"_s);
        gui::click(gui::button(window.page(), u"Look at the report"_s));
        const gui::ReportUser user(stage);
        const QTemporaryDir folder;
        const QString name = user.saveIn(folder.path());
        QTRY_VERIFY(user.says(u"Saved as "_s + name));
        const QByteArray pdf = bytesOf(folder.filePath(name));
        QCOMPARE(gui::ReportUser::pagesOf(pdf), 1);
        const QString told = gui::ReportUser::textOf(pdf);
        for (const QString &answer : answers)
            QVERIFY2(told.contains(answer), qPrintable(told));
    }

    void whatIsFoldedAwayIsNotLost()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        QVERIFY(gui::show(window));
        Cause cause;
        cause.text = u"Dispatch was never asked."_s;
        window.desk().add(cause);
        window.desk().setField({"workbook", window.document().data().workbook.id, "depth"}, u"short"_s);
        QVERIFY(pagesOf(window).contains(u"causes"_s)); // it is begun
        QVERIFY(!pagesOf(window).contains(u"decision"_s));
        window.openPage(u"decision"_s); // by its key, or by what leads there
        QVERIFY(pagesOf(window).contains(u"decision"_s));
        window.openPage(u"account"_s);
        QVERIFY(!pagesOf(window).contains(u"decision"_s));
        gui::click(gui::button(window.findChild<Rail *>(), u"Show all pages"_s));
        QVERIFY(pagesOf(window).contains(u"decision"_s));
        QVERIFY(qobject_cast<RailButton *>(window.focusWidget()));
    }
};

QTEST_MAIN(TestShortWay)
#include "tst_shortway.moc"
