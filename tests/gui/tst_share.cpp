#include "core/base/texts.h"
#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/journal/revision.h"
#include "core/merge/conflict.h"
#include "tests/support/memorystore.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/review/conflictspanel.h"
#include "ui/sharing/sharepanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace straw;
using namespace Qt::StringLiterals;

/// File > Share, with real keys and mouse.
class TestShare : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened; // what the system was asked to show

    static QStringList saying(const QWidget &window)
    {
        QStringList texts;
        for (const auto *label : window.findChild<SharePanel *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += QString(label->text()).remove(QChar(0x200b));
        }
        return texts;
    }
    static bool says(const QWidget &window, const QString &start)
    {
        const QStringList texts = saying(window);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.startsWith(start); });
    }

    static bool openPanel(MainWindow &window)
    {
        if (!gui::show(window))
            return false;
        gui::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        return window.findChild<SharePanel *>() != nullptr;
    }

    /// Presses the button; the dialog that then waits for its answer gets it from here.
    static void saveCopyAs(const MainWindow &window, const QString &name)
    {
        QTimer answer;
        bool named = false;
        connect(&answer, &QTimer::timeout, &answer, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *line = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
            if (!line)
                return;
            if (!std::exchange(named, true) && !name.isEmpty()) {
                line->selectAll();
                QTest::keyClicks(line, name);
            }
            QTest::keyClick(line, Qt::Key_Return);
        });
        answer.start(50);
        QAbstractButton *button = gui::button(&window, u"Save a copy without history ..."_s);
        QTRY_VERIFY(button->isEnabled());
        gui::click(button);
        QVERIFY(named); // the dialog was there
    }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init() { m_opened.clear(); }
    void open(const QUrl &url) { m_opened += url; }

    void theFileIsBroughtUpToDateAndSaidWhereItIs()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        const QString path = window.document().path();
        const auto before = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(window.desk().setField({"account", "account", "plan"}, "A plan of its own"));
        QVERIFY(!before().contains("A plan of its own"));
        QVERIFY(openPanel(window));
        QTRY_VERIFY(says(window, u"All saved, in %1"_s.arg(QFileInfo(path).fileName())));
        QVERIFY(before().contains("A plan of its own"));
        QVERIFY(saying(window).contains(path));
        QVERIFY(saying(window).contains(QLocale().formattedDataSize(QFileInfo(path).size(), 0)));

        QCOMPARE(window.focusWidget(), gui::button(&window, u"Show in folder"_s));
        gui::press(Qt::Key_Space);
        QCOMPARE(m_opened, QList{QUrl::fromLocalFile(QFileInfo(path).path())});
        gui::press(Qt::Key_Tab);
        gui::press(Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), path);
        gui::press(Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<SharePanel *>() || !window.findChild<SharePanel *>()->isVisible());
    }

    void whyItCannotBeBroughtUpToDateIsSaid()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(QFile::setPermissions(window.document().path(), QFile::ReadOwner));
        QVERIFY(window.desk().setField({"account", "account", "plan"}, "Gold"));
        QVERIFY(openPanel(window));
        QTRY_VERIFY(saying(window).join(u' ').contains(u"cannot be written now"_s));
        QVERIFY(saying(window).contains(Texts(u"en_GB"_s).sentence(*window.document().publishState().error)));
        QVERIFY(gui::button(&window, u"Save a copy without history ..."_s)->isEnabled());
    }

    void whatTheHistoryTellsBesidesIsCounted()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        QVERIFY(openPanel(window));
        QTRY_VERIFY(says(window, u"Nothing was changed or removed yet"_s));
        QVERIFY(!gui::find<QCheckBox>(&window, {})); // there are no notes to leave out
        gui::press(Qt::Key_Escape);

        Event event;
        event.title = u"Call"_s;
        const QString id = window.desk().add(event);
        for (const char *plan : {"Bronze", "Silver", "Gold"}) {
            stage.clock->advance(61'000);
            QVERIFY(window.desk().setField({"account", "account", "plan"}, QString(plan)));
        }
        QVERIFY(window.desk().remove("event", id));
        QVERIFY(openPanel(window));
        QTRY_VERIFY(says(window, u"It still holds 2 earlier texts."_s));
        QVERIFY(says(window, u"It still holds 1 removed entry."_s));
    }

    void aCopyWithoutHistoryAndPrivateNotesGoesWhereItIsWanted()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        const int notes = unquotableNotes(window.document().data());
        QVERIFY(notes > 1);
        QVERIFY(openPanel(window));
        auto *without = window.findChild<SharePanel *>()->findChild<QCheckBox *>();
        QCOMPARE(without->text(), u"Without the %1 notes not for quoting"_s.arg(notes));
        without->setFocus();
        gui::press(Qt::Key_Space);
        saveCopyAs(window, stage.home() + u"/For partners"_s);
        QTRY_COMPARE(gui::told(window), u"The copy without history is For partners.db."_s);
        gui::click(gui::button(window.findChild<InfoBar *>(), u"Show in folder"_s));
        QCOMPARE(m_opened, QList{QUrl::fromLocalFile(stage.home())});

        Environment partner = window.document().environment();
        partner.home = stage.home() + u"/partner"_s;
        const QString path = stage.home() + u"/For partners.db"_s;
        {
            const auto copy = Document::open(path, partner);
            VERIFY_RESULT(copy);
            QCOMPARE((*copy)->history()->size(), size_t(1));
            QCOMPARE(unquotableNotes((*copy)->data()), 0);
            QCOMPARE((*copy)->data().events.size(), window.document().data().events.size());
        }

        const QFileInfo written(path);
        const QDateTime at = written.lastModified();
        saveCopyAs(window, path); // nothing is ever overwritten
        QTRY_VERIFY(gui::told(window).contains(u"For partners.db"_s)
                    && gui::told(window) != u"The copy without history is For partners.db."_s);
        QCOMPARE(QFileInfo(path).lastModified(), at);
    }

    /// Decided first, or as it stands now: then nothing of the other side goes out.
    void whatIsNotDecidedYetIsSaidBeforeACopyGoesOut()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        Document &document = window.document();
        VERIFY_RESULT(document.publishAndWait());
        const QString mailed = stage.home() + u"/Mailed.db"_s, path = stage.home() + u"/For partners.db"_s;
        QVERIFY(QFile::copy(document.path(), mailed));
        QVERIFY(openPanel(window));
        QVERIFY(!gui::button(&window, u"Decide first"_s));
        gui::press(Qt::Key_Escape);
        Environment colleague = document.environment();
        colleague.home = stage.home() + u"/colleague"_s;
        {
            const auto theirs = Document::open(mailed, colleague);
            VERIFY_RESULT((*theirs)->setField("account", "account", "plan", "Plan of theirs"));
        }
        QVERIFY(window.desk().setField({"account", "account", "plan"}, "Plan of ours"));
        VERIFY_RESULT(document.mergeFrom(mailed));
        QVERIFY(openPanel(window));
        QVERIFY(says(window,
                     u"1 place that both of you edited is not decided yet. The copy holds what stands there now"_s));
        saveCopyAs(window, path);
        QTRY_COMPARE(gui::told(window), u"The copy without history is For partners.db."_s);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray bytes = copy.readAll();
        const bool oursStands = document.data().account.plan == u"Plan of ours";
        QVERIFY(bytes.contains(oursStands ? "Plan of ours" : "Plan of theirs"));
        QVERIFY(!bytes.contains(oursStands ? "Plan of theirs" : "Plan of ours"));

        gui::click(gui::button(&window, u"Decide first"_s));
        QVERIFY(window.findChild<ConflictsPanel *>());
        VERIFY_RESULT(document.settle(document.conflicts()->front().id, SettleBy::Left));
        QVERIFY(openPanel(window));
        QVERIFY(!gui::button(&window, u"Decide first"_s));
    }

    void theSuggestedNameIsFreeAndBesideTheFile()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        const QFileInfo file(window.document().path());
        QVERIFY(openPanel(window));
        for (const char *ending : {"", " 2"}) {
            const QString name = file.completeBaseName() + u" without history"_s + QLatin1String(ending) + u".db"_s;
            saveCopyAs(window, {});
            QTRY_COMPARE(gui::told(window), u"The copy without history is %1."_s.arg(name));
            QVERIFY(QFileInfo::exists(file.absolutePath() + u'/' + name));
        }
    }
};

QTEST_MAIN(TestShare)
#include "tst_share.moc"
