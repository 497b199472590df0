#include "core/base/content.h"
#include "core/guide/ignoredwording.h"
#include "core/guide/wordingplaces.h"
#include "core/schema/tables.h"
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
#include <QLineEdit>
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

QJsonObject ruleOf(const QString &key, const QString &words)
{
    return {{u"key"_s, key}, {u"any"_s, QJsonArray{words}}};
}

QWidget *preferencesOf(gui::Stage &stage, MainWindow &window)
{
    stage.program->showPreferences(&window);
    return gui::shownWindow<PreferencesDialog>();
}

QStringList labelsIn(const QWidget &window)
{
    QStringList said;
    for (const auto &label : gui::shownIn<TextLabel>(window))
        said += label->text();
    return said;
}

/// The words of one's own in the preferences.
class OwnWords
{
public:
    OwnWords(gui::Stage &stage, MainWindow &window)
        : dialog(preferencesOf(stage, window))
    {
        if (!dialog || !gui::show(*dialog))
            qFatal("there are no preferences");
    }

    QLineEdit *line(int number) const
    {
        const QString names[] = {u"A word or phrase of your own to underline"_s, u"Why, if you like"_s,
                                 u"What to say instead, if you like"_s};
        return gui::find<QLineEdit>(dialog, names[number]);
    }
    void fill(const QStringList &texts) const
    {
        for (int number = 0; number < texts.size(); ++number) {
            gui::click(line(number));
            gui::paste(texts[number]);
        }
    }
    /// By Enter, which does not close the window.
    void add(const QString &words, const QString &reason = {}, const QString &suggestion = {}) const
    {
        fill({words, reason, suggestion});
        gui::press(Qt::Key_Return);
        if (!dialog || !dialog->isVisible())
            qFatal("Enter has closed the window");
    }
    void empty() const
    {
        for (int number = 0; number < 3; ++number) {
            gui::click(line(number));
            gui::press(Qt::Key_A, Qt::ControlModifier);
            gui::press(Qt::Key_Delete);
        }
    }
    void choose(const QString &words) const { gui::click(gui::button(dialog, words)); }
    void close() const
    {
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    QStringList left() const { return {line(0)->text(), line(1)->text(), line(2)->text()}; }
    QStringList listed() const
    {
        QStringList all;
        for (const auto &button : gui::shownIn<LinkButton>(*dialog)) {
            if (button->accessibleName().startsWith(u"Change or remove"))
                all += button->text();
        }
        return all;
    }
    /// What stands below the fields.
    QString said() const
    {
        for (const QString &text : labelsIn(*dialog)) {
            if (text.startsWith(u"Type the words"_s) || text.startsWith(u"That is too long"_s)
                || text.endsWith(u"already."_s))
                return text;
        }
        return {};
    }

    const QPointer<QWidget> dialog;
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

    const QTemporaryDir m_content; // of languages that only this test has

    /// Rules for texts in such a language.
    void writeRules(const QString &language, const QJsonArray &rules) const
    {
        QVERIFY(QDir(m_content.path()).mkpath(language + u"/guide"_s));
        QFile file(m_content.filePath(language + u"/guide/wording.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"language"_s, language}, {u"rules"_s, rules}}).toJson());
    }

private Q_SLOTS:
    void initTestCase() { addContentFolder(m_content.path()); }

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
        writeRules(u"eo"_s, {ruleOf(u"forgot"_s, u"(never"_s)});
        const auto named = [] {
            gui::Stage stage;
            const Writer writer(stage);
            QWidget *preferences = preferencesOf(stage, writer.window);
            const QStringList said = labelsIn(*preferences).filter(u"Rules that "_s);
            preferences->close();
            return said;
        };
        QCOMPARE(named(), QStringList());
        const QString before = contentLanguage();
        setContentLanguage(u"eo"_s);
        const QStringList inEsperanto = named();
        setContentLanguage(before);
        QCOMPARE(inEsperanto, QStringList(u"Rules that cannot be read, and mark nothing: forgot."_s));
    }

    /// Of the language of a workbook, whatever that of the program is.
    void aRuleThatTakesTooLongIsLeftOutAndNamedInThePreferences()
    {
        writeRules(u"ia"_s, {ruleOf(u"forgot"_s, u"(?:a+)+[bc]"_s)}); // beside what it looks for in English
        gui::Stage stage;
        Writer writer(stage);
        const QString workbook = writer.desk().data().workbook.id;
        QVERIFY(writer.desk().setField({"workbook", workbook, "language"}, u"ia"_s));
        QWidget *preferences = preferencesOf(stage, writer.window);
        QCOMPARE(labelsIn(*preferences).filter(u"Rules that "_s), QStringList());

        QVERIFY(gui::show(writer.window));
        writer.open({"cause", writer.addCause(unfair), "text"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"2 wordings worth a second look"_s);
        gui::press(Qt::Key_End, Qt::ControlModifier);
        gui::press(Qt::Key_Return);
        gui::type(QString(60, u'a'));
        QTRY_VERIFY(!WordingRules::of(u"ia"_s).tooSlow().isEmpty());
        writer.open({"cause", writer.addCause(unfair), "text"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);

        QVERIFY(gui::show(*preferences));
        QTRY_COMPARE(labelsIn(*preferences).filter(u"Rules that "_s),
                     QStringList(u"Rules that took too long, and mark nothing until the next start: forgot."_s));
    }

    void wordsOfOnesOwnAreMarkedAtOnceAndSayWhy()
    {
        gui::Stage stage;
        Writer writer(stage);
        const QString cause = writer.addCause(u"A churny account that looked rather Churny."_s);
        writer.open({"cause", cause, "text"});
        QPointer<QWidget> field = Writer::field();
        OwnWords own(stage, writer.window);
        own.add(u"  “churny” "_s);
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        own.add(u"looked rather"_s, u"It says what we thought."_s, u"was"_s);
        QCOMPARE(own.listed(), QStringList({u"“churny”"_s, u"“looked rather”"_s}));
        QCOMPARE(own.left(), QStringList({QString(), QString(), QString()}));
        QTRY_COMPARE(Writer::counted(field), u"3 wordings worth a second look"_s);
        own.close();

        GrowingEdit *edit = writer.open({"cause", cause, "text"});
        field = Writer::field();
        QTRY_COMPARE(Writer::counted(field), u"3 wordings worth a second look"_s);
        Writer::goTo(edit, u"looked"_s);
        QTRY_COMPARE(Writer::said(field), u"It says what we thought.\nSay instead: “was”"_s);
        Writer::goTo(edit, u"churny"_s);
        QTRY_VERIFY(Writer::said(field).startsWith(u"One of your own words."_s));
        QVERIFY(!gui::button(field, u"Never mark this"_s));
        gui::click(gui::button(field, u"Ignore here"_s));
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s); // “Churny” is written otherwise
        QCOMPARE(writer.ignored(), 1);
        gui::press(QKeySequence(QKeySequence::Undo));
        gui::settle();

        // In no workbook, and there after the next start.
        const QString path = writer.desk().document().path();
        writer.window.close();
        QTRY_VERIFY(stage.program->windows().empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("It says what we thought"));
        stage.restart();
        Writer again(stage.open(path));
        again.open({"cause", cause, "text"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"3 wordings worth a second look"_s);
    }

    void wordsOfOnesOwnAreTakenOffTheListFromTheText()
    {
        gui::Stage stage;
        Writer writer(stage);
        const QString cause = writer.addCause(u"A churny account."_s);
        OwnWords own(stage, writer.window);
        own.add(u"churny"_s, u"No word of ours."_s);
        own.close();
        QList<Notice> told;
        connect(&writer.desk(), &Desk::noticeGiven, this, [&](const Notice &notice) { told += notice; });
        GrowingEdit *edit = writer.open({"cause", cause, "text"});
        QTRY_VERIFY(Writer::count(Writer::field()));
        Writer::goTo(edit, u"churny"_s);
        QTRY_VERIFY(Writer::line(Writer::field()));
        gui::click(gui::button(Writer::field(), u"Remove from your own words"_s));
        QTRY_COMPARE(Writer::counted(Writer::field()), QString());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].text, u"“churny” is not one of your words any more."_s);
        gui::click(gui::button(&writer.window, u"Add them again"_s));
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
        QCOMPARE(ownWordingsOf(Settings()), (std::vector<OwnWording>{{u"churny"_s, u"No word of ours."_s}}));
        edit->setFocus();
        Writer::goTo(edit, u"churny"_s);
        chooseInTextMenu(edit, u"Remove “churny” from your own words"_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), QString());
        QVERIFY(ownWordingsOf(Settings()).empty());
        QVERIFY(neverMarkedBy(Settings()).isEmpty());
    }

    void wordsOfOnesOwnAreChangedAndRemovedWhereTheyAreListed()
    {
        gui::Stage stage;
        Writer writer(stage);
        writer.open({"cause", writer.addCause(u"A churny account at risk."_s), "text"});
        QPointer<QWidget> field = Writer::field();
        OwnWords own(stage, writer.window);
        own.add(u"churny"_s, u"No word of ours."_s);
        own.add(u"account"_s);
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        own.choose(u"“churny”"_s);
        QCOMPARE(own.left(), QStringList({u"churny"_s, u"No word of ours."_s, QString()}));
        QVERIFY(own.line(0)->hasFocus());
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type(u"at risk"_s);
        gui::click(gui::button(own.dialog, u"Change them"_s));
        QCOMPARE(own.listed(), QStringList({u"“account”"_s, u"“at risk”"_s}));
        QTRY_COMPARE(Writer::counted(field), u"2 wordings worth a second look"_s);
        own.choose(u"“account”"_s);
        gui::click(gui::button(own.dialog, u"Remove these words"_s));
        QCOMPARE(own.listed(), QStringList(u"“at risk”"_s));
        QVERIFY(own.line(0)->hasFocus());
        QVERIFY(!gui::button(own.dialog, u"Remove these words"_s));
        QTRY_COMPARE(Writer::counted(field), u"1 wording worth a second look"_s);

        // The same words once more get the reason that is given last.
        own.add(u"AT RISK"_s);
        QCOMPARE(own.said(), u"“AT RISK” is one of your words already."_s);
        own.empty();
        own.add(u"at risk"_s, u"Says nothing of what was seen."_s);
        QCOMPARE(own.said(), QString());
        QCOMPARE(ownWordingsOf(Settings()),
                 (std::vector<OwnWording>{{u"at risk"_s, u"Says nothing of what was seen."_s}}));
    }

    void oddWordsAreRefusedInACalmSentence()
    {
        gui::Stage stage;
        const Writer writer(stage);
        OwnWords own(stage, writer.window);
        const QString wanting = u"Type the words to underline, with a letter or a figure in them."_s;
        own.add(QString());
        QCOMPARE(own.said(), QString()); // nothing is typed, nothing is said
        const std::pair<QString, QString> odd[] = {
            {u"?!..."_s, wanting},
            {u"“”"_s, wanting},
            {QString(10'000, u'x'), u"That is too long to look for. The words that give it away are enough."_s}};
        for (const auto &[words, sentence] : odd) {
            own.add(words);
            QCOMPARE(own.said(), sentence);
            QCOMPARE(own.left().first(), words);
            own.empty();
            QCOMPARE(own.said(), QString());
        }
        own.add(QString(), u"For no words"_s);
        QCOMPARE(own.said(), wanting);
        own.empty();
        own.add(u"לקוח אבוד"_s);
        QCOMPARE(ownWordingsOf(Settings()), (std::vector<OwnWording>{{u"לקוח אבוד"_s}}));
    }

    void whatWasTypedAndNotAddedStandsThereAgain()
    {
        gui::Stage stage;
        Writer writer(stage);
        OwnWords own(stage, writer.window);
        own.fill({u"churny"_s, u"No word of ours."_s, u"unsure"_s});
        gui::press(Qt::Key_Escape);
        QTRY_VERIFY(!own.dialog);
        QVERIFY(ownWordingsOf(Settings()).empty());
        OwnWords later(stage, writer.window);
        QCOMPARE(later.left(), QStringList({u"churny"_s, u"No word of ours."_s, u"unsure"_s}));
        gui::click(gui::button(later.dialog, u"Close"_s)); // which takes what is there
        QTRY_VERIFY(!later.dialog);
        QCOMPARE(ownWordingsOf(Settings()),
                 (std::vector<OwnWording>{{u"churny"_s, u"No word of ours."_s, u"unsure"_s}}));
        OwnWords last(stage, writer.window);
        QCOMPARE(last.left(), QStringList({QString(), QString(), QString()}));
        QCOMPARE(last.listed(), QStringList(u"“churny”"_s));
    }

    /// However many there are, the window stays on the screen, and each can be chosen.
    void aLongListOfWordsIsScrolled()
    {
        gui::Stage stage;
        std::vector<OwnWording> many;
        for (int number = 0; number < 120; ++number)
            many.push_back({u"word number %1"_s.arg(number)});
        keepOwnWordings(many, stage.program->settings());
        const Writer writer(stage);
        OwnWords own(stage, writer.window);
        QCOMPARE(own.listed().size(), 120);
        const QRect screen = own.dialog->screen()->availableGeometry();
        QVERIFY(own.dialog->height() <= screen.height());
        QVERIFY(gui::isInSight(gui::button(own.dialog, u"Close"_s)));
        own.choose(u"“word number 119”"_s);
        QCOMPARE(own.line(0)->text(), u"word number 119"_s);
        QTRY_VERIFY(gui::isInSight(own.line(0)));
    }

    /// The words may come back, by undo or by the same keys.
    void whatIsIgnoredStaysSoWhenItsWordsComeBack()
    {
        gui::Stage stage;
        Writer writer(stage);
        const QString cause = writer.addCause(unfair);
        GrowingEdit *edit = writer.open({"cause", cause, "text"});
        QTRY_VERIFY(Writer::count(Writer::field()));
        Writer::goTo(edit, u"obviously"_s);
        chooseInTextMenu(edit, u"Ignore “obviously” here"_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
        Writer::replaceBy(u"They left."_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), QString());
        writer.desk().flushEditors();
        QCOMPARE(writer.ignored(), 1);
        Writer::replaceBy(u"They obviously forgot."_s);
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
        writer.desk().flushEditors();

        // With its record it goes, and comes back.
        QVERIFY(writer.desk().remove("cause", cause));
        QCOMPARE(writer.ignored(), 0);
        writer.desk().undo();
        gui::settle();
        QCOMPARE(writer.ignored(), 1);
        writer.open({"cause", cause, "text"});
        QTRY_COMPARE(Writer::counted(Writer::field()), u"1 wording worth a second look"_s);
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

    /// Every column whose wording is looked at leads to an editor that does so, but for those that have none so far.
    void everyLongTextHasItsMarks()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const Store &store = window.document().store();
        QStringList withoutEditor, withoutMarks;
        for (const Table &table : Tables::instance().all()) {
            for (const Column &column : table.columns) {
                if (!hasWording(table.name, column.name))
                    continue;
                const Field *field = nullptr;
                for (const Row &row : need(store.rows(table))) {
                    const Place place{table.name, row[0].toString(), column.name};
                    window.reveal(place);
                    gui::settle();
                    field = ancestorOf<Field>(QApplication::focusWidget());
                    if (field && field->place() == place)
                        break;
                    field = nullptr;
                }
                if (!field)
                    withoutEditor += table.name + u'.' + column.name;
                else if (!field->editor()->findChild<MarkFinder *>())
                    withoutMarks += table.name + u'.' + column.name;
            }
        }
        QCOMPARE(withoutMarks, QStringList());
        for (const char *notYet : {"meeting.note", "parked.text", "comment.text"})
            withoutEditor.removeAll(QString::fromLatin1(notYet));
        QCOMPARE(withoutEditor, QStringList());
    }

    /// Why something stays as it is goes into the report like everything else.
    void theReasonOfWhatStaysOpenIsMarked()
    {
        gui::Stage stage;
        const Writer writer(stage.openSample());
        writer.window.openPage(u"review"_s);
        gui::settle();
        QAbstractButton *because = gui::button(writer.window.page(), u"It stays open because ..."_s);
        QVERIFY(because);
        gui::click(because);
        gui::type(unfair);
        QTRY_COMPARE(Writer::counted(Writer::field()), u"2 wordings worth a second look"_s);
        gui::press(nextKey);
        QTRY_VERIFY(Writer::line(Writer::field()));
        QCOMPARE(Writer::field()->place().table, u"because"_s);
        writer.desk().flushEditors();
        QCOMPARE(writer.desk().data().because.find(Writer::field()->place().id)->reason, unfair);
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
