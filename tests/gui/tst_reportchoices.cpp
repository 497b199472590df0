#include "tests/support/reportuser.h"
#include "tests/support/walk.h"
#include "ui/pages/review/reportchoices.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPdfDocument>

using namespace straw;
using namespace Qt::StringLiterals;

/// What a report is asked for, in its window.
class TestReportChoices : public QObject
{
    Q_OBJECT

    static constexpr QLatin1String secret{"Zyxwvu"};

    static void hideASecret(gui::Stage &stage)
    {
        const Snapshot &data = stage.window().desk().data();
        QVERIFY(stage.window().desk().setField({"workbook", data.workbook.id, "verdict_sentence"},
                                               QString(u"The secret is "_s + secret)));
    }
    static QWidget *panelOf(const ReportWindow &window) { return gui::find(&window, u"This report"_s); }
    static QString choicesOf(MainWindow &window)
    {
        const ReportOptions &options = ReportChoices::of(window.desk()).options();
        const EditionOptions &edition = options.edition;
        return u"%1 %2 %3 %4 %5 %6"_s.arg(int(edition.edition))
            .arg(int(options.length))
            .arg(edition.pseudonyms)
            .arg(edition.contactDetails)
            .arg(options.wholeAppendix)
            .arg(options.leftOut.join(u','));
    }

private Q_SLOTS:
    void theCustomerGetsOtherWordsUnderAnotherName()
    {
        gui::Stage stage;
        stage.openSample();
        hideASecret(stage);
        gui::ReportUser user(stage);
        QVERIFY(user.window().suggestedPath().contains(u"postmortem"_s));
        QVERIFY(user.text().contains(secret));
        QVERIFY(user.says(u"For your own team"_s));

        gui::click(gui::button(&user.window(), u"Customer"_s));
        QVERIFY(!user.isMade()); // until it is the one that was asked for, nothing is saved
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!QApplication::activeModalWidget());
        user.waitForPages();
        QVERIFY(user.says(u"Nothing internal is in it"_s));
        QVERIFY(user.says(u"Left out of this report"_s));
        QTRY_VERIFY(user.says(u"The verdict"_s));
        const QString text = user.text();
        QVERIFY(text.contains(u"What we heard"_s));
        for (const QString &word : {QString(secret), u"postmortem"_s, u"Left out"_s, u"Why they left"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));

