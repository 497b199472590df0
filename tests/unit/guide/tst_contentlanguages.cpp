#include "core/base/content.h"
#include "core/base/texts.h"
#include "core/dates/datecontext.h"
#include "core/guide/checks.h"
#include "core/guide/contradictions.h"
#include "core/guide/pages.h"
#include "core/guide/prompts.h"
#include "core/guide/quickadd.h"
#include "core/guide/quickwords.h"
#include "core/journal/describe.h"
#include "core/journal/revision.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/ownlanguage.h"
#include "core/workbook/snapshot.h"
#include "core/workbook/title.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// A language is a folder of content, and need not be whole: here is one that says very little.
class TestContentLanguages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &path, const QByteArray &json)
    {
        QFile file(m_folder.filePath(path));
        QDir().mkpath(QFileInfo(file).path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"eo/catalogues/lists/department.json"_s, R"({"list": "other", "open": true, "entries": [
            {"key": "operations", "label": "Funkciigo", "side": 7, "aliases": ["funk"]},
            {"key": "sales", "label": "Vendejo", "aliases": ["support"]},
            {"key": "made_up", "label": "Nenio"}]})");
        write(u"eo/catalogues/lists/event_kind.json"_s,
              R"({"list": "event_kind", "entries": [{"key": "call", "label": "Voko"}]})");
        write(u"eo/catalogues/lists/reason.json"_s,
              R"({"list": "reason", "entries": [{"key": "adoption", "label": "Uzado"}]})");
        write(u"eo/catalogues/labels.json"_s,
              R"({"tables": {"event": {"one": "evento", "columns": {"title": "Titolo"}}}})");
        write(u"eo/prompts/triggers.json"_s, R"({"themes": [{"key": "nothing_of_ours", "title": "?"}]})");
        write(u"eo/guide/checks.json"_s, R"({"checks": [{"key": "final_straw", "text": "Neniu lasta guto."}]})");
        write(u"eo/guide/contradictions.json"_s,
              R"({"contradictions": [{"key": "unknown_but_found_out", "text": "%1: %2, sed poste respondita."}]})");
        write(u"eo/guide/pages.json"_s,
              R"({"pages": [{"key": "causes", "name": "Kialoj"}, {"key": "account", "name": "Konto"}]})");
        write(u"eo/guide/quickadd.json"_s,
              R"({"before_date": ["je"], "before_source": ["per"], "name_particles": []})");
        write(u"eo_001/guide/pages.json"_s, R"({"pages": [{"key": "causes", "name": "Kialoj, tutmonde"}]})");
        addContentFolder(m_folder.path());
    }

    void aFolderIsALanguage()
    {
        QVERIFY(contentLanguages().contains(u"eo"_s));
        QCOMPARE(contentLanguages().first(), u"en"_s);
        QCOMPARE(contentLayers(u"eo-001"_s), QStringList({u"en"_s, u"eo"_s, u"eo_001"_s}));
        QCOMPARE(contentLayers(u"eo_DE"_s), QStringList({u"en"_s, u"eo"_s}));
        QCOMPARE(contentLayers(u"en_GB"_s), QStringList{u"en"_s});
    }

    void whatItDoesNotSayIsEnglishAndStandsWhereEnglishHasIt()
    {
        const Catalogue &english = Catalogue::of(u"en"_s), &half = Catalogue::of(u"eo"_s);
        const ListKey list = "department";
        QCOMPARE(half.label(list, u"operations"_s), u"Funkciigo"_s);
        QCOMPARE(half.label(list, u"finance"_s), english.label(list, u"finance"_s));
        QCOMPARE(half.find(list, u"operations"_s)->side, english.find(list, u"operations"_s)->side);
        QCOMPARE(half.isOpen(list), english.isOpen(list));
        QVERIFY(!half.find(list, u"made_up"_s));
        const auto keys = [&](const Catalogue &catalogue) {
            QStringList all;
            for (const PickEntry &entry : catalogue.entries(list))
                all += entry.key;
            return all;
        };
        QCOMPARE(keys(half), keys(english));
        QCOMPARE(half.columnLabel("event", "title"), u"Titolo"_s);
        QCOMPARE(half.columnLabel("event", "at"), english.columnLabel("event", "at"));
        QCOMPARE(Pages::of(u"eo"_s).find(u"causes"_s)->name, u"Kialoj"_s);
        QCOMPARE(Pages::of(u"eo_001"_s).find(u"causes"_s)->name, u"Kialoj, tutmonde"_s);
        QCOMPARE(Pages::of(u"eo_001"_s).find("account")->name, u"Konto"_s);
        QCOMPARE(Pages::of(u"eo"_s).all().front().key, Pages::of(u"en"_s).all().front().key);
        const Snapshot workbook;
        QCOMPARE(Prompts::of(u"eo"_s).themes(u"triggers"_s, workbook).size(),
                 Prompts::of(u"en"_s).themes(u"triggers"_s, workbook).size());
    }

    /// The file holds a key, which everybody reads in a language of their own.
    void whatHasNoWordsOfItsOwnIsCalledByItsKey()
    {
        const Snapshot workbook;
        const Catalogue &english = Catalogue::of(u"en"_s), &esperanto = Catalogue::of(u"eo"_s);
        Event event;
        event.kind = "call";
        QCOMPARE(titleOf(event, workbook, english), english.label("event_kind", event.kind));
        QCOMPARE(titleOf(event, workbook, esperanto), u"Voko"_s);
        event.title = u"They called"_s;
        QCOMPARE(titleOf(event, workbook, esperanto), u"They called"_s);
        Cause cause;
        QCOMPARE(titleOf(cause, workbook, esperanto), QString());
        cause.family = "adoption";
        QCOMPARE(titleOf(cause, workbook, english), english.label("reason", cause.family));
        QCOMPARE(titleOf(cause, workbook, esperanto), u"Uzado"_s);
        cause.text = u"Nobody used it"_s;
        QCOMPARE(titleOf(cause, workbook, esperanto), u"Nobody used it"_s);
    }

    void languagesOfTheSameContentShareIt()
    {
        QCOMPARE(&Catalogue::of(u"en_GB"_s), &Catalogue::of(u"en"_s));
        QCOMPARE(&Catalogue::of(u"eo_DE"_s), &Catalogue::of(u"eo"_s));
        QVERIFY(&Catalogue::of(u"eo"_s) != &Catalogue::of(u"en"_s));
    }

    /// Sentences about a workbook are said in the language of their texts, whatever the interface speaks.
    void sentencesFollowTheirTexts()
    {
        const OpenCheck check{.key = u"final_straw"_s, .page = u"triggers"_s, .text = {}, .hint = {}};
        QCOMPARE(checkText(check, Texts(u"eo"_s)), u"Neniu lasta guto."_s);
        QVERIFY(checkText(check, Texts(u"en"_s)).contains(u"final straw"_s));
        const Contradiction found{
            .key = u"unknown_but_found_out"_s,
            .page = u"interviews"_s,
            .arguments = {Contradiction::Entry{u"Kial?"_s}, Contradiction::Picked{"department", u"sales"_s}}};
        QCOMPARE(contradictionText(found, Texts(u"eo"_s), QLocale(u"en"_s)),
                 u"“Kial?”: Vendejo, sed poste respondita."_s);
        QVERIFY(contradictionText(found, Texts(u"en"_s), QLocale(u"en"_s)).contains(u"open question"_s));
        QCOMPARE(contradictionHint(found, Texts(u"eo"_s)), contradictionHint(found, Texts(u"en"_s))); // not translated
        Revision revision;
        revision.author = u"A"_s;
        revision.change = Change::add("event");
        QVERIFY(describe(revision, Texts(u"eo"_s)).contains(u"evento"_s));
        QVERIFY(!describe(revision, Texts(u"en"_s)).contains(u"evento"_s));
    }

    void theInterfaceSpeaksOneOfThem()
    {
        QCOMPARE(&Catalogue::instance(), &Catalogue::of(u"en"_s));
        setContentLanguage(u"eo_DE"_s);
        QCOMPARE(&Catalogue::instance(), &Catalogue::of(u"eo"_s));
        QCOMPARE(Pages::instance().find("account")->name, u"Konto"_s);
        setContentLanguage(u"en_GB"_s);
        QCOMPARE(&Catalogue::instance(), &Catalogue::of(u"en"_s));
    }

    void wordsOfTheInterfaceAreUnderstoodAndEnglishOnesToo()
    {
        setContentLanguage(u"eo"_s);
        const QuickWords words = QuickWords::of(Catalogue::instance());
        DateContext context{QDate(2026, 3, 10), true, QLocale(u"en_GB"_s)};
        const auto read = [&](const QString &line) { return understandQuickAdd(line, context, words); };
        for (const QString &line :
             {u"Kredito rifuzita #funk per phone je Fri"_s, u"Kredito rifuzita #ops via phone on Fri"_s}) {
            const QuickEvent event = read(line);
            QCOMPARE(event.title, u"Kredito rifuzita"_s);
            QCOMPARE(event.department, u"operations"_s);
            QVERIFY(!event.source.isEmpty() && !event.date.isNull());
        }
        QCOMPARE(read(u"x #support"_s).department, u"sales"_s); // means something else here
        QCOMPARE(read(u"x #helpdesk"_s).department, u"support"_s);
        setContentLanguage(u"en"_s);
        QCOMPARE(understandQuickAdd(u"x #funk"_s, context, QuickWords::of(Catalogue::instance())).department,
                 QString());
    }

    void ownTextsHaveALanguageOfTheirOwn()
    {
        Snapshot workbook;
        setContentLanguage(u"de_AT"_s);
        QCOMPARE(ownLanguage(workbook), u"de-AT"_s);
        workbook.workbook.language = u"nb"_s;
        QCOMPARE(ownLanguage(workbook), u"nb"_s);
        workbook.workbook.language = u"no such language"_s;
        QCOMPARE(ownLanguage(workbook), u"en"_s);
        setContentLanguage(u"en"_s);
    }
};

QTEST_GUILESS_MAIN(TestContentLanguages)
#include "tst_contentlanguages.moc"
