#include "tests/support/reportuser.h"
#include "tests/support/walk.h"
#include "ui/fields/field.h"
#include "ui/pages/review/findinggroup.h"
#include "ui/pages/review/findingrow.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QPdfDocument>

using namespace straw;
using namespace Qt::StringLiterals;

/// "Before you send it", in the window of the report.
class TestReportFindings : public QObject
{
    Q_OBJECT

    static FindingGroup *group(const gui::ReportUser &user, const QString &heading)
    {
        return gui::find<FindingGroup>(&user.window(), heading);
    }
    static QString addEvent(MainWindow &window, const QString &title)
    {
        Event event;
        event.at = Edtf::parse(u"2026-02-03");
        event.title = title;
        return window.desk().add(event);
    }
    static QString nameOfTheirs(MainWindow &window)
    {
        for (const Person &person : window.desk().data().people) {
            if (person.party == u"customer")
                return person.name;
        }
        qFatal("nobody of theirs");
    }
    /// Notice after the end of the contract, of which one date is wrong.
    static void contradict(MainWindow &window)
    {
        const QString id = window.desk().data().account.id;
        QVERIFY(window.desk().setField({"account", id, "notice_on"}, u"2026-03-06"_s));
        QVERIFY(window.desk().setField({"account", id, "end_on"}, u"2026-01-31"_s));
    }

private Q_SLOTS:
    void whereThereIsNothingItSaysSo()
    {
        gui::Stage stage;
        stage.create(u"Kestrel"_s);
        gui::ReportUser user(stage);
        QVERIFY2(user.says(u"Nothing to look at."_s), qPrintable(user.said()));
        QVERIFY(user.window().findChildren<FindingRow *>().isEmpty());
    }

    void aContradictionLeadsToItsField()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Kestrel"_s);
        QVERIFY(gui::show(window));
        contradict(window);
        gui::ReportUser user(stage);
        const FindingGroup *found = group(user, u"What cannot both be right"_s);
        QVERIFY2(found && found->count() == 1, qPrintable(user.said()));
        const auto links = gui::shownIn<LinkButton>(user.window());
        QVERIFY(std::ranges::any_of(links, [](const auto &link) { return link->text().startsWith(u"1 thing"_s); }));
        const auto ways = gui::shownIn<LinkButton>(*found->findChild<FindingRow *>());
        QCOMPARE(ways.size(), 2);
        bool cameInFront = false; // without a desktop, no window may have the focus in the end
        QObject whileItLasts;
        connect(qApp, &QGuiApplication::focusWindowChanged, &whileItLasts,
                [&](const QWindow *now) { cameInFront = cameInFront || now == window.windowHandle(); });
        gui::click(ways[1]);
        QTRY_VERIFY(cameInFront);
        const auto *field = ancestorOf<Field>(window.focusWidget());
        QVERIFY(field);
        QCOMPARE(field->place(), (Place{"account", window.desk().data().account.id, "end_on"}));
        QVERIFY(user.window().isVisible());

