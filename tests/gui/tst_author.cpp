#include "core/base/systemuser.h"
#include "core/journal/revision.h"
#include "tests/support/windowdriver.h"
#include "ui/shell/authorstrip.h"

#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString nameLine = u"Your name, as it stands at your changes"_s;

QString lastAuthor(MainWindow &window)
{
    return window.document().history()->front().author;
}

} // namespace

/// Whose name stands at the changes: asked for at the first one, in place, once.
class TestAuthor : public QObject
{
    Q_OBJECT

    /// A stage on which nobody has said who they are, with the sample in front.
    struct Newcomer
    {
        gui::Stage stage;
        MainWindow &window;
        Newcomer()
            : window((Settings().set(Setting::AuthorName, QString()), stage.restart(), stage.openSample()))
        {
            if (!gui::show(window))
                qFatal("the window does not get active");
        }
        bool asks() const { return window.findChild<AuthorStrip *>()->isVisible(); }
        /// Types into a field, and leaves it.
        void change(const QString &text)
        {
            window.reveal({"account", "account", "segment"});
            gui::press(Qt::Key_A, Qt::ControlModifier);
            gui::type(text);
            gui::press(Qt::Key_Tab);
        }
    };

private Q_SLOTS:
    void theFirstChangeAsksAndHoldsNothingUp()
    {
        Newcomer user;
        QVERIFY(!user.asks());
        user.window.reveal({"account", "account", "segment"});
        QWidget *field = QApplication::focusWidget();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(u"Freight"_s);
        QTRY_VERIFY(user.asks()); // while it is being typed
        QCOMPARE(QApplication::focusWidget(), field);
        gui::type(u" by road"_s);
        gui::press(Qt::Key_Tab);
        QCOMPARE(user.window.document().data().account.segment, u"Freight by road"_s);
        QCOMPARE(lastAuthor(user.window), systemUserName());
    }

    void aNameThatIsGivenStandsFromThenOn()
    {
        Newcomer user;
        user.change(u"Freight"_s);
        QVERIFY(user.asks());
        QPointer<QWidget> before = QApplication::focusWidget();
        auto *line = gui::find<QLineEdit>(&user.window, nameLine);
        QCOMPARE(line->text(), systemUserName());
        gui::click(line);
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(u"Anna  Weber "_s);
        gui::press(Qt::Key_Return);
        QVERIFY(!user.asks());
        QCOMPARE(QApplication::focusWidget(), before);
        user.change(u"Rail"_s);
        QCOMPARE(lastAuthor(user.window), u"Anna Weber"_s);
        QVERIFY(!user.asks());
    }

    void itIsAskedOnce()
    {
        Newcomer user;
        user.change(u"Freight"_s);
        gui::click(gui::find(&user.window, u"Close; the name can be changed in the preferences"_s));
        QVERIFY(!user.asks());
        user.change(u"Rail"_s);
        QVERIFY(!user.asks());
        QCOMPARE(lastAuthor(user.window), systemUserName());
        const QString path = user.window.document().path();
        user.stage.restart();
        MainWindow &again = user.stage.open(path);
        QVERIFY(gui::show(again));
        QVERIFY(again.document().setField("account", "account", "segment", u"Sea"_s));
        QVERIFY(!again.findChild<AuthorStrip *>()->isVisible());
    }

    void whatIsTypedThereIsNotLostByGoingElsewhere()
    {
        Newcomer user;
        user.change(u"Freight"_s);
        gui::click(gui::find(&user.window, nameLine));
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(u"Ben Ortiz"_s);
        user.change(u"Rail"_s);
        QCOMPARE(lastAuthor(user.window), u"Ben Ortiz"_s);
    }
};

QTEST_MAIN(TestAuthor)
#include "tst_author.moc"
