#include "core/document/shared/copiesbeside.h"
#include "tests/support/panels.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/lists/resultlist.h"
#include "ui/pages/page/page.h"
#include "ui/sharing/eraseperson.h"
#include "ui/shell/rail.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

/// Erasing somebody from the details of a person, with real keys and mouse.
class TestErasePerson : public QObject
{
    Q_OBJECT

    struct Case
    {
        Case()
        {
            stage.create(u"Norvik"_s);
            Person person;
            person.name = u"Petronella Quill"_s;
            person.mail = u"p.quill@norvik.example"_s;
            person.party = "customer";
            id = desk().add(person);
            Action action;
            action.title = u"Write a letter"_s;
            action.ownerId = id;
            desk().add(action);
            if (!gui::show(window()))
                qFatal("the window does not come up");
            window().reveal({"person", id, {}});
        }
        MainWindow &window() const { return stage.window(); }
        Desk &desk() const { return window().desk(); }
        bool isThere() const { return desk().data().people.find(id) != nullptr; }
        QString told() const { return gui::told(window()); }
        QStringList saying() const { return gui::saying(window().findChild<ErasePerson *>()); }
        void ask() const
        {
            QAbstractButton *offer = gui::button(&window(), u"Erase this person ..."_s);
            QVERIFY(offer);
            offer->setFocus();
            gui::press(Qt::Key_Space);
            QTRY_VERIFY(gui::button(&window(), u"Erase everywhere"_s));
        }
        QByteArray file() const
        {
            QFile bytes(window().document().path());
            return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
        }

        gui::Stage stage;
        QString id;
    };

private Q_SLOTS:
    void whatItTouchesIsSaidAndReturnErasesNobody()
    {
        Case c;
        c.ask();
        QCOMPARE(c.saying(),
                 QStringList({u"Erase Petronella Quill everywhere?"_s,
                              u"1 other entry names them. It stays, without the name."_s,
                              u"Of 3 changes, the history will only tell who made them and when."_s,
                              u"Copies that others have still contain them until they are merged with this one."_s,
                              u"This cannot be taken back, and neither can anything that was done before it."_s}));
        QCOMPARE(c.window().focusWidget(), gui::button(&c.window(), u"Keep"_s));
        gui::press(Qt::Key_Return);
        QVERIFY(c.isThere());
        QVERIFY(!gui::button(&c.window(), u"Erase everywhere"_s));
        QCOMPARE(c.window().focusWidget(), gui::button(&c.window(), u"Erase this person ..."_s));
    }

    void whoIsErasedIsInTheFileNoMoreAndUndoSaysSo()
    {
        Case c;
        QVERIFY(c.desk().document().publishAndWait());
        QVERIFY(c.file().contains("Petronella"));
        c.ask();
        gui::click(gui::button(&c.window(), u"Erase everywhere"_s));
        QVERIFY(!c.isThere());
        QCOMPARE(c.desk().data().actions.size(), 1);
        QVERIFY(c.told().startsWith(u"Erased, history included."_s));
        // Nothing of them is left on the screen, and nobody else is said to have done it.
        gui::settle();
        QVERIFY(!gui::button(&c.window(), u"Put it back"_s));
        for (const QLineEdit *line : c.window().page()->findChildren<QLineEdit *>())
            QVERIFY(!line->isVisible() || !line->text().contains(u"Petronella"));
        QTRY_VERIFY(!c.file().contains("Petronella") && !c.file().contains("p.quill")); // without being asked to
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(c.told().startsWith(u"Someone was erased. That cannot be taken back"_s));
        QVERIFY(!c.isThere());
    }

