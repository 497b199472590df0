#include "core/guide/personadd.h"
#include "core/guide/quickadd.h"
#include "core/workbook/catalogue.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The notice: a Tuesday. The Friday before it is 6 March.
DateContext onTriggers()
{
    DateContext context;
    context.reference = QDate(2026, 3, 10);
    context.locale = QLocale("en_GB");
    return context;
}

QuickEvent understood(const QString &line)
{
    return understandQuickAdd(line, onTriggers(), QuickWords::of(Catalogue::instance()));
}

QStringList namesOf(const QuickEvent &event)
{
    QStringList names;
    for (const QuickPerson &person : event.people)
        names += person.name;
    return names;
}

/// Words that know some people.
QuickWords knowing(const QStringList &names)
{
    QuickWords words = QuickWords::of(Catalogue::instance());
    words.names = names;
    return words;
}

QStringList partsOf(const QString &line, QuickPart::Kind kind)
{
    QStringList texts;
    for (const QuickPart &part : understood(line).parts) {
        if (part.kind == kind)
            texts.append(line.mid(part.start, part.length));
    }
    return texts;
}

} // namespace

class TestQuickAdd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLineOfTheFirstTenMinutes()
    {
        const QString line = u"Fri 15:40 credit refused @Meyer #ops via phone !"_s;
        const QuickEvent event = understood(line);
        QCOMPARE(event.date, Edtf::parse(u"2026-03-06T15:40"));
        QCOMPARE(event.title, u"credit refused"_s);
        QCOMPARE(namesOf(event), QStringList{"Meyer"});
        QCOMPARE(event.department, u"operations"_s);
        QCOMPARE(event.source, u"call_note"_s);
        QCOMPARE(event.party, QString());
        QVERIFY(event.finalStraw);
        const std::vector<QuickPart> expected{
            {QuickPart::Date, 0, 9},        {QuickPart::Title, 10, 14}, {QuickPart::Person, 25, 6},
            {QuickPart::Department, 32, 4}, {QuickPart::Source, 37, 9}, {QuickPart::FinalStraw, 47, 1},
        };
        QVERIFY(event.parts == expected);
    }

    void titlesAndDates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const char *date, const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(date) << QString::fromUtf8(title);
        };
        row("", "", "");
        row("   ", "", "");
        row("credit refused", "", "credit refused");
        row("  credit \t refused ", "", "credit refused");
        row("Fri", "2026-03-06", "");
        row("Fri: credit refused", "2026-03-06", "credit refused");
        row("10 Mar - meeting", "2026-03-10", "meeting");
        row("Fri \xe2\x80\x93 meeting", "2026-03-06", "meeting");
        row("Fri -5 % usage", "2026-03-06", "-5 % usage");
        row("Fri, -5 % usage", "2026-03-06", "-5 % usage");
        row("spring 2024 rollout", "2024-25", "rollout");
        row("@Meyer Fri 15:40 credit refused", "2026-03-06T15:40", "credit refused");
        row("! #sales yesterday call", "2026-03-09", "call");
        row("Fri @Meyer 15:40 call", "2026-03-06", "15:40 call");
        row("credit refused on Fri 15:40", "2026-03-06T15:40", "credit refused");
        row("credit refused on 10 March 2024 @Meyer !", "2024-03-10", "credit refused");
        row("credit refused on Friday.", "2026-03-06", "credit refused");
        row("hold on credit on Monday", "2026-03-09", "hold on credit");
        row("credit refused, on Monday", "2026-03-09", "credit refused");
        row("late, again and again, @Meyer", "", "late, again and again");
        row("work on it", "", "work on it");
        row("on", "", "on");
        row("come on", "", "come on");
        row("Fri credit refused on Monday", "2026-03-06", "credit refused on Monday");
        row("credit on Friday refused", "", "credit on Friday refused");
        row("May called about credit", "", "May called about credit");
        row("!", "", "");
        row("...", "", "");
        row("?!", "", "");
        row("credit refused!", "", "credit refused!");
        row("5", "", "5");
        row("\xf0\x9f\x98\xa1", "", "\xf0\x9f\x98\xa1");
        row("\xe2\x98\xb9", "", "\xe2\x98\xb9");
        row("\\Fri is their motto", "", "Fri is their motto");
        row("\\2024 plan", "", "2024 plan");
        row("mail to \\@all \\#1 \\! C:\\temp \\\\x", "", "mail to @all #1 ! C:\\temp \\x");
        row("trailing \\", "", "trailing \\");
    }
    void titlesAndDates()
    {
        QFETCH(QString, line);
        const QuickEvent event = understood(line);
        QTEST(event.date.toString(), "date");
        QTEST(event.title, "title");
    }

    void peopleAreNamedInSeveralWays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const QStringList &people, const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << people << QString::fromUtf8(title);
        };
        row("call @Meyer", {"Meyer"}, "call");
        row("call @Meyer, @Anna_Meyer; @\"Jo van der Berg\".", {"Meyer", "Anna Meyer", "Jo van der Berg"}, "call");
        row("call @\xe2\x80\x9c"
            "Anna Meyer\xe2\x80\x9d about it",
            {"Anna Meyer"}, "call Anna Meyer about it");
        row("call @Meyer @Meyer", {"Meyer"}, "call");
        row("call with @Meyer about credit", {"Meyer"}, "call with Meyer about credit");
        row("@Meyer refused credit", {"Meyer"}, "refused credit");
        row("asked @O'Brien, who left", {"O'Brien"}, "asked O'Brien, who left");
        row("call @M\xc3\xbcller-L\xc3\xbc"
            "denscheidt #sales",
            {u"M\u00fcller-L\u00fcdenscheidt"_s}, "call");
        row("call @Anna_Meyer about @Meyer's boss", {"Anna Meyer", "Meyer"}, "call Anna Meyer about Meyer's boss");
        row("call @\"Anna", {"Anna"}, "call");
        row("mail a@b.de", {}, "mail a@b.de");
        row("call @", {}, "call @");
        row("call @\"\"", {}, "call @\"\"");
        row("call @...", {}, "call @...");
        row("call \\@Meyer", {}, "call @Meyer");
    }
    void peopleAreNamedInSeveralWays()
    {
        QFETCH(QString, line);
        const QuickEvent event = understood(line);
        QTEST(namesOf(event), "people");
        QTEST(event.title, "title");
    }

    void capitalisedWordsAreOneName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const QStringList &people, const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << people << QString::fromUtf8(title);
        };
        row("call @Ruth Okafor", {"Ruth Okafor"}, "call");
        row("@Ruth Okafor refused credit", {"Ruth Okafor"}, "refused credit");
        row("call with @Ruth Okafor about credit", {"Ruth Okafor"}, "call with Ruth Okafor about credit");
        row("call @Ruth Okafor, Credit refused", {"Ruth Okafor"}, "call Ruth Okafor, Credit refused");
        row("@Ruth Okafor, Credit refused", {"Ruth Okafor"}, "Credit refused");
        row("asked @Ruth Okafor's boss", {"Ruth Okafor"}, "asked Ruth Okafor's boss");
        row("call @Jo van der Berg about it", {"Jo van der Berg"}, "call Jo van der Berg about it");
        row("call @Jo van about it", {"Jo"}, "call Jo van about it");
        row("call @van der Berg", {"van der Berg"}, "call");
        row("call @de Vries and @Ruth Okafor", {"de Vries", "Ruth Okafor"}, "call de Vries and");
        row("call @J. Berg about it", {"J. Berg"}, "call J. Berg about it");
        row("call @Ruth Okafor @Jo Lind #us", {"Ruth Okafor", "Jo Lind"}, "call");
        row("call @ruth Okafor", {"ruth"}, "call ruth Okafor");
        row("call @Ruth Via Mail", {"Ruth"}, "call");
        row("@Meyer Fri 15:40 credit refused", {"Meyer"}, "credit refused");
        row("@Theresa May credit refused", {"Theresa May"}, "credit refused");
        row("call @anna@norvik.example about credit", {"anna@norvik.example"}, "call anna@norvik.example about credit");
        row("call @anna_b@norvik.example", {"anna_b@norvik.example"}, "call");
        row("call @\xc3\x85se \xc3\x98verberg", {u"\u00c5se \u00d8verberg"_s}, "call");
    }
    void capitalisedWordsAreOneName()
    {
        QFETCH(QString, line);
        const QuickEvent event = understood(line);
        QTEST(namesOf(event), "people");
        QTEST(event.title, "title");
    }

    void aDayRightBehindANameIsTheDate_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const char *date, const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(date) << QString::fromUtf8(title);
        };
        row("call @Olga Brandt today 14:45", "2026-03-10T14:45", "call");
        row("call @Olga Brandt, today", "2026-03-10", "call");
        row("call @Olga Brandt yesterday.", "2026-03-09", "call");
        row("call @Olga Brandt Friday via phone", "2026-03-06", "call");
        row("call @Olga Brandt 12 Feb #ops", "2026-02-12", "call");
        row("call @Olga Brandt 14:45", "2026-03-10T14:45", "call");
        row("@Olga Brandt 12 Feb", "2026-02-12", "");
        row("call @Olga Brandt today about credit", "", "call Olga Brandt today about credit");
        row("budget @Olga Brandt 2025", "", "budget Olga Brandt 2025");
        row("call Olga Brandt today", "", "call Olga Brandt today"); // no name, a title
        row("Fri call @Olga Brandt today", "2026-03-06", "call Olga Brandt today");
    }
    void aDayRightBehindANameIsTheDate()
    {
        QFETCH(const QString, line);
        const QuickEvent event = understood(line);
        QTEST(event.date.toString(), "date");
        QTEST(event.title, "title");
        QCOMPARE(namesOf(event), line.contains(u'@') ? QStringList(u"Olga Brandt"_s) : QStringList());
    }

    void aDayAtTheEndOfANameIsTakenOffIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *line, const char *date, const char *name) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(date) << QString::fromUtf8(name);
        };
        row("Olga Brandt today 14:45", "2026-03-10T14:45", "Olga Brandt");
        row("Olga Brandt 14:45", "2026-03-10T14:45", "Olga Brandt");
        row("Olga Brandt yesterday", "2026-03-09", "Olga Brandt");
        row("Olga Brandt Friday", "2026-03-06", "Olga Brandt");
        row("Olga Brandt Fri 6 Mar 2026 at 9:30", "2026-03-06T09:30", "Olga Brandt");
        row("Olga Brandt 12 Mar", "2025-03-12", "Olga Brandt");
        row("Olga 2026-03-12", "2026-03-12", "Olga");
        row("Theresa May", "", "Theresa May");
        row("Olga Brandt", "", "Olga Brandt");
        row("today", "", "today");
        row("", "", "");
    }
    void aDayAtTheEndOfANameIsTakenOffIt()
    {
        QFETCH(QString, line);
        QTEST(takeDateBehind(line, onTriggers()).value_or(Edtf()).toString(), "date");
        QTEST(line, "name");
    }

    void quotesSayThatNobodyElseIsMeant()
    {
        const QuickEvent event = understood(u"call @Jana @\"Jana\" @\"Jana B\""_s);
        QCOMPARE(event.people, (std::vector<QuickPerson>{{u"Jana"_s, false}, {u"Jana B"_s, true}}));
    }

    void theNameOfSomebodyKnownEndsIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const QStringList &people, const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << people << QString::fromUtf8(title);
        };
        row("@Anna Meyer Credit refused", {"Anna Meyer"}, "Credit refused");
        row("@Meyer Credit refused", {"Meyer"}, "Credit refused"); // a surname
        row("@anna meyer credit refused", {"anna meyer"}, "credit refused");
        row("@meyer anna credit refused", {"meyer anna"}, "credit refused");
        row("@anna meyer, Credit refused", {"anna meyer"}, "Credit refused");
        row("@Anna Lund called", {"Anna Lund"}, "called"); // somebody else, not Anna Meyer
        row("@meyer an invoice", {"meyer"}, "an invoice");
        row("@Jo Lind Vik called", {"Jo Lind Vik"}, "called"); // the longest
    }
    void aNameStandsInAnyOrderAndScript_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const QStringList &people, const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << people << QString::fromUtf8(title);
        };
        row("@Sukarno called", {"Sukarno"}, "called");
        row("@Omar al-Rashid called", {"Omar al-Rashid"}, "called");
        row("@al-Rashid called", {"al-Rashid"}, "called");
        row("@Lia d'Amico called", {"Lia d'Amico"}, "called");
        row("@Henk van 't Hoff called", {"Henk van 't Hoff"}, "called");
        row("@Jo van der Berg an invoice", {"Jo van der Berg"}, "an invoice");
        row("@María José García López called", {"María José García López"}, "called");
        row("@田中太郎 値引きを断った", {"田中太郎"}, "値引きを断った");
        row("＠田中太郎、 値引きを断った", {"田中太郎"}, "値引きを断った");
        row("@سالم بن حمد رفض", {"سالم بن حمد"}, "رفض");
        row("@محمد رفض", {"محمد"}, "رفض");
        row("@محمد، رفض", {"محمد"}, "رفض");
        row("@محمد_العلي رفض", {"محمد العلي"}, "رفض");
        row("@王 芳 来电", {"王 芳"}, "来电"); // known, family name first
        row("@芳 王 来电", {"芳 王"}, "来电");
    }
    void aNameStandsInAnyOrderAndScript()
    {
        QFETCH(QString, line);
        const QuickEvent event = understandQuickAdd(line, onTriggers(), knowing({"Anna Meyer", "王 芳"}));
        QTEST(namesOf(event), "people");
        QTEST(event.title, "title");
    }
    void theNameOfSomebodyKnownEndsIt()
    {
        QFETCH(QString, line);
        const QuickEvent event =
            understandQuickAdd(line, onTriggers(), knowing({"Anna Meyer", "Jo Lind", "Jo Lind Vik"}));
        QTEST(namesOf(event), "people");
        QTEST(event.title, "title");
    }

    void aKnownNameNeedsNoQuotes()
    {
        Snapshot workbook;
        std::vector<Person> people(2);
        people[0].id = u"1"_s;
        people[0].name = u"Anna Meyer"_s;
        people[1].id = u"2"_s;
        people[1].name = u"Anna Meyer Lund"_s;
        workbook.people.assign(people);
        const QuickWords words = withPeople(QuickWords::of(Catalogue::instance()), workbook);
        const auto named = [&words](const QString &line) { return namesOf(understandQuickAdd(line, {}, words)); };
        QCOMPARE(named(u"call @anna meyer, credit refused"_s), QStringList{u"anna meyer"_s});
        QCOMPARE(named(u"credit refused @anna meyer lund"_s), QStringList{u"anna meyer lund"_s});
        QCOMPARE(named(u"call @Anna Meyers"_s), QStringList{u"Anna Meyers"_s}); // somebody else
        QCOMPARE(named(u"call @anna meyers"_s), QStringList{u"anna"_s});
    }

    void departmentsPartiesAndSourcesAreMatched_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("department");
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *line, const char *department, const char *party, const char *source,
                            const char *title) {
            QTest::newRow(line) << QString::fromUtf8(line) << department << party << source << title;
        };
        row("x #sales", "sales", "", "", "x");
        row("x #SALES", "sales", "", "", "x");
        row("x #sal", "sales", "", "", "x");
        row("x #success", "success", "", "", "x");
        row("x #sup", "support", "", "", "x");
        row("x #su", "", "", "", "x #su");
        row("x #s", "", "", "", "x #s");
        row("x #customer_success", "success", "", "", "x");
        row("x #csm", "success", "", "", "x");
        row("x #nonsense", "", "", "", "x #nonsense");
        row("x #1", "", "", "", "x #1");
        row("x #", "", "", "", "x #");
        row("x #them", "", "customer", "", "x");
        row("x #us #ops", "operations", "us", "", "x");
        row("x #operations", "operations", "", "", "x");
        row("x #customer", "", "customer", "", "x");
        row("x #sales #support", "sales", "", "", "x #support");
        row("x via phone", "", "", "call_note", "x");
        row("x VIA Mail", "", "", "email", "x");
        row("x via note of a meeting", "", "", "meeting_note", "x");
        row("x via meeting room", "", "", "meeting_note", "x room");
        row("x via nonsense", "", "", "", "x via nonsense");
        row("x via", "", "", "", "x via");
        row("via via mail", "", "", "email", "via");
        row("x via mail via phone", "", "", "email", "x via phone");
    }
    void departmentsPartiesAndSourcesAreMatched()
    {
        QFETCH(QString, line);
        const QuickEvent event = understood(line);
        QTEST(event.department.toString(), "department");
        QTEST(event.party.toString(), "party");
        QTEST(event.source, "source");
        QTEST(event.title, "title");
    }

    void theFinalStrawIsASignOfItsOwn()
    {
        QVERIFY(understood("credit refused !").finalStraw);
        QVERIFY(understood("! credit refused").finalStraw);
        QVERIFY(understood("credit ! refused").finalStraw);
        QVERIFY(!understood("credit refused!").finalStraw);
        QVERIFY(!understood("credit refused !!").finalStraw);
        QVERIFY(!understood("credit refused \\!").finalStraw);
    }

    void everyPartKnowsItsPlaceInTheLine()
    {
        const QString line = u" 10 Mar 2026: call with @\"Anna Meyer\", then #them mail via chat  ok "_s;
        QCOMPARE(partsOf(line, QuickPart::Date), QStringList{"10 Mar 2026"});
        QCOMPARE(partsOf(line, QuickPart::Person), QStringList{"@\"Anna Meyer\""});
        QCOMPARE(partsOf(line, QuickPart::Party), QStringList{"#them"});
        QCOMPARE(partsOf(line, QuickPart::Source), QStringList{"via chat"});
        QCOMPARE(partsOf(line, QuickPart::Title), (QStringList{"call with", ", then", "mail", "ok"}));
        QCOMPARE(understood(line).title, u"call with Anna Meyer, then mail ok"_s);
        QCOMPARE(partsOf(u"refused on Friday #us"_s, QuickPart::Date), QStringList{"on Friday"});
    }

    void otherWordsCanBeGiven()
    {
        QuickWords german = QuickWords::of(Catalogue::instance());
        german.departments.insert(u"vertrieb"_s, u"sales"_s);
        german.sources.insert(u"telefon"_s, u"call_note"_s);
        german.beforeDate = {u"am"_s};
        german.beforeSource = {u"per"_s};
        DateContext context = onTriggers();
        context.locale = QLocale("de_DE");
        const QuickEvent event = understandQuickAdd(u"Kredit verweigert #vertr per Telefon am 6.3.", context, german);
        QCOMPARE(event.title, u"Kredit verweigert"_s);
        QCOMPARE(event.department, u"sales"_s);
        QCOMPARE(event.source, u"call_note"_s);
        QCOMPARE(event.date, Edtf::parse(u"2026-03-06"));
    }

    void anyLineIsCoveredByPartsInOrder()
    {
        const QStringList pieces{"Fri",       "15:40", "@Meyer", "@\"A B\"", "\"", "#ops",      "#x",
                                 "via",       "phone", "!",      "on",       "\\", "@",         "#",
                                 "credit",    ",",     ":",      "-",        "\t", u"\u00e9"_s, QString(QChar(0xdc00)),
                                 u"\u202e"_s, "10 Mar"};
        QRandomGenerator random(21);
        const QuickWords words = QuickWords::of(Catalogue::instance());
        for (int round = 0; round < 20000; ++round) {
            QString line;
            for (int i = random.bounded(12); i > 0; --i) {
                line += pieces[random.bounded(int(pieces.size()))];
                if (random.bounded(3))
                    line += u' ';
            }
            const QuickEvent event = understandQuickAdd(line, onTriggers(), words);
            qsizetype end = 0;
            for (const QuickPart &part : event.parts) {
                QVERIFY2(part.length > 0 && part.start >= end && part.end() <= line.size(), qPrintable(line));
                end = part.end();
            }
            QCOMPARE(event.title, event.title.simplified());
        }
    }

    void longLinesTakeNoLongerThanTheyAreLong_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"on ", "@a\" ", "@\"a ", "via ", "#o ", "\\", "on Fri ", "! ", "@Ab Cd Fri ",
                                  "via note of a ", "credit "})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void longLinesTakeNoLongerThanTheyAreLong()
    {
        QFETCH(QString, piece);
        const QString line = piece.repeated(300'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        understood(line);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestQuickAdd)
#include "tst_quickadd.moc"
