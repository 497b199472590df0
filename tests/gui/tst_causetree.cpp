#include "core/insight/causetree.h"
#include "core/storage/rank.h"
#include "tests/support/menus.h"
#include "tests/support/pagebench.h"
#include "tests/support/programwindows.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/selection.h"
#include "ui/models/entry.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/causes/causespage.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"

#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The page of causes with an outline. A cause is called by its text, which tells where it stands: "a", below it "ab"
/// and "ac".
struct Outline : PageBench<CausesPage>
{
    /// Each after those above it.
    void make(const QStringList &texts)
    {
        QHash<QString, QString> ids;
        for (const QString &text : texts) {
            Cause cause;
            cause.text = text;
            cause.role = "contributing";
            cause.parentId = ids.value(text.chopped(1));
            ids.insert(text, desk.add(cause));
        }
        gui::settle();
    }
    EntryList *list() const
    {
        auto *found = named<EntryList>(u"How it came about"_s);
        if (!found)
            qFatal("there is no outline");
        return found;
    }
    QLineEdit *line() const { return named<QLineEdit>(u"Add to how it came about"_s); }
    QModelIndex row(const QString &text) const
    {
        for (int at = 0; at < list()->model()->rowCount(); ++at) {
            if (list()->model()->index(at, 0).data().toString() == text)
                return list()->model()->index(at, 0);
        }
        qFatal("no such row: %s", qPrintable(text));
    }
    QString idOf(const QString &text) const { return row(text).data(EntryModel::IdRole).toString(); }
    /// With the cursor in the outline, on that row.
    void stand(const QString &text)
    {
        gui::clickRow(list(), row(text).row());
        gui::settle();
    }
    /// "a", " ab", "  abc": set in by their level.
    QStringList shown() const
    {
        gui::settle();
        QStringList rows;
        for (int at = 0; at < list()->model()->rowCount(); ++at) {
            const auto entry = list()->model()->index(at, 0).data(EntryModel::EntryRole).value<Entry>();
            rows += QString(entry.level, u' ') + entry.title;
        }
        return rows;
    }
    QString spoken(const QString &text) const { return row(text).data(Qt::AccessibleTextRole).toString(); }
    QRect verb(const QString &text, size_t number = 0) const { return list()->verbRects(row(text)).at(number); }

    /// Where in a row something is let go.
    enum Part { Above, Onto, Beneath };
    QPoint at(const QString &text, Part part) const
    {
        const QRect place = list()->visualRect(row(text));
        const int y = part == Above ? place.top() + 3 : part == Onto ? place.center().y() : place.bottom() - 3;
        return {place.left() + 200, y};
    }
    void hold(const QString &text)
    {
        gui::bringIntoView(list());
        QTest::mousePress(handle(), Qt::LeftButton, {}, inWindow(at(text, Onto)));
    }
    void moveTo(const QString &text, Part part)
    {
        const QPoint to = inWindow(at(text, part));
        for (const int step : {20, 8, 0})
            QTest::mouseMove(handle(), to + QPoint(step, 0));
    }
    void letGo(const QString &text, Part part)
    {
        QTest::mouseRelease(handle(), Qt::LeftButton, {}, inWindow(at(text, part)));
        gui::settle();
    }
    void drag(const QString &text, const QString &to, Part part)
    {
        hold(text);
        moveTo(to, part);
        letGo(to, part);
    }

private:
    QWindow *handle() const { return window.windowHandle(); }
    QPoint inWindow(QPoint at) const { return gui::inWindow(list()->viewport(), at); }
};

} // namespace