    /// A copy beside the workbook and a report that was saved before.
    void filesThatStillTellAreNamedAndEachHasItsButton()
    {
        Case c;
        QVERIFY(c.desk().document().publishAndWait());
        const QFileInfo file(c.window().document().path());
        const QString beside = file.dir().filePath(file.completeBaseName() + u" (1).db"_s),
                      report = c.stage.home() + u"/Report.pdf"_s;
        QVERIFY(QFile::copy(file.filePath(), beside));
        QFile pdf(report);
        QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write("about Petronella Quill") > 0);
        pdf.close();
        c.desk().rememberExport(report);
        const auto telling = [&] {
            QStringList names;
            QDirIterator all(c.stage.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile each(all.next());
                if (each.open(QIODevice::ReadOnly) && each.readAll().contains("Petronella"))
                    names << QFileInfo(each).fileName();
            }
            return names;
        };
        QVERIFY(!telling().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(c.desk().document().copiesBeside().size(), size_t(1), 15'000);
        c.ask();
        QVERIFY2(c.saying().contains(
                     u"2 other files will still tell of them until you deal with each: %1 and Report.pdf."_s.arg(
                         QFileInfo(beside).fileName())),
                 qPrintable(c.saying().join(u'\n')));
        gui::click(gui::button(&c.window(), u"Erase everywhere"_s));
        QTRY_VERIFY(!c.file().contains("Petronella"));

        QAbstractButton *there = nullptr;
        QTRY_VERIFY(there = gui::button(&c.window(), u"Erase there too"_s));
        QCOMPARE(there->accessibleName(), u"%1: Erase there too"_s.arg(QFileInfo(beside).fileName()));
        gui::click(there);
        QTRY_VERIFY_WITH_TIMEOUT(
            !gui::button(&c.window(), u"Erase there too"_s) && gui::button(&c.window(), u"Delete this file"_s), 15'000);
        gui::click(gui::button(&c.window(), u"Delete this file"_s));
        QTRY_VERIFY_WITH_TIMEOUT(gui::button(&c.window(), u"Delete this file"_s) == nullptr, 15'000);
        QVERIFY(!QFileInfo::exists(report));
        QTRY_COMPARE(telling(), QStringList());
    }

    /// What the start page remembers may name them: what is due next.
    void whoIsErasedIsRememberedOnTheStartPageNoMore()
    {
        Case c;
        Interview interview;
        interview.personId = c.id;
        interview.plannedOn = Edtf::day(QDate(2026, 3, 20));
        c.desk().add(interview);
        const auto remembered = [&] {
            QFile state(qEnvironmentVariable("FINALSTRAW_HOME") + u"/state.ini"_s);
            return state.open(QIODevice::ReadOnly) ? state.readAll() : QByteArray();
        };
        const QString path = c.window().document().path();
        Recent copy = recentOf(path, c.desk().data(), SystemClock());
        c.stage.program->recents().put(copy);
        copy.path += u".copy.db"_s; // of which nobody thought
        c.stage.program->recents().put(copy);
        QVERIFY(remembered().contains("Petronella"));
        c.ask();
        gui::click(gui::button(&c.window(), u"Erase everywhere"_s));
        QVERIFY(!c.isThere());
        QVERIFY2(!remembered().contains("Petronella"), remembered().constData());
        QVERIFY(!c.stage.program->recents().find(path).account.isEmpty());
    }

    void textsThatMentionTheNameAreFound()
    {
        Case c;
        Event event;
        event.title = u"Petronella Quill called"_s;
        c.desk().add(event);
        c.ask();
        QVERIFY(c.saying().contains(u"1 text mentions the name and stays as it is."_s));
        gui::click(gui::button(&c.window(), u"Find the name"_s));
        QCOMPARE(c.window().findChild<Rail *>()->searchLine()->text(), u"Petronella Quill"_s);
        gui::press(Qt::Key_Escape); // the question is still there
        gui::click(gui::button(&c.window(), u"Erase everywhere"_s));
        QCOMPARE(c.told(), u"Erased, history included. 1 text still mentions the name."_s);
        const auto *bar = c.window().findChild<InfoBar *>();
        QTRY_VERIFY(gui::button(bar, u"Find the name"_s));
        gui::click(gui::button(bar, u"Find the name"_s));
        const auto *results = gui::find<ResultList>(&c.window(), u"Search results"_s);
        QVERIFY(results);
        gui::press(Qt::Key_Return);
        QCOMPARE(c.window().page()->key(), u"history"_s);
    }
};

QTEST_MAIN(TestErasePerson)
#include "tst_eraseperson.moc"
