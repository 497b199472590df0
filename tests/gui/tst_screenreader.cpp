#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/frame/statusline.h"
#include "ui/pages/registry.h"
#include "ui/widgets/foldbutton.h"

#include <QTestAccessibility>

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

int count(QAccessible::Event type, const QObject *of)
{
    return int(std::ranges::count_if(QTestAccessibility::events(), [&](const QAccessibleEvent *event) {
        return event->type() == type && event->object() == of;
    }));
}

/// Whether something stands in a widget that is hidden, though it says that it is shown.
void collectFalselyShown(QAccessibleInterface *of, bool hidden, int depth, QStringList &found)
{
    // What Qt keeps of a closed box to choose from is told by the box.
    if (!of || !of->isValid() || depth > 40 || (hidden && of->role() == QAccessible::ComboBox))
        return;
    const auto *widget = qobject_cast<QWidget *>(of->object());
    hidden = hidden || (widget && !widget->isVisible());
    const bool isCorner = of->role() == QAccessible::Pane && !of->object(); // of a table, which Qt describes by nothing
    if (hidden && !isCorner && !of->state().invisible)
        found += u"%1 (%2 %3)"_s.arg(of->text(QAccessible::Name))
                     .arg(of->role())
                     .arg(of->object() ? QLatin1String(of->object()->metaObject()->className()) : QLatin1String());
    for (int i = 0; i < of->childCount(); ++i)
        collectFalselyShown(of->child(i), hidden, depth + 1, found);
}

} // namespace

/// What a screen reader hears of the window: the tree of what is there, and the events themselves.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTestAccessibility::initialize();
        // As when a screen reader runs; else no event is sent. QAccessible::setActive only tells those who watch.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    }
    void cleanup() { QTestAccessibility::cleanup(); }

    void nothingOfAHiddenPageIsShown()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        for (const PageEntry &entry : pageRegistry())
            window.openPage(entry.key);
        window.openPage(u"triggers"_s);
        QStringList found;
        collectFalselyShown(QAccessible::queryAccessibleInterface(&window), false, 0, found);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    }

    void everyButtonInALineHasAName()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        int clear = 0;
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            for (QLineEdit *line : window.findChildren<QLineEdit *>()) {
                if (!line->isClearButtonEnabled())
                    continue;
                ++clear;
                QStringList names;
                for (QAbstractButton *button : line->findChildren<QAbstractButton *>())
                    names += QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
                QVERIFY2(names.contains(u"Clear"_s), qPrintable(line->accessibleName()));
            }
        }
        QVERIFY(clear > 0);
    }

    void foldsAreButtonsWithAState()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        int folds = 0;
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            for (FoldButton *fold : window.page()->findChildren<FoldButton *>()) {
                QAccessibleInterface *said = QAccessible::queryAccessibleInterface(fold);
                QCOMPARE(said->role(), QAccessible::PushButton);
                QVERIFY(!said->text(QAccessible::Name).isEmpty());
                QVERIFY(said->state().expandable);
                QCOMPARE(bool(said->state().expanded), fold->isChecked());
                QCOMPARE(bool(said->state().collapsed), !fold->isChecked());
                ++folds;
            }
        }
        QVERIFY(folds > 3);
        FoldButton fold(u"More"_s);
        QTestAccessibility::clearEvents();
        QAccessible::queryAccessibleInterface(&fold)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QVERIFY(fold.isChecked());
        QVERIFY(QAccessible::queryAccessibleInterface(&fold)->state().expanded);
        QVERIFY(count(QAccessible::StateChanged, &fold) > 0);
    }

    void savingIsToldOnce()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        auto *status = window.findChild<StatusLine *>();
        QTRY_VERIFY(status->accessibleName().startsWith(u"All saved"_s));
        QTestAccessibility::clearEvents();
        QVERIFY(window.document().setField("account", "account", "segment", u"Freight"_s));
        QVERIFY(status->accessibleName().startsWith(u"Saved on this computer"_s));
        QCOMPARE(count(QAccessible::NameChanged, status), 1);
        QVERIFY(window.document().publishAndWait());
        QTRY_VERIFY(status->accessibleName().startsWith(u"All saved"_s));
        QCOMPARE(count(QAccessible::NameChanged, status), 2);
    }

    void whatIsAddedIsToldOnce()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(u"actions"_s);
        auto *status = window.findChild<StatusLine *>();
        QTRY_VERIFY(status->accessibleName().startsWith(u"All saved"_s));
        gui::click(gui::find<QLineEdit>(&window, u"Add an action"_s));
        gui::type(u"Send the credit note"_s);
        QStringList names;
        connect(&window.desk(), &Desk::announced, this, [&](const QString &name) { names += name; });
        QTestAccessibility::clearEvents();
        gui::press(Qt::Key_Return);
        QCOMPARE(names.filter(u"Added: "_s).size(), 1);
        QVERIFY2(names.last().contains(u"Send the credit note"_s), qPrintable(names.last()));
        QCOMPARE(status->accessibleName(), names.last());
        QCOMPARE(count(QAccessible::NameChanged, status), 1 + names.size()); // on its way to the file, and added
    }

    void whatIsUnderstoodIsToldOnce()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QStringList said;
        connect(&window.desk(), &Desk::announced, this, [&](const QString &text) { said += text; });
        window.reveal({"account", "account", "notice_on"});
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(u"3 mar 2026"_s);
        gui::press(Qt::Key_Tab);
        QCOMPARE(said, QStringList{u"Understood as Tuesday, 3 March 2026"_s});
        said.clear();
        window.openPage(u"triggers"_s);
        gui::click(gui::find<QLineEdit>(&window, u"Add an event"_s));
        gui::type(u"Fri 15:40 credit refused"_s);
        QTRY_COMPARE(said.filter(u"Understood as"_s).size(), 1);
    }

    void removingIsToldOnceByAnAlert()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString id = window.document().data().actions.at(0).id;
        auto *bar = window.findChild<InfoBar *>();
        QTestAccessibility::clearEvents();
        QVERIFY(window.desk().remove("action", id));
        QCOMPARE(count(QAccessible::Alert, bar), 1);
        QVERIFY(count(QAccessible::NameChanged, bar) <= 1);
        QVERIFY(bar->accessibleName().startsWith(u"Removed: "_s));
    }

    void mergingIsToldOnceByAnAlert()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().publishAndWait());
        auto *bar = window.findChild<InfoBar *>();
        bar->close();
        QTestAccessibility::clearEvents();
        Environment colleague = stage.program->environment();
        colleague.identity = {u"Ruth Okafor"_s, u"laptop-2"_s};
        colleague.home += u"-2"_s;
        const auto theirs = Document::open(window.document().path(), colleague);
        QVERIFY(theirs && (*theirs)->setField("account", "account", "segment", u"Rail"_s));
        QVERIFY((*theirs)->publishAndWait());
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"Ruth Okafor"_s), 15'000);
        QCOMPARE(count(QAccessible::Alert, bar), 1);
    }
};

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