        const QString folder = stage.home() + u"/out"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString name = user.saveIn(folder);
        QCOMPARE(name, u"Norvik-Logistics-what-we-heard-2026-03-31.pdf"_s);
        QTRY_VERIFY(user.says(u"Saved as "_s + name));
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QCOMPARE(saved, user.window().bytes());
        QVERIFY(!gui::ReportUser::textOf(saved).contains(secret));
    }

    void executivesReadRoles()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        user.choose(u"Executives"_s);
        QVERIFY(user.says(u"roles instead of names"_s));
        QVERIFY(user.window().suggestedPath().endsWith(u"executive.pdf"_s));
        QVERIFY(user.text().contains(u"Why they left"_s));
    }

    void aSectionThatIsSwitchedOffIsNotThere()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        gui::click(gui::button(&user.window(), u"Sections"_s));
        const auto *box = gui::button<QCheckBox>(&user.window(), u"The relationship in one picture"_s);
        QVERIFY(box && box->isChecked());
        const auto count = [&] { return user.text().count(u"The relationship in one picture"_s); };
        QVERIFY(count() > 0);
        user.choose(u"The relationship in one picture"_s);
        QCOMPARE(count(), 0);
        QVERIFY(user.text().contains(u"Why they left"_s));
        user.choose(u"The relationship in one picture"_s);
        QVERIFY(count() > 0);

        // Every edition has its own.
        user.choose(u"Customer"_s);
        QVERIFY(!gui::button(&user.window(), u"The relationship in one picture"_s));
        QVERIFY(gui::button<QCheckBox>(&user.window(), u"What we change"_s));
    }

    void itIsAsLongAsIsAskedFor()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        const int whole = user.pages();
        user.choose(u"Short"_s);
        QVERIFY(user.says(u"without the appendix"_s));
        const int middle = user.pages();
        user.choose(u"One page"_s);
        QCOMPARE(user.pages(), 1);
        QVERIFY(middle > 1 && middle < whole);
        QVERIFY(!gui::button(&user.window(), u"Sections"_s)); // there are none
        user.choose(u"Whole"_s);
        QCOMPARE(user.pages(), whole);
    }

    void pseudonymsTakeThePlaceOfNames()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        gui::ReportUser user(stage);
        const QString name = window.desk().data().people.at(0).name;
        QVERIFY(user.text().contains(name));
        user.choose(u"Pseudonyms in place of names"_s);
        QVERIFY(user.says(u"Names left in texts"_s) || !user.text().contains(name));
        QVERIFY(user.text().contains(u"Person A"_s));
    }

    /// Asked for once a report is closed and looked at again, but never in the next window of the workbook.
    void choicesStayAsLongAsTheWorkbooksWindow()
    {
        gui::Stage stage;
        stage.openSample();
        {
            gui::ReportUser user(stage);
            user.choose(u"Customer"_s);
            gui::press(Qt::Key_Escape); // from the panel to the pages
            QVERIFY(user.window().isVisible());
            gui::press(Qt::Key_Escape);
            QTRY_VERIFY(!stage.window().findChild<ReportWindow *>());
            user.lookAt();
            QVERIFY(user.says(u"Nothing internal is in it"_s));
            QVERIFY(user.window().suggestedPath().contains(u"what-we-heard"_s));
        }
        stage.restart();
        stage.openSample();
        gui::ReportUser user(stage);
        QVERIFY(user.says(u"For your own team"_s));
        QVERIFY(user.window().suggestedPath().contains(u"postmortem"_s));
    }

    void theWheelChoosesNothing()
    {
        gui::Stage stage;
        MainWindow &workbook = stage.openSample();
        gui::ReportUser user(stage);
        gui::click(gui::button(&user.window(), u"Sections"_s));
        gui::settle();
        const QString before = choicesOf(workbook);
        const QByteArray bytes = user.window().bytes();
        int turned = 0;
        for (const auto &control : gui::shownIn<QWidget>(*panelOf(user.window()))) {
            if (!qobject_cast<QAbstractButton *>(control) && !qobject_cast<QComboBox *>(control))
                continue;
            gui::bringIntoView(control);
            for (const double notches : {1.0, -1.0}) {
                gui::rest();
                gui::wheel(control, notches);
            }
            ++turned;
        }
        QVERIFY(turned > 15);
        QCOMPARE(choicesOf(workbook), before);
        QVERIFY(user.isMade());
        QCOMPARE(user.window().bytes(), bytes);
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        user.choose(u"Executives"_s);
        gui::click(gui::button(&user.window(), u"Sections"_s));
        gui::settle();
        user.window().setFocus();
        const QList<QWidget *> stops = gui::tabStops(user.window());
        int controls = 0;
        for (const auto &control : gui::shownIn<QAbstractButton>(user.window())) {
            ++controls;
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(), qPrintable(gui::nameOf(control)));
            const QWidget *group = control->parentWidget();
            const bool reached =
                stops.contains(control)
                || (qobject_cast<const Segments *>(group) && std::ranges::any_of(stops, [&](auto *stop) {
                        return group->isAncestorOf(stop); // one stop for all of it
                    }));
            QVERIFY2(reached || !control->isEnabled(), qPrintable(gui::nameOf(control)));
        }
        QVERIFY(controls > 20);
        // Down the panel, never back up.
        QWidget *panel = panelOf(user.window());
        int last = -1;
        for (const QWidget *stop : stops) {
            if (!panel->isAncestorOf(stop) || !gui::areaOf(stop))
                continue;
            const int top = stop->mapTo(gui::areaOf(stop)->widget(), QPoint()).y();
            QVERIFY2(top >= last, qPrintable(gui::nameOf(stop)));
            last = top;
        }
    }

    void oneSeesWhereTheFocusIs()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        user.choose(u"Executives"_s);
        gui::click(gui::button(&user.window(), u"Sections"_s));
        gui::settle();
        int seen = 0;
        for (QWidget *stop : gui::tabStops(user.window())) {
            if (!panelOf(user.window())->isAncestorOf(stop))
                continue;
            stop->setFocus(Qt::TabFocusReason);
            gui::bringIntoView(stop);
            const QRect place = QRect(stop->mapTo(&user.window(), QPoint()), stop->size()).adjusted(-4, -4, 4, 4);
            const QImage with = user.window().grab(place).toImage();
            stop->clearFocus();
            QVERIFY2(with != user.window().grab(place).toImage(), qPrintable(gui::nameOf(stop)));
            ++seen;
        }
        QVERIFY(seen > 15);
    }

    /// By keys alone: to the panel, another reader, saved.
    void keysAreEnough()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        QVERIFY(gui::tabTo(gui::button(&user.window(), u"Team"_s)));
        gui::press(Qt::Key_Right);
        user.waitForPages();
        QVERIFY(user.says(u"roles instead of names"_s));
        QCOMPARE(QApplication::focusWidget(), gui::button(&user.window(), u"Executives"_s));
        gui::press(Qt::Key_Right);
        user.waitForPages();
        QVERIFY(user.says(u"Nothing internal is in it"_s));
    }

    void thePanelFoldsAway()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        QWidget *panel = panelOf(user.window());
        auto *view = user.window().findChild<PagesView *>();
        QVERIFY(panel->isVisible());
        const int narrow = view->width();
        gui::click(gui::button(&user.window(), u"Customer"_s));
        user.waitForPages();
        QVERIFY(!gui::button(&user.window(), u"Choices"_s));
        gui::click(gui::find<QAbstractButton>(panel, u"Close the panel"_s));
        QTRY_VERIFY(!panel->isVisible() && view->width() > narrow);
        QCOMPARE(QApplication::focusWidget(), gui::button(&user.window(), u"Choices"_s));
        gui::press(Qt::Key_Space);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(user.says(u"Nothing internal is in it"_s));
        QCOMPARE(QApplication::focusWidget(), gui::button(&user.window(), u"Customer"_s));
    }

    void smallWindowsAreEnough()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        gui::click(gui::button(&user.window(), u"Sections"_s));
        for (const QSize &size : {QSize(1366, 700), QSize(1024, 640), QSize(683, 384)}) {
            user.window().resize(size);
            gui::settle();
            QCOMPARE(user.window().size(), size);
            QWidget *panel = panelOf(user.window());
            const auto *area = panel->findChild<PageArea *>();
            QVERIFY(area->widget()->width() <= area->viewport()->width());
            for (const auto &control : gui::shownIn<QWidget>(*panel)) {
                if (control->focusPolicy() == Qt::NoFocus || control->focusProxy())
                    continue;
                const QPoint end = control->mapTo(panel, control->rect().bottomRight());
                QVERIFY2(end.x() <= panel->width(), qPrintable(gui::nameOf(control)));
            }
        }
    }

    /// What was looked at stays, where it is the same report.
    void thePlaceStays()
    {
        gui::Stage stage;
        stage.openSample();
        gui::ReportUser user(stage);
        auto *view = gui::find<QAbstractScrollArea>(&user.window(), u"The pages of the report"_s);
        QVERIFY(view);
        view->setFocus();
        gui::press(Qt::Key_PageDown);
        gui::press(Qt::Key_PageDown);
        const int place = view->verticalScrollBar()->value();
        QVERIFY(place > 0);
        user.choose(u"Email, phone and address"_s);
        QCOMPARE(view->verticalScrollBar()->value(), place);
        user.choose(u"Customer"_s);
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->minimum());
    }
};

QTEST_MAIN(TestReportChoices)
#include "tst_reportchoices.moc"
