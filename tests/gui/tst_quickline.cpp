#include "core/insight/sides.h"
#include "tests/support/windowdriver.h"
#include "ui/bringin/importpanel.h"
#include "ui/frame/infobar.h"
#include "ui/lists/addline.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/widgets/suggestions.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

using namespace straw;
using namespace Qt::StringLiterals;

/// The add line of Triggers and History, as somebody types in it.
class TestQuickLine : public QObject
{
    Q_OBJECT

    /// A new workbook with a few people, its Triggers page, and the cursor in the add line.
    struct Desktop
    {
        explicit Desktop(const QStringList &people = {}, const QString &page = u"triggers"_s)
        {
            Account account;
            account.name = u"Acme"_s;
            account.noticeOn = Edtf::parse(u"2026-03-10");
            window = &stage.create(account);
            for (const QString &name : people) {
                Person person;
                person.name = name;
                person.party = "customer";
                person.title = u"Head of dispatch"_s;
                window->desk().add(person);
            }
            if (!gui::show(*window))
                qFatal("the window does not get active");
            window->openPage(page);
            line = window->page()->findChild<AddLine *>();
            gui::click(line->line());
        }
        const Snapshot &data() const { return window->document().data(); }
        QString understood() const { return line->line()->accessibleDescription(); }
        QListWidget *list() const
        {
            auto *list = window->findChild<QListWidget *>(u"suggestions"_s);
            return list && list->isVisible() ? list : nullptr;
        }
        QStringList offered() const
        {
            QStringList texts;
            for (int row = 0; list() && row < list()->count(); ++row)
                texts += list()->item(row)->text();
            return texts;
        }

        gui::Stage stage;
        MainWindow *window;
        AddLine *line;
    };

private Q_SLOTS:
    void whatMayBeMeantIsOfferedAtTheCursor()
    {
        Desktop desktop({u"Ruth Okafor"_s, u"Jo van der Berg"_s});
        gui::type(u"call @"_s);
        QCOMPARE(desktop.offered(), (QStringList{u"Ruth Okafor · Them, Head of dispatch"_s,
                                                 u"Jo van der Berg · Them, Head of dispatch"_s}));
        gui::type(u"oka"_s);
        QCOMPARE(desktop.offered(), (QStringList{u"Ruth Okafor · Them, Head of dispatch"_s, u"New: oka · Them"_s}));
        gui::press(Qt::Key_Down);
        QVERIFY(desktop.understood().startsWith(u"Ruth Okafor · Them, Head of dispatch"_s)); // read aloud
        gui::press(Qt::Key_Return);
        QCOMPARE(desktop.line->text(), u"call @Ruth Okafor "_s);
        QVERIFY(!desktop.list());
        gui::type(u"#op"_s);
        QCOMPARE(desktop.offered(), QStringList{u"Operations"_s});
        gui::press(Qt::Key_Down);
        gui::press(Qt::Key_Tab); // takes it, and stays
        QCOMPARE(desktop.line->text(), u"call @Ruth Okafor #Operations "_s);
        gui::type(u"via ph"_s);
        QCOMPARE(desktop.offered(), QStringList{u"Note of a call"_s});
        gui::click(desktop.list()->viewport(), desktop.list()->visualItemRect(desktop.list()->item(0)).center());
        QCOMPARE(desktop.line->text(), u"call @Ruth Okafor #Operations via Note of a call "_s);
        QVERIFY(desktop.line->line()->hasFocus());
        gui::press(Qt::Key_Return);
        QCOMPARE(desktop.line->text(), QString());
        QVERIFY(desktop.line->line()->hasFocus());
        QCOMPARE(desktop.data().events.size(), 1);
        const Event &event = desktop.data().events.at(0);
        QCOMPARE(event.title, u"call"_s);
        QCOMPARE(event.department, u"operations"_s);
        QCOMPARE(event.sourceType, u"call_note"_s);
        QCOMPARE(desktop.data().people.size(), 2);
        QCOMPARE(desktop.data().nameOf(desktop.data().eventPeople.at(0).personId), u"Ruth Okafor"_s);
    }

    void theLineKeepsTheKeysWhileTheListIsOpen()
    {
        Desktop desktop({u"Ruth Okafor"_s});
        gui::type(u"call @r"_s);
        QVERIFY(desktop.list());
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(QApplication::focusWidget(), desktop.line->line());
        gui::paste(u"ut"_s);
        QCOMPARE(desktop.line->text(), u"call @rut"_s);
        QVERIFY(desktop.list());
        QInputMethodEvent composed;
        composed.setCommitString(u"h"_s);
        QApplication::sendEvent(QApplication::focusWidget(), &composed);
        QCOMPARE(desktop.line->text(), u"call @ruth"_s);
        QVERIFY(desktop.list());
        gui::press(Qt::Key_Escape);
        QVERIFY(!desktop.list());
        QCOMPARE(desktop.line->text(), u"call @ruth"_s);
        gui::type(u"x"_s); // it stays closed for these words
        QVERIFY(!desktop.list());
        gui::type(u" @r"_s);
        QVERIFY(desktop.list());
        gui::press(Qt::Key_Escape);
        gui::press(Qt::Key_Escape);
        QCOMPARE(desktop.line->text(), QString());
    }