        // Settled, it goes by itself, and the focus of the report is somewhere in it.
        QVERIFY(window.desk().setField(field->place(), u"2026-06-30"_s));
        QTRY_VERIFY(user.says(u"Nothing to look at."_s));
        QVERIFY(gui::show(user.window()));
        QWidget *focus = user.window().focusWidget();
        QVERIFY(focus && focus->isVisible());
    }

    void namesInTextsAreReplacedByOneClick()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        const QString name = nameOfTheirs(window);
        addEvent(window, u"Zyxwvu with "_s + name);
        gui::ReportUser user(stage);
        QVERIFY(!group(user, u"Names left in texts"_s)); // your own team knows them
        user.choose(u"Executives"_s);
        const FindingGroup *names = group(user, u"Names left in texts"_s);
        QVERIFY2(names && names->count() > 0, qPrintable(user.said()));
        QVERIFY(user.text().contains(u"Zyxwvu with "_s + name));

        user.choose(u"Replace them all in this report"_s);
        QTRY_COMPARE(names->count(), 0);
        QVERIFY(!user.text().contains(u"Zyxwvu with "_s + name));
        QVERIFY(user.text().contains(u"Zyxwvu with "_s));
        QVERIFY(names->isVisible()); // so that it can be taken back
        QVERIFY(QApplication::focusWidget() == names->findChild<QCheckBox *>());
        user.choose(u"Replace them all in this report"_s);
        QTRY_VERIFY(names->count() > 0);
        QVERIFY(QApplication::focusWidget() == names->findChild<QCheckBox *>());
        QVERIFY(user.text().contains(u"Zyxwvu with "_s + name));
        // The workbook has it as it was all the time.
        QVERIFY(std::ranges::any_of(window.desk().data().events,
                                    [&](const Event &event) { return event.title == u"Zyxwvu with "_s + name; }));
    }

    void quotesWithoutNameAreToldByNobody()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Kestrel"_s);
        QVERIFY(gui::show(window));
        Person person;
        person.name = u"Ida Moen"_s;
        person.party = "customer";
        person.title = u"Zyxwvu lead"_s;
        person.id = window.desk().add(person);
        Interview interview;
        interview.personId = person.id;
        interview.heldAt = Edtf::parse(u"2026-03-10");
        interview.status = "held";
        interview.id = window.desk().add(interview);
        Line line;
        line.interviewId = interview.id;
        line.personId = person.id;
        line.text = u"Nobody answered us."_s;
        line.kind = "verbatim";
        line.quotable = "unnamed";
        QVERIFY(!window.desk().add(line).isEmpty());
        gui::ReportUser user(stage);
        const FindingGroup *consent = group(user, u"Quotes whose speaker can be told"_s);
        QVERIFY2(consent && consent->count() == 1, qPrintable(user.said()));
        user.choose(u"Say “someone of theirs” instead"_s);
        QTRY_COMPARE(consent->count(), 0);
        QVERIFY(consent->isVisible());
    }

    void wordsThatBetrayAreToldOfTheCustomersAlone()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        StatedReason reason;
        reason.text = u"A churn of people"_s;
        reason.origin = "customer";
        QVERIFY(!window.desk().add(reason).isEmpty());
        gui::ReportUser user(stage);
        QVERIFY(!group(user, u"Words that tell what this is"_s));
        user.choose(u"Customer"_s);
        QVERIFY2(group(user, u"Words that tell what this is"_s), qPrintable(user.said()));
        QVERIFY(user.says(u"churn"_s));
    }

    void lettersThatCannotBePrintedAreTold()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        addEvent(window, u"They call it "_s + QString::fromUcs4(U"\U0003fff0"));
        gui::ReportUser user(stage);
        const FindingGroup *letters = group(user, u"Letters that cannot be printed"_s);
        QVERIFY2(letters && letters->count() >= 1, qPrintable(user.said()));
    }

    /// A list of hundreds is begun, and gone on with where one asks for it.
    void aLongListIsShownInParts()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        const QString name = nameOfTheirs(window);
        for (int i = 0; i < 12; ++i)
            addEvent(window, u"Call %1 with "_s.arg(i) + name);
        gui::ReportUser user(stage);
        user.choose(u"Executives"_s);
        const FindingGroup *names = group(user, u"Names left in texts"_s);
        QVERIFY(names && names->count() >= 12);
        const auto rows = [names] { return gui::shownIn<FindingRow>(*names).size(); };
        QCOMPARE(rows(), 4);
        for (const auto &more : gui::shownIn<LinkButton>(*names)) {
            if (more && more->text().startsWith(u"Show "_s) && more->text().endsWith(u" more"_s))
                gui::click(more);
        }
        QTRY_VERIFY(rows() >= 12);
        // The cursor goes on with what has come.
        const auto *row = ancestorOf<FindingRow>(QApplication::focusWidget());
        QVERIFY(row);
    }
};

QTEST_MAIN(TestReportFindings)
#include "tst_reportfindings.moc"
