#include "core/base/content.h"
#include "core/guide/ignoredwording.h"
#include "tests/support/formatfiles.h"
#include "tests/support/programwindows.h"
#include "tests/support/reportuser.h"
#include "tests/support/walk.h"
#include "ui/desk/wordinghelp.h"
#include "ui/fields/markfinder.h"
#include "ui/fields/prosefield.h"
#include "ui/fields/wordingline.h"
#include "ui/pages/review/findinggroup.h"
#include "ui/pages/review/findingrow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTemporaryDir>
#include <QThread>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence nextKey(u"F7"_s);
const QString unfair = u"They obviously forgot us."_s;

/// Somebody who writes in the window.
class Writer
{
public:
    explicit Writer(gui::Stage &stage)
        : Writer(stage.create(u"Norvik Logistics"_s))
    {
    }
    explicit Writer(MainWindow &shown)
        : window(shown)
    {
        if (!gui::show(window))
            qFatal("the window does not get active");
    }

    Desk &desk() const { return window.desk(); }
    template<typename T>
    QString add(const T &record) const
    {
        return desk().add(record);
    }
    QString addCause(const QString &text) const
    {
        Cause cause;
        cause.text = text;
        return add(cause);
    }

    /// Puts the cursor into a text, by the way that leads to every place.
    GrowingEdit *open(const Place &place) const
    {
        window.reveal(place);
        gui::settle();
        auto *edit = qobject_cast<GrowingEdit *>(QApplication::focusWidget());
        if (!edit)
            qFatal("no text has the cursor");
        return edit;
    }
    static ProseField *field() { return ancestorOf<ProseField>(QApplication::focusWidget()); }
    /// By keys, from the beginning of the text.
    static void goTo(GrowingEdit *edit, const QString &words)
    {
        const auto at = edit->toPlainText().indexOf(words);
        gui::press(Qt::Key_Home, Qt::ControlModifier);
        while (edit->textCursor().position() < at)
            gui::press(Qt::Key_Right);
    }
    static void replaceBy(const QString &text)
    {
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(text);
    }

    /// What is said beside the field about its wording; empty when nothing is.
    static QString counted(const QWidget *field)
    {
        for (const auto &button : gui::shownIn<LinkButton>(*field)) {
            if (button->text().contains(u"worth a second look"))
                return button->text();
        }
        return {};
    }
    static LinkButton *count(const QWidget *field)
    {
        for (const auto &button : gui::shownIn<LinkButton>(*field)) {
            if (button->text().contains(u"worth a second look"))
                return button;
        }
        return nullptr;
    }
    static WordingLine *line(const QWidget *field)
    {
        auto *line = field->findChild<WordingLine *>();
        return line && line->isVisible() ? line : nullptr;
    }
    static QString said(const QWidget *field)
    {
        QStringList said;
        if (const WordingLine *shown = line(field)) {
            for (const TextLabel *label : shown->findChildren<TextLabel *>())
                said += label->text();
        }
        return said.join(u'\n');
    }
    qint64 ignored() const { return desk().document().store().count("dismissed").value_or(-1); }

    MainWindow &window;
};

/// Chooses an entry of the menu that the key for it opens.
void chooseInTextMenu(GrowingEdit *edit, const QString &text)
{
    const QPoint at = edit->cursorRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, edit->viewport()->mapToGlobal(at));
    QApplication::sendEvent(edit->viewport(), &asked);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList offered;
    for (QAction *action : menu->actions()) {
        offered += action->text();
        if (action->text() == text) {
            gui::click(menu, menu->actionGeometry(action).center());
            QTRY_VERIFY(!QApplication::activePopupWidget());
            return;
        }
    }
    menu->close();
    QFAIL(qPrintable(offered.join(u'\n')));
}

} // namespace

/// Wordings worth a second look, in every text that somebody of ours writes.
class TestWordingHelp : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_content; // of a language that only this test has