    void whatIsWrittenInFullNeedsNoList()
    {
        Desktop desktop;
        gui::type(u"refused via pho"_s);
        QCOMPARE(desktop.offered(), QStringList(u"Note of a call"_s));
        gui::type(u"ne"_s); // another word for it
        QVERIFY(!desktop.list());
        gui::type(u" !"_s);
        QVERIFY(!desktop.list());
    }

    /// Nothing is chosen unless somebody chose: Enter means the line.
    void enterAddsWhatIsWrittenThoughTheListIsOpen()
    {
        Desktop desktop({u"Ruth Okafor"_s});
        gui::type(u"call @Ruth Ok"_s);
        QVERIFY(desktop.list());
        gui::press(Qt::Key_Return);
        QVERIFY(!desktop.list());
        QCOMPARE(desktop.data().events.size(), 1);
        QCOMPARE(desktop.data().people.size(), 1); // the only match
        QCOMPARE(desktop.data().eventPeople.size(), 1);
    }

    void somebodyNewCanBeMeantWhereTheNameMatches()
    {
        Desktop desktop({u"Ruth Okafor"_s});
        gui::type(u"call @Ruth"_s);
        gui::press(Qt::Key_Up); // the last
        gui::press(Qt::Key_Return);
        QCOMPARE(desktop.line->text(), u"call @\"Ruth\" "_s);
        QVERIFY2(desktop.understood().contains(u"Ruth (new: Them)"_s), qPrintable(desktop.understood()));
    }

    void theSideOfSomebodyNewIsSeenBeforeAndTurnedByOneKey()
    {
        Desktop desktop;
        gui::type(u"@Ruth Okafor refused credit"_s);
        QCOMPARE(desktop.understood(), u"Ruth Okafor (new: Them) · Ctrl+T: the other side"_s);
        gui::press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desktop.understood(), u"Ruth Okafor (new: Us) · Ctrl+T: the other side"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(desktop.data().people.size(), 1);
        QCOMPARE(desktop.data().people.at(0).name, u"Ruth Okafor"_s);
        QCOMPARE(desktop.data().people.at(0).party, u"us"_s);
        // The event follows its people, without being told so.
        const Event &event = desktop.data().events.at(0);
        QCOMPARE(event.party, QString());
        QCOMPARE(sideOf(event, desktop.data()), u"us"_s);
        // The next one is theirs again, unless the line says else.
        gui::type(u"@Ida Vik called"_s);
        QVERIFY(desktop.understood().startsWith(u"Ida Vik (new: Them)"_s));
        gui::type(u" #us"_s);
        QVERIFY(desktop.understood().startsWith(u"Ida Vik (new: Us)"_s));
        gui::press(Qt::Key_Escape);
        gui::press(Qt::Key_Escape);
        gui::type(u"@Ida Vik called #ops"_s);
        QVERIFY2(desktop.understood().startsWith(u"Ida Vik (new: Us) · Operations"_s),
                 qPrintable(desktop.understood()));
    }

    void aNameThatCouldBeSeveralMakesNobodyAndAsks()
    {
        Desktop desktop({u"Anna Meyer"_s, u"Jonas Meyer"_s});
        gui::type(u"credit refused @Meyer"_s);
        QVERIFY2(desktop.understood().contains(u"Meyer: Anna Meyer or Jonas Meyer?"_s),
                 qPrintable(desktop.understood()));
        gui::press(Qt::Key_Return);
        QCOMPARE(desktop.data().people.size(), 2);
        QVERIFY(desktop.data().eventPeople.isEmpty());
        QCOMPARE(desktop.data().events.at(0).title, u"credit refused @Meyer"_s); // nothing is lost
        auto *answer = gui::button(desktop.window->findChild<InfoBar *>(), u"Jonas Meyer"_s);
        QVERIFY(answer);
        gui::click(answer);
        QCOMPARE(desktop.data().eventPeople.size(), 1);
        QCOMPARE(desktop.data().nameOf(desktop.data().eventPeople.at(0).personId), u"Jonas Meyer"_s);
        QCOMPARE(desktop.data().events.at(0).title, u"credit refused"_s);
    }

