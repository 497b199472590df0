#include "tests/support/panels.h"
#include "tests/support/workbench.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/review/changespanel.h"
#include "ui/review/differenceview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The panel over a workbook that two people have worked on.
struct Bench : Workbench
{
    Bench()
        : document(create())
        , desk(*document)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install(*qApp, Theme::Light);
        desk.setField({"account", "account", "name"}, "Norvik");
        document->setIdentity({"Ruth Okafor", "laptop-2"});
        Action action;
        action.title = u"Name a deputy"_s;
        actionId = desk.add(action);
        QObject::connect(&desk, &Desk::noticeGiven, [this](const Notice &notice) { told = notice.text; });
        panel = new ChangesPanel(desk);
        panel->resize(340, 600);
        panel->show();
        if (!QTest::qWaitForWindowActive(panel))
            qFatal("the panel does not get active");
    }
    ~Bench() { delete panel; }

    QComboBox *combo(const QString &name) const
    {
        for (auto *box : panel->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        qFatal("there is no such choice");
    }
    void choose(const QString &name, const QString &text)
    {
        combo(name)->setFocus();
        QTest::keyClicks(combo(name), text);
    }
    void chooseFirst(const QString &name)
    {
        combo(name)->setFocus();
        QTest::keyClick(combo(name), Qt::Key_Home);
    }
    bool hasButton(const QString &text) const
    {
        return std::ranges::any_of(panel->findChildren<QAbstractButton *>(), [&](const QAbstractButton *button) {
            return button->text() == text && button->isVisible();
        });
    }
    void open(int row)
    {
        auto *list = panel->findChild<EntryList *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }

    std::unique_ptr<Document> document;
    Desk desk;
    QString actionId, told;
    ChangesPanel *panel;
};

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsASentenceTheLatestFirst()
    {
        Bench bench;
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()),
                 QStringList({"Added by Ruth Okafor: action", "Changed by Anna Meyer: account, “Name”",
                              "Workbook created by Anna Meyer"}));
        bench.desk.setField({"action", bench.actionId, "title"}, "Name two deputies");
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).front(),
                 u"Changed by Ruth Okafor: action, “Action”"_s);
    }

    void changesAreFoundByPersonAndPage()
    {
        Bench bench;
        bench.choose(u"Changed by"_s, u"Ruth"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()), QStringList{"Added by Ruth Okafor: action"});
        bench.chooseFirst(u"Changed by"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).size(), 3);
        bench.choose(u"On which page"_s, u"Acti"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()), QStringList{"Added by Ruth Okafor: action"});
    }

    /// After years there are thousands.
    void earlierChangesAreShownWhenAskedFor()
    {
        Bench bench;
        const auto hasMore = [&] {
            return std::ranges::any_of(bench.panel->findChildren<QAbstractButton *>(),
                                       [](const QAbstractButton *button) {
                                           return button->text() == u"Show earlier changes"_s && button->isVisible();
                                       });
        };
        QVERIFY(!hasMore());
        for (int i = 0; i < 120; ++i) {
            bench.clock->advance(61'000);
            bench.desk.setField({"account", "account", "plan"}, QString::number(i));
        }
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).size(), 50);
        gui::pressOn(bench.panel, u"Show earlier changes"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).size(), 100);
        gui::pressOn(bench.panel, u"Show earlier changes"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).size(), 123);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).back(), u"Workbook created by Anna Meyer"_s);
        QVERIFY(!hasMore());

        bench.choose(u"Changed by"_s, u"Ruth"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).size(), 50);
        QVERIFY(hasMore());
        bench.choose(u"On which page"_s, u"Acti"_s); // one that is older than all that was shown
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()), QStringList{"Added by Ruth Okafor: action"});
        QVERIFY(!hasMore());
    }

    void aChangeShowsItsDifferenceAndIsTakenBack()
    {
        Bench bench;
        bench.open(1);
        QVERIFY(gui::saying(bench.panel).contains(u"Name: “Norvik” instead of “Norvik Logistics”"_s));
        gui::pressOn(bench.panel, u"Take this change back"_s);
        QCOMPARE(bench.document->data().account.name, u"Norvik Logistics"_s);
        QCOMPARE(bench.told, u"The change was taken back."_s);
        gui::pressOn(bench.panel, u"All changes"_s);
        QCOMPARE(gui::titlesIn(bench.panel->findChild<EntryList *>()).front(),
                 u"Change taken back by Ruth Okafor: account, “Name”"_s);
    }

    /// What cannot be taken back has no button, and a sentence says why.
    void whatCannotBeTakenBackHasNoButton()
    {
        Bench bench;
        bench.desk.setField({"account", "account", "name"}, "Norvik AS");
        bench.open(2);
        QVERIFY(!bench.hasButton(u"Take this change back"_s));
        QVERIFY(gui::saying(bench.panel).join(u' ').contains(u"later changes build on it"_s));
        gui::pressOn(bench.panel, u"All changes"_s);
        bench.open(3); // that the workbook was created
        QVERIFY(!bench.hasButton(u"Take this change back"_s));
        QVERIFY(gui::saying(bench.panel).join(u' ').contains(u"it would take the workbook itself away"_s));
        gui::pressOn(bench.panel, u"All changes"_s);
        bench.open(0);
        QVERIFY(bench.hasButton(u"Take this change back"_s));
    }

    void whatLaterWorkBuildsOnMeanwhileStays()
    {
        Bench bench;
        bench.open(1);
        bench.desk.setField({"account", "account", "name"}, "Norvik AS"); // with the button in sight
        gui::pressOn(bench.panel, u"Take this change back"_s);
        QCOMPARE(bench.document->data().account.name, u"Norvik AS"_s);
        QVERIFY(bench.told.contains(u"later changes build on it"_s));
    }

    void wordsAreMarkedWhereTheyDiffer()
    {
        const QString marked = markedText(u"We called <twice>."_s, u"We wrote <twice>."_s);
        QVERIFY(
            marked.contains(QRegularExpression(u"We <s[^>]*>called</s><span[^>]*>wrote</span> &lt;twice&gt;\\."_s)));
        QVERIFY(!markedText(u""_s, u"new"_s).contains(u"<s "_s));
    }
};

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