/// How one cause explains another: written, moved and read as an outline.
class TestCauseTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTypedOneAfterTheOtherBecomeAChain()
    {
        Outline page;
        QVERIFY(!page.named<EntryList>(u"How it came about"_s)); // nothing to explain yet
        page.make({u"a"_s, u"b"_s});
        page.stand(u"a"_s);
        page.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), page.line());
        for (const QString &why : {u"ab"_s, u"abc"_s, u"abcd"_s}) {
            page.type(why);
            page.press(Qt::Key_Return);
            QCOMPARE(QApplication::focusWidget(), page.line());
        }
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  abc"_s, u"   abcd"_s, u"b"_s}));
        QCOMPARE(page.data().causes.find(page.idOf(u"abcd"_s))->role, u"contributing"_s);
        QVERIFY(page.spoken(u"abcd"_s).contains(u"level 4, below “abc”"_s));
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  abc"_s, u"b"_s}));
    }

    void aCauseIsAddedAboveBesideAndBelow()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s, u"c"_s});
        const auto write = [&page](const QString &text) {
            QCOMPARE(QApplication::focusWidget(), page.line());
            page.type(text);
            page.press(Qt::Key_Return);
        };
        page.stand(u"ab"_s);
        page.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.line()->accessibleDescription().contains(u"Above “ab”"_s));
        write(u"above"_s);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" above"_s, u"  ab"_s, u"c"_s}));
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"c"_s})); // as one
        page.stand(u"ab"_s);
        page.press(Qt::Key_Return, Qt::ShiftModifier);
        write(u"beside"_s);
        write(u"next"_s);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u" beside"_s, u" next"_s, u"c"_s}));
        page.stand(u"c"_s);
        gui::chooseInMenu(page.list(), page.row(u"c"_s), {u"Add below"_s});
        write(u"last"_s);
        QCOMPARE(page.shown().back(), u" last"_s);
    }

    /// The same keys as on a row: they say where it goes, and what is typed already goes there.
    void theKeysThatAddWorkInTheLineAsWell()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s, u"c"_s});
        page.stand(u"ab"_s);
        page.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(page.line()->placeholderText(), u"Beside “ab”"_s);
        page.press(Qt::Key_Return, Qt::ControlModifier); // nothing is typed yet
        QCOMPARE(page.line()->placeholderText(), u"Below “ab”"_s);
        page.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.line()->placeholderText(), u"Above “ab”"_s);
        page.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(page.line()->placeholderText(), u"Beside “ab”"_s);
        QCOMPARE(QApplication::focusWidget(), page.line());
        page.type(u"below"_s);
        page.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  below"_s, u"c"_s}));
        QCOMPARE(page.line()->text(), QString());
        page.type(u"beside"_s);
        page.press(Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  below"_s, u"  beside"_s, u"c"_s}));
        page.type(u"above"_s);
        page.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  below"_s, u"  above"_s, u"   beside"_s, u"c"_s}));
        QCOMPARE(QApplication::focusWidget(), page.line());
    }

    void theArrowKeysMoveItAndTheCursorStaysOnIt()
    {
        Outline page;
        page.make({u"a"_s, u"b"_s, u"bc"_s, u"d"_s});
        page.stand(u"b"_s);
        const QStringList before = page.shown();
        const std::pair<QKeyCombination, QStringList> moves[] = {
            {Qt::ALT | Qt::Key_Right, {u"a"_s, u" b"_s, u"  bc"_s, u"d"_s}},
            {Qt::ALT | Qt::Key_Left, {u"a"_s, u"b"_s, u" bc"_s, u"d"_s}},
            {Qt::ALT | Qt::Key_Up, {u"b"_s, u" bc"_s, u"a"_s, u"d"_s}},
            {Qt::ALT | Qt::Key_Up, {u"b"_s, u" bc"_s, u"a"_s, u"d"_s}}, // it is the first
            {Qt::ALT | Qt::Key_Down, {u"a"_s, u"b"_s, u" bc"_s, u"d"_s}},
            {Qt::ALT | Qt::Key_Down, {u"a"_s, u"d"_s, u"b"_s, u" bc"_s}},
        };
        for (const auto &[keys, after] : moves) {
            page.press(keys.key(), keys.keyboardModifiers());
            QCOMPARE(page.shown(), after);
            QVERIFY(page.list()->hasFocus());
            QCOMPARE(page.list()->currentIndex().data().toString(), u"b"_s);
        }
        page.stand(u"bc"_s);
        page.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // cut off
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"bc"_s}));
        for (int i = 0; i < 6; ++i)
            page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.shown(), before);
        // Several that stand side by side go together.
        page.stand(u"b"_s);
        gui::clickRow(page.list(), page.row(u"d"_s).row(), Qt::ControlModifier);
        page.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" b"_s, u"  bc"_s, u" d"_s}));
    }

    void branchesFoldAndTheCursorWalksThem()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s, u"abc"_s, u"d"_s});
        page.stand(u"a"_s);
        page.press(Qt::Key_Right);
        QCOMPARE(page.list()->currentIndex().data().toString(), u"ab"_s);
        page.press(Qt::Key_Left);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"d"_s}));
        QVERIFY(page.spoken(u"ab"_s).contains(u"1 folded below it"_s));
        page.press(Qt::Key_Left);
        page.press(Qt::Key_Left);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u"d"_s}));
        gui::click(page.list()->viewport(), page.list()->foldRect(page.row(u"a"_s)).center());
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"d"_s}));
        QCOMPARE(page.list()->currentIndex().data().toString(), u"a"_s);
        // What goes below a folded one is seen.
        page.stand(u"d"_s);
        page.drag(u"d"_s, u"ab"_s, Outline::Onto);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  abc"_s, u"  d"_s}));
    }

    void theMouseDragsABranch()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s, u"c"_s, u"d"_s});
        page.drag(u"d"_s, u"a"_s, Outline::Onto);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u" d"_s, u"c"_s}));
        page.drag(u"d"_s, u"ab"_s, Outline::Above);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" d"_s, u" ab"_s, u"c"_s}));
        page.drag(u"a"_s, u"c"_s, Outline::Beneath);
        QCOMPARE(page.shown(), (QStringList{u"c"_s, u"a"_s, u" d"_s, u" ab"_s}));
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" d"_s, u" ab"_s, u"c"_s}));
        page.hold(u"c"_s);
        page.moveTo(u"a"_s, Outline::Onto);
        page.press(Qt::Key_Escape);
        page.letGo(u"a"_s, Outline::Onto);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" d"_s, u" ab"_s, u"c"_s}));
    }

    void nothingGoesBelowWhatExplainsIt()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s, u"abc"_s});
        page.notices.clear();
        page.drag(u"a"_s, u"abc"_s, Outline::Onto);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u"  abc"_s}));
        QCOMPARE(page.notices, QStringList{u"“a” cannot go below what explains it, so nothing was moved."_s});
    }

    void whatStoodBelowStaysInItsPlace()
    {
        Outline page;
        page.make({u"a"_s, u"b"_s, u"bc"_s, u"bd"_s, u"bde"_s, u"f"_s});
        page.stand(u"b"_s);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u"bc"_s, u"bd"_s, u" bde"_s, u"f"_s}));
        QCOMPARE(gui::told(page.window), u"Removed: b."_s);
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u"b"_s, u" bc"_s, u" bd"_s, u"  bde"_s, u"f"_s}));
    }

    void oneExplanationAsksForAnother()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s, u"Anna Meyer forgot it"_s});
        const QPoint ask = page.verb(u"a"_s).center();
        gui::click(page.list()->viewport(), ask); // it stands there without being pointed at
        QCOMPARE(QApplication::focusWidget(), page.line());
        for (const QString &other : {u"ac"_s, u"ad"_s}) {
            page.type(other);
            page.press(Qt::Key_Return);
        }
        QCOMPARE(page.shown(), (QStringList{u"a"_s, u" ab"_s, u" ac"_s, u" ad"_s, u"Anna Meyer forgot it"_s}));
        page.stand(u"Anna Meyer forgot it"_s);
        gui::chooseInMenu(page.list(), page.row(u"Anna Meyer forgot it"_s), {u"What made that sensible then?"_s});
        page.type(u"There was no list"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.shown().back(), u" There was no list"_s);
    }

    void boardAndOutlineSpeakOfTheSameCause()
    {
        Outline page;
        page.make({u"a"_s, u"ab"_s});
        page.stand(u"ab"_s);
        const auto *board = page.window.findChild<PairBoard *>();
        const auto card = [&](const QString &text) { return board->card({"cause", page.idOf(text), {}}); };
        QVERIFY(card(u"ab"_s)->isSelected() && !card(u"a"_s)->isSelected());
        QCOMPARE(page.page->shownDetails().id, page.idOf(u"ab"_s));
        gui::click(card(u"a"_s), QPoint(20, 10));
        gui::settle();
        QVERIFY(page.list()->selectionModel()->isSelected(page.row(u"a"_s)));
        QVERIFY(!page.list()->selectionModel()->isSelected(page.row(u"ab"_s)));
        gui::click(card(u"ab"_s), QPoint(20, 10), Qt::ControlModifier);
        gui::settle();
        QCOMPARE(Selection::of(page.page->column())->records().size(), 2u);
        gui::clickRow(page.list(), page.row(u"a"_s).row(), Qt::ControlModifier);
        QVERIFY(!card(u"a"_s)->isSelected() && card(u"ab"_s)->isSelected());
    }

    void kindAndPartAreReadInWords()
    {
        Outline page;
        page.make({u"a"_s});
        page.stand(u"a"_s);
        gui::chooseInMenu(page.list(), page.row(u"a"_s), {u"Kind of step"_s, u"A decision"_s});
        gui::chooseInMenu(page.list(), page.row(u"a"_s), {u"Role"_s, u"Ruled out"_s});
        QVERIFY2(page.spoken(u"a"_s).contains(u"A decision · Ruled out"_s), qPrintable(page.spoken(u"a"_s)));
    }

    void aChainOfTwoThousandIsShown()
    {
        Outline page;
        QString last, lastRank;
        QVERIFY(page.desk.perform(Change::import(2000, u"chain"_s), [&](Store &store) -> Result<void> {
            for (int i = 0; i < 2000; ++i) {
                Cause cause;
                cause.id = page.window.document().environment().ids->next();
                cause.rank = lastRank = rankBetween(lastRank, {});
                cause.parentId = last;
                cause.text = u"Step %1"_s.arg(i);
                last = cause.id;
                STRAW_TRY(store.insert(cause));
            }
            return {};
        }));
        QCOMPARE(page.shown().back().trimmed(), u"Step 1999"_s);
        QVERIFY(page.spoken(u"Step 1999"_s).contains(u"level 2,000"_s));
        page.list()->select(last);
        page.list()->setFocus();
        page.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(CauseTree(page.data().causes).find(last)->level, 1998);
        page.list()->select(page.idOf(u"Step 1000"_s));
        page.press(Qt::Key_Delete);
        QCOMPARE(CauseTree(page.data().causes).find(last)->level, 1997);
    }
};

QTEST_MAIN(TestCauseTree)
#include "tst_causetree.moc"