private Q_SLOTS:
    void whatIsTypedIsMarkedAndExplainedWhereTheCursorIs()
    {
        gui::Stage stage;
        Writer writer(stage);
        QStringList announced;
        connect(&writer.desk(), &Desk::announced, this, [&](const QString &text) { announced += text; });
        GrowingEdit *edit = writer.open({"cause", writer.addCause({}), "text"});
        QWidget *field = Writer::field();
        gui::type(unfair);
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        QVERIFY(!Writer::line(field)); // whoever writes is not interrupted
        QVERIFY(edit->accessibleDescription().contains(u"2 wordings worth a second look"_s));

        const WordingRule &certainty = *WordingRules::of(u"en"_s).find(u"certainty"_s);
        const WordingRule &forgot = *WordingRules::of(u"en"_s).find(u"forgot"_s);
        Writer::goTo(edit, u"obviously"_s);
        QTRY_COMPARE(Writer::said(field), certainty.reason + u'\n' + certainty.suggestion);
        QVERIFY(announced.join(u'\n').contains(certainty.reason));
        Writer::goTo(edit, u"forgot"_s);
        QTRY_COMPARE(Writer::said(field), forgot.reason + u'\n' + forgot.suggestion);
        gui::press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(!Writer::line(field));

        // Said otherwise, there is nothing any more.
        Writer::replaceBy(u"They had no reply for two weeks."_s);
        QTRY_COMPARE(Writer::counted(field), QString());
        QVERIFY(!edit->accessibleDescription().contains(u"second look"_s));
    }

    void whatIsFoundMovesAlongWithTheText()
    {
        gui::Stage stage;
        Writer writer(stage);
        GrowingEdit *edit = writer.open({"cause", writer.addCause(u"All was well.\nThey obviously left."_s), "text"});
        QWidget *field = Writer::field();
        QTRY_COMPARE(Writer::counted(field), u"1 wording worth a second look"_s);
        gui::press(Qt::Key_Home, Qt::ControlModifier);
        gui::type(u"In May: "_s);
        QCOMPARE(Writer::counted(field), u"1 wording worth a second look"_s);
        gui::press(nextKey);
        QCOMPARE(edit->textCursor().position(), edit->toPlainText().indexOf(u"obviously"_s));
        QTRY_VERIFY(Writer::line(field));
    }

    void theKeyAndTheCountLeadFromOneToTheNext()
    {
        gui::Stage stage;
        Writer writer(stage);
        GrowingEdit *edit = writer.open({"cause", writer.addCause(unfair), "text"});
        QWidget *field = Writer::field();
        QTRY_VERIFY(Writer::count(field));
        const auto at = [edit](const QString &words) { return edit->toPlainText().indexOf(words); };
        for (const QString &words : {u"obviously"_s, u"forgot"_s, u"obviously"_s}) {
            gui::press(nextKey);
            QCOMPARE(edit->textCursor().position(), at(words));
        }
        gui::click(Writer::count(field));
        QCOMPARE(edit->textCursor().position(), at(u"forgot"_s));
        QVERIFY(edit->hasFocus());

        QStringList told;
        connect(&writer.desk(), &Desk::noticeGiven, this, [&](const Notice &notice) { told += notice.text; });
        Writer::replaceBy(u"They left."_s);
        QTRY_VERIFY(!Writer::count(field));
        gui::press(nextKey);
        QCOMPARE(told, QStringList(u"No wording in this text is worth a second look."_s));
    }

    void whatIsIgnoredHereStaysSoUntilThatIsTakenBack()
    {
        gui::Stage stage;
        Writer writer(stage);
        const QString cause = writer.addCause(u"They obviously left, and obviously late."_s);
        const QString other = writer.addCause(u"Obviously they obviously left."_s);
        GrowingEdit *edit = writer.open({"cause", cause, "text"});
        QPointer<QWidget> field = Writer::field();
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        gui::press(nextKey);
        QTRY_VERIFY(Writer::line(field));
        // By keys alone: the ways stand behind the text.
        LinkButton *here = gui::button<LinkButton>(field, u"Ignore here"_s);
        QVERIFY(here && gui::tabTo(here, 3));
        QVERIFY(Writer::line(field));
        gui::press(Qt::Key_Space);
        QTRY_COMPARE(Writer::counted(field), QString()); // all places of these words
        QVERIFY(!Writer::line(field));
        QVERIFY(edit->hasFocus());
        QCOMPARE(writer.ignored(), 1);

        writer.open({"cause", other, "text"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"2 wordings worth a second look"_s);

        Place led;
        connect(&writer.desk(), &Desk::takenBack, this, [&led](const Place &place) { led = place; });
        gui::press(QKeySequence(QKeySequence::Undo));
        gui::settle();
        QCOMPARE(writer.ignored(), 0);
        QCOMPARE(led, (Place{"cause", cause, "text"})); // where it was
        writer.open(led);
        QTRY_COMPARE(Writer::counted(Writer::field()), u"2 wordings worth a second look"_s);
    }

    void whatIsNeverMarkedIsSoEverywhereAndAfterwards()
    {
        gui::Stage stage;
        const QString late = u"Obviously they forgot it."_s;
        QString path;
        {
            Writer writer(stage);
            const QString cause = writer.addCause(unfair);
            const QString other = writer.addCause(late);
            path = writer.desk().document().path();
            GrowingEdit *edit = writer.open({"cause", cause, "text"});
            QTRY_VERIFY(Writer::count(Writer::field()));
            Writer::goTo(edit, u"obviously"_s);
            chooseInTextMenu(edit, u"Never mark “obviously”"_s);
            QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
            QCOMPARE(writer.ignored(), 0); // nothing of the user's own in the workbook
            writer.open({"cause", other, "text"});
            QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
        }
        stage.restart();
        Writer writer(stage.open(path));
        const Cause &other = *std::ranges::find(writer.desk().data().causes, late, &Cause::text);
        writer.open({"cause", other.id, "text"});
        QPointer<QWidget> field = Writer::field();
        QTRY_COMPARE(Writer::counted(field), u"1 wording worth a second look"_s);

        // Taken back where it is listed.
        stage.program->showPreferences(&writer.window);
        QWidget *preferences = nullptr;
        QTRY_VERIFY((preferences = gui::shownWindow<PreferencesDialog>()));
        QAbstractButton *again = gui::button(preferences, u"“obviously”"_s);
        QVERIFY(again);
        gui::click(again);
        QTRY_VERIFY(!gui::button(preferences, u"“obviously”"_s));
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);

        // And all of it can be switched off.
        auto *box = qobject_cast<QCheckBox *>(gui::button(preferences, u"Underline wordings worth a second look"_s));
        QVERIFY(box && box->isChecked());
        gui::click(box);
        QTRY_COMPARE(Writer::counted(field), QString());
        gui::click(box);
        preferences->close();
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
    }

    void aRuleThatCannotBeReadIsNamedInThePreferences()
    {
        QVERIFY(QDir(m_content.path()).mkpath(u"eo/guide"_s));
        QFile rules(m_content.filePath(u"eo/guide/wording.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        const QJsonObject broken{{u"key"_s, u"forgot"_s}, {u"any"_s, QJsonArray{u"(never"_s}}};
        const QJsonObject content{{u"language"_s, u"eo"_s}, {u"rules"_s, QJsonArray{broken}}};
        rules.write(QJsonDocument(content).toJson());
        rules.close();
        addContentFolder(m_content.path());
        const auto named = [] {
            gui::Stage stage;
            const Writer writer(stage);
            stage.program->showPreferences(&writer.window);
            auto *preferences = gui::shownWindow<PreferencesDialog>();
            QStringList said;
            for (const TextLabel *label : preferences->findChildren<TextLabel *>())
                said += label->text();
            preferences->close();
            return said.filter(u"Rules that cannot be read"_s);
        };
        QCOMPARE(named(), QStringList());
        const QString before = contentLanguage();
        setContentLanguage(u"eo"_s);
        const QStringList inEsperanto = named();
        setContentLanguage(before);
        QCOMPARE(inEsperanto, QStringList(u"Rules that cannot be read, and mark nothing: forgot."_s));
    }

    void aTextCanBeLeftAsAWhole()
    {
        gui::Stage stage;
        Writer writer(stage);
        GrowingEdit *edit = writer.open({"cause", writer.addCause(unfair), "text"});
        QTRY_VERIFY(Writer::count(Writer::field()));
        chooseInTextMenu(edit, u"Leave the wording of this text as it is"_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), QString());
        chooseInTextMenu(edit, u"Look at the wording of this text again"_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), u"2 wordings worth a second look"_s);
        QCOMPARE(writer.ignored(), 0);
    }

    void theirWordsAndQuotesAreNeverMarked()
    {
        gui::Stage stage;
        Writer writer(stage);
        const GrowingEdit *notice = writer.open({"account", u"account"_s, "notice_text"});
        QVERIFY(!notice->findChild<MarkFinder *>()); // nothing looks
        writer.open({"cause", writer.addCause({}), "text"});
        gui::type(u"They said: “You never listened, and forgot us.” It was obviously so."_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);

        // A note of our view that turns out to be their words.
        Event event;
        event.title = u"Visit"_s;
        Line note;
        note.eventId = writer.add(event);
        note.text = unfair;
        note.kind = "ours";
        const QString id = writer.add(note);
        writer.open({"line", id, "text"});
        QPointer<QWidget> field = Writer::field();
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        QVERIFY(writer.desk().setField({"line", id, "kind"}, u"verbatim"_s));
        QTRY_COMPARE(Writer::counted(field), QString());
    }

    /// Each reason has a line of its own: what is marked for one stays when the other goes.
    void whatIsEvidenceAndWorthASecondLookIsMarkedAsBoth()
    {
        gui::Stage stage;
        Writer writer(stage);
        const QString cause = writer.addCause(u"Nobody asked"_s);
        Event event;
        event.title = u"Visit"_s;
        event.body = unfair;
        const Place text{"event", writer.add(event), "body"};
        Evidence words;
        words.causeId = cause;
        words.stance = "for";
        words.targetTable = text.table;
        words.targetId = text.id;
        words.targetColumn = text.column;
        words.passage = u"obviously forgot us"_s;
        GrowingEdit *edit = writer.open(text);
        QPointer<QWidget> field = Writer::field();
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        const QImage wordingAlone = edit->viewport()->grab().toImage();
        const QString evidence = writer.add(words);
        gui::settle();
        const QString both = edit->accessibleDescription();
        QVERIFY2(both.contains(u"obviously forgot us"_s) && both.contains(u"2 wordings"_s), qPrintable(both));
        QVERIFY(edit->viewport()->grab().toImage() != wordingAlone);
        QVERIFY(writer.desk().wording().ignoreHere({text, u"forgot"_s, u"forgot"_s}));
        QVERIFY(writer.desk().wording().ignoreHere({text, u"obviously"_s, u"certainty"_s}));
        QTRY_COMPARE(Writer::counted(field), QString());
        QVERIFY(edit->accessibleDescription().contains(u"obviously forgot us"_s));
        QVERIFY(writer.desk().remove("evidence", evidence));
        QTRY_VERIFY(!edit->accessibleDescription().contains(u"obviously forgot us"_s));
    }

    void aVagueActionIsMarked()
    {
        gui::Stage stage;
        Writer writer(stage);
        Action action;
        action.title = u"Improve communication"_s;
        GrowingEdit *edit = writer.open({"action", writer.add(action), "title"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
        edit->setFocus();
        Writer::replaceBy(u"Call Norvik every Monday until 30 June"_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), QString());
    }

    void theReportNamesWhatIsMarkedAndLeadsThere()
    {
        gui::Stage stage;
        Writer writer(stage);
        const QString cause = writer.addCause(unfair);
        QVERIFY(writer.desk().setField({"account", u"account"_s, "notice_text"}, unfair));
        gui::ReportUser user(stage);
        auto *group = gui::find<FindingGroup>(&user.window(), u"Wordings worth a second look"_s);
        QVERIFY2(group && group->count() == 2, qPrintable(user.said()));
        QVERIFY(gui::button(&user.window(), u"Save as PDF ..."_s)->isEnabled()); // it blocks nothing
        auto *row = group->findChildren<FindingRow *>().at(1);
        gui::click(gui::shownIn<LinkButton>(*row).front());
        const auto *field = ancestorOf<Field>(writer.window.focusWidget());
        QVERIFY(field);
        QCOMPARE(field->place(), (Place{"cause", cause, "text"}));
        auto *edit = qobject_cast<GrowingEdit *>(field->editor());
        QCOMPARE(edit->extraSelections().size(), 1);
        QCOMPARE(edit->extraSelections().front().cursor.selectedText(), u"forgot"_s);

        // What is left as it is, it does not name.
        gui::show(user.window());
        row = group->findChildren<FindingRow *>().at(1);
        gui::click(gui::button(row, u"Ignore here"_s));
        QTRY_COMPARE(group->count(), 1);
        QCOMPARE(writer.ignored(), 1);
        QVERIFY(group->findChildren<FindingRow *>().last()->finding().text.contains(u"asks the reader"_s));
        writer.desk().wording().neverMark(u"certainty"_s, u"obviously"_s);
        QTRY_COMPARE(group->count(), 0);
        QTRY_VERIFY(!group->isVisible());
    }

    void aWorkbookThatCanOnlyBeReadShowsThemAndOffersNothing()
    {
        gui::Stage stage;
        QString path;
        {
            Writer writer(stage);
            writer.addCause(unfair);
            path = writer.desk().document().path();
            writer.window.close();
        }
        stage.restart();
        formatFiles::makeNewer(path);
        Writer writer(stage.open(path));
        QVERIFY(writer.desk().document().isReadOnly());
        const QString id = writer.desk().data().causes.begin()->id;
        GrowingEdit *edit = writer.open({"cause", id, "text"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"2 wordings worth a second look"_s);
        gui::press(nextKey);
        QCOMPARE(edit->textCursor().position(), edit->toPlainText().indexOf(u"obviously"_s));
        QTRY_VERIFY(Writer::line(Writer::field()));
        QVERIFY(!gui::button(Writer::field(), u"Ignore here"_s));
        QVERIFY(!gui::button(Writer::field(), u"Never mark this"_s));
    }

    /// The words are looked at on another thread, and only those around.
    void theWindowsThreadLooksAtNoWords()
    {
        QString text;
        while (text.size() < 200'000)
            text += u"They came by and said that all was well. They asked for the plan of May.\n"_s;
        QWidget window;
        window.resize(500, 400);
        auto *edit = new GrowingEdit(&window);
        edit->setPlainText(text);
        edit->resize(480, 380);
        edit->setFixedHeight(380);
        std::atomic<int> here = 0, elsewhere = 0;
        std::atomic<qsizetype> most = 0;
        const QThread *own = QThread::currentThread();
        auto *finder = new MarkFinder(*edit);
        finder->setFind(MarkLayer::Wording, [&](const QString &whole, Stretch part) {
            (QThread::currentThread() == own ? here : elsewhere)++;
            most = std::max(most.load(), paragraphsAround(whole, part).length);
            return std::vector<MarkFinder::Found>();
        });
        QVERIFY(gui::show(window));
        edit->setFocus();
        QTRY_VERIFY(elsewhere > 0);
        gui::type(u"One day "_s);
        const int before = elsewhere;
        QTRY_VERIFY(elsewhere > before);
        QCOMPARE(here.load(), 0);
        QVERIFY2(most > 0 && most < 10'000, qPrintable(QString::number(most)));
        delete finder;
    }

    /// What comes back about words that were edited meanwhile is of no use.
    void whatWasEditedMeanwhileIsLookedAtOnceMore()
    {
        QWidget window;
        window.resize(500, 300);
        auto *edit = new GrowingEdit(&window);
        edit->setPlainText(u"slow"_s);
        edit->resize(480, 280);
        std::atomic<int> calls = 0;
        std::atomic<bool> mayEnd = false;
        auto *finder = new MarkFinder(*edit);
        finder->setFind(MarkLayer::Wording, [&](const QString &whole, Stretch) {
            ++calls;
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return std::vector<MarkFinder::Found>{{{0, whole.size()}, u"all"_s}};
        });
        QVERIFY(gui::show(window));
        edit->setFocus();
        QTRY_COMPARE(calls.load(), 1);
        gui::press(Qt::Key_End, Qt::ControlModifier);
        gui::type(u"er"_s);
        mayEnd = true;
        QTRY_COMPARE(finder->found(MarkLayer::Wording).size(), size_t(1));
        QCOMPARE(finder->found(MarkLayer::Wording).front().at, (Stretch{0, 6}));
        QCOMPARE(calls.load(), 2);
        delete finder;
    }
};

QTEST_MAIN(TestWordingHelp)
#include "tst_wordinghelp.moc"
