#include "tests/support/decidedcase.h"
#include "tests/support/savedialog.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/page/page.h"

#include <QDir>
#include <QPlainTextEdit>

using namespace straw;

/// A page to print is saved by its command, under a name of its own, whole or not at all.
class TestCardSaving : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theCommandSavesTheDecisionCard()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QStringList told;
        connect(&window.desk(), &Desk::noticeGiven, this, [&told](const Notice &notice) { told += notice.text; });
        const QString folder = stage.home() + "/printed";
        QVERIFY(QDir().mkpath(folder));
        const QString proposed =
            gui::saveInFolder(folder, [&] { window.commands().action(QStringLiteral("decision-card"))->trigger(); });
        QCOMPARE(proposed, QStringLiteral("Norvik-Logistics-decision-2026-03-31.pdf"));
        QTRY_COMPARE(told, QStringList{QStringLiteral("Saved as ") + proposed});
        QVERIFY(bytesOf(folder + u'/' + proposed).startsWith("%PDF"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{proposed});
    }

    void aBriefIsOfItsPerson()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString person = test::personCalled(QStringLiteral("Carla Brandt"), window.desk().data());
        const QString proposed =
            gui::saveInFolder(stage.home(), [&] { window.desk().saveCard({Card::Brief, person}); });
        QCOMPARE(proposed, QStringLiteral("Norvik-Logistics-brief-Carla-Brandt-2026-03-31.pdf"));
        QTRY_VERIFY(bytesOf(stage.home() + u'/' + proposed).startsWith("%PDF"));
    }

    void theNoteOfThanksIsTheNextToBeWritten()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString proposed = gui::saveInFolder(
            stage.home(), [&] { window.commands().action(QStringLiteral("thank-you-card"))->trigger(); });
        QCOMPARE(proposed, QStringLiteral("Norvik-Logistics-thanks-Jonas-Meyer-2026-03-31.pdf"));
        QTRY_VERIFY(bytesOf(stage.home() + u'/' + proposed).startsWith("%PDF"));
    }

    /// While there is none one is led to where it is written.
    void withoutANoteOneIsLedToItsText()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(QStringLiteral("Norvik Logistics"));
        QVERIFY(gui::show(window));
        window.commands().action(QStringLiteral("thank-you-card"))->trigger();
        QTRY_COMPARE(window.page()->key(), QStringLiteral("comeback"));
        QCOMPARE(window.page()->shownDetails(), (Place{ComebackStep::table, QStringLiteral("comeback/thank_you"), {}}));
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    }

    /// Neither what is held back, nor what has a place that nobody has filled in.
    void aNoteThatIsNotReadyIsNotPrinted()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString id = QStringLiteral("comeback/thank_you");
        const Place text{ComebackStep::table, id, "text"};
        const QString whole = window.document().data().comebackSteps.find(id)->text;
        QStringList told;
        connect(&window.desk(), &Desk::noticeGiven, this, [&](const Notice &notice) { told += notice.text; });
        const auto print = [&] {
            told.clear();
            window.openPage(QStringLiteral("review"));
            window.desk().saveCard({.kind = Card::ThankYou, .stepId = id});
            gui::settle();
        };
        window.desk().setField(text, whole + QStringLiteral(" [Your name, by hand]"));
        print();
        QCOMPARE(window.page()->key(), QStringLiteral("comeback"));
        QVERIFY2(told.join(u' ').contains(QStringLiteral("“[Your name, by hand]”")), qPrintable(told.join(u' ')));
        window.desk().setField(text, whole);
        const QString jonas = window.document().data().comebackSteps.find(id)->personId;
        window.desk().setField({"person", jonas, "keep_in_touch"}, QStringLiteral("stopped"));
        print();
        QCOMPARE(window.page()->key(), QStringLiteral("comeback"));
        QVERIFY2(told.join(u' ').contains(QStringLiteral("held back")), qPrintable(told.join(u' ')));
        QVERIFY(QDir(stage.home()).entryList({QStringLiteral("*.pdf")}, QDir::Files).isEmpty());
    }

    void whoDoesNotChooseAFileGetsNone()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QStringList before = QDir(stage.home()).entryList(QDir::Files);
        QTimer answer;
        connect(&answer, &QTimer::timeout, &answer, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        answer.start(50);
        window.commands().action(QStringLiteral("decision-card"))->trigger();
        answer.stop();
        QCOMPARE(QDir(stage.home()).entryList(QDir::Files), before);
        QVERIFY(window.commands().action(QStringLiteral("decision-card"))->isEnabled());
    }
};

QTEST_MAIN(TestCardSaving)
#include "tst_cardsaving.moc"