    /// Also while the panel shows another event.
    void enterKeepsTheCursor_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("triggers") << u"triggers"_s;
        QTest::newRow("history") << u"history"_s;
    }
    void enterKeepsTheCursor()
    {
        QFETCH(QString, page);
        Desktop desktop({}, page);
        gui::type(u"6 Mar 2026 credit refused"_s);
        gui::press(Qt::Key_Return);
        desktop.window->reveal({"event", desktop.data().events.at(0).id, {}});
        desktop.window->openPage(page);
        gui::click(desktop.line->line());
        for (const QString &what : {u"7 Mar 2026 invoice sent twice"_s, u"8 Mar 2026 call missed"_s}) {
            gui::type(what);
            gui::press(Qt::Key_Return);
            QVERIFY(desktop.line->line()->hasFocus());
            QCOMPARE(desktop.line->text(), QString());
        }
        QCOMPARE(desktop.data().events.size(), 3);
    }

    void severalPastedLinesAreLookedAtFirst_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("triggers") << u"triggers"_s;
        QTest::newRow("history") << u"history"_s;
    }
    void severalPastedLinesAreLookedAtFirst()
    {
        QFETCH(QString, page);
        Desktop desktop({}, page);
        gui::type(u"so: "_s);
        gui::paste(u"2026-03-02 invoice sent twice\n2026-03-06 credit refused\n"_s);
        auto *panel = desktop.window->findChild<ImportPanel *>();
        QVERIFY(panel && panel->isVisible());
        auto *preview = panel->findChild<QTableView *>(u"importPreview"_s);
        QTRY_COMPARE(preview->model()->rowCount(), 2);
        QCOMPARE(desktop.line->text(), u"so: "_s);
        gui::press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(desktop.line->line()->hasFocus());
        QCOMPARE(desktop.line->text(), u"so: 2026-03-02 invoice sent twice 2026-03-06 credit refused"_s);
        QVERIFY(desktop.data().events.isEmpty());

        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::press(Qt::Key_Delete);
        gui::paste(u"2026-03-02 invoice sent twice\n2026-03-06 credit refused"_s);
        QTRY_COMPARE(preview->model()->rowCount(), 2);
        const auto revisions = desktop.window->document().history()->size();
        QPushButton *add = nullptr;
        QTRY_VERIFY((add = gui::button<QPushButton>(panel, u"Add 2 events"_s)) && add->isEnabled());
        gui::click(add);
        QCOMPARE(desktop.data().events.size(), 2);
        QCOMPARE(desktop.data().events.at(0).onTriggers.value_or(false), page == u"triggers");
        QCOMPARE(desktop.window->document().history()->size(), revisions + 1);
        QCOMPARE(desktop.line->text(), QString());
    }

    void theSignsAreExplainedUntilTheyWereUsed()
    {
        Desktop desktop;
        const QString signs = u"@ who · # where · via how · ! final straw"_s;
        const auto seen = [&](const QString &page) {
            desktop.window->openPage(page);
            for (const QLabel *label : desktop.window->page()->findChildren<QLabel *>()) {
                if (label->text() == signs && label->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(seen(u"triggers"_s));
        QVERIFY(seen(u"history"_s));
        desktop.window->openPage(u"triggers"_s);
        gui::click(desktop.line->line());
        gui::type(u"credit refused"_s);
        gui::press(Qt::Key_Return);
        QVERIFY2(seen(u"triggers"_s), "none was used");
        gui::click(desktop.line->line());
        gui::type(u"credit refused @Ruth Okafor"_s);
        gui::press(Qt::Key_Return);
        QVERIFY(!seen(u"triggers"_s));
        QVERIFY(!seen(u"history"_s));
        // Help has them for ever.
        desktop.window->commands().action(u"shortcuts"_s)->trigger();
        auto *help = desktop.window->findChild<ShortcutsDialog *>();
        QVERIFY(help);
        QStringList texts;
        for (const QLabel *label : help->findChildren<QLabel *>())
            texts += label->text();
        for (const QString &sign : {u"@name"_s, u"#department"_s, u"via email"_s, u"!"_s})
            QVERIFY2(texts.contains(sign), qPrintable(sign));
        delete help;
        // Another workbook, another day: on this machine they are known.
        Settings settings;
        QVERIFY(settings.value(Setting::SignsUsed).toBool());
    }

    /// An example that names somebody of the sample would be taken for somebody of this workbook.
    void examplesNameNobodyOfTheSample()
    {
        QStringList names;
        {
            gui::Stage stage;
            const Snapshot &sample = stage.openSample().document().data();
            for (const Person &person : sample.people)
                names += person.name.split(u' ', Qt::SkipEmptyParts);
            names += sample.account.name.split(u' ', Qt::SkipEmptyParts).first();
        }
        QVERIFY(names.contains(u"Norvik"_s));
        Desktop desktop;
        int examples = 0;
        for (const PageEntry &entry : pageRegistry()) {
            desktop.window->openPage(entry.key);
            for (const QWidget *widget : desktop.window->findChildren<QWidget *>()) {
                QStringList texts{widget->toolTip(), widget->accessibleDescription()};
                if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                    texts += line->placeholderText();
                if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                    texts += text->placeholderText();
                for (const QString &text : texts) {
                    examples += !text.isEmpty();
                    for (const QString &name : names) {
                        const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
                        QVERIFY2(!word.match(text).hasMatch(), qPrintable(entry.key + u": "_s + text));
                    }
                }
            }
        }
        QVERIFY(examples > 20);
    }
};

QTEST_MAIN(TestQuickLine)
#include "tst_quickline.moc"
