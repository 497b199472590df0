#include "core/carried/learned.h"
#include "core/carried/neutraltexts.h"
#include "core/carried/takingup.h"
#include "core/document/mergeoutcome.h"
#include "core/guide/prompts.h"
#include "core/interchange/json.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/ownkey.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
void put(Store &store, Environment &world, const std::function<void(T &)> &fill)
{
    T record;
    record.id = world.ids->next();
    if constexpr (requires { record.rank; })
        record.rank = need(store.lastRank(T::table));
    fill(record);
    need(store.insert(record));
}

/// A case that is over, told with names wherever one can be written.
struct Example
{
    Example()
    {
        before = bench.create();
        need(before->perform(Change::add("person"), [this](Store &store) -> Result<void> {
            Environment &world = bench.environment;
            put<Person>(store, world, [](Person &person) {
                person.name = u"Petronella Quill"_s;
                person.party = "customer";
                person.title = u"Dispatch lead"_s;
            });
            for (const QString &text : {u"What does Petronella say of the screens?"_s, u"How often do we call?"_s,
                                        u"Who answers info@norvik.example?"_s})
                put<Prompt>(store, world, [&text](Prompt &prompt) {
                    prompt.page = u"history"_s;
                    prompt.theme = Prompts::OwnTheme;
                    prompt.text = text;
                    prompt.hint = u"Norvik knows."_s;
                });
            Prompt reworded;
            reworded.id = u"history.promised"_s;
            reworded.page = u"history"_s;
            reworded.text = u"What did info@norvik.example promise?"_s;
            reworded.hidden = true;
            STRAW_TRY(store.insert(reworded));
            for (const QString &label : {u"Norvik’s invoice run"_s, u"Night shift"_s}) {
                Choice choice;
                choice.list = u"reason"_s;
                choice.key = ownKeyOf(label);
                choice.id = choice.list + u'/' + choice.key;
                choice.label = label;
                STRAW_TRY(store.insert(choice));
            }
            Choice below;
            below.list = u"reason"_s;
            below.key = u"late"_s;
            below.id = u"reason/late"_s;
            below.label = u"Run too late"_s;
            below.parent = ownKeyOf(u"Norvik’s invoice run"_s);
            STRAW_TRY(store.insert(below));
            put<Criterion>(store, world, [](Criterion &criterion) {
                criterion.card = "profile";
                criterion.question = u"How many depots does Norvik have?"_s;
                criterion.note = u"Petronella counted them."_s;
            });
            const auto lesson = [&](PickKey<"lesson_kind"> kind, const QString &text) {
                put<Lesson>(store, world, [&](Lesson &record) {
                    record.kind = kind;
                    record.text = text;
                });
            };
            lesson("poorly", u"Nobody asked Petronella."_s);
            lesson("well", u"The export was ready on the day."_s);
            lesson("well", u"Tom Fisher wrote the export."_s); // whom nobody has entered, at the beginning
            const auto parked = [&](const QString &text, const Edtf &settled) {
                put<Parked>(store, world, [&](Parked &record) {
                    record.text = text;
                    record.page = u"causes"_s;
                    record.byId = need(store.all<Person>()).front().id;
                    record.settledOn = settled;
                });
            };
            parked(u"Who owns the depot codes at Norvik?"_s, {});
            parked(u"Who pays for the export?"_s, Edtf::day(QDate(2026, 3, 10)));
            const QString id = need(store.all<Workbook>()).front().id;
            return store.setField(Workbook::table, id, "next_time",
                                  u"- Before anyone signs, we sit down with the users.\nWe call Norvik each month."_s);
        }));
    }

    std::unique_ptr<Document> next(const QString &file = u"Fjordline.db"_s)
    {
        need(before->publishAndWait());
        Account account;
        account.name = u"Fjordline"_s;
        return need(Document::create(bench.path(file), account, bench.environment, [this](Store &store) {
            return takeSetup(store, before->path(), bench.environment);
        }));
    }

    Workbench bench;
    std::unique_ptr<Document> before;
};

QStringList questionsOf(const Snapshot &workbook, const QString &theme)
{
    QStringList texts;
    for (const Prompt &prompt : workbook.prompts) {
        if (prompt.theme == theme)
            texts += prompt.text;
    }
    return texts;
}

bool tells(const QByteArray &bytes)
{
    const QByteArray small = bytes.toLower();
    return small.contains("norvik") || small.contains("petronella") || small.contains("quill")
           || small.contains("fisher");
}

} // namespace

/// What a new workbook takes along of another one, and what never comes along.
class TestTakingUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionsListsCriteriaLessonsAndWhatIsParkedComeAlong()
    {
        Example example;
        const auto next = example.next();
        const Snapshot &workbook = next->data();
        QCOMPARE(questionsOf(workbook, Prompts::OwnTheme),
                 QStringList({u"What does their dispatch lead say of the screens?"_s, u"How often do we call?"_s}));
        QCOMPARE(questionsOf(workbook, Prompts::EarlierTheme),
                 QStringList(
                     {u"How was it here? After an earlier case we set out: “Before anyone signs, we sit down with the "
                      "users.”"_s,
                      u"How was it here? After an earlier case we set out: “We call the customer each month.”"_s,
                      u"What is different here? In an earlier case this went poorly: “Nobody asked their dispatch "
                      "lead.”"_s,
                      u"How was it here? In an earlier case this went well: “The export was ready on the day.”"_s}));
        const Question built = Prompts::instance().find(u"history.promised"_s, workbook);
        QVERIFY(built.hidden);
        QVERIFY(!built.edited);
        QStringList labels;
        for (const Choice &choice : workbook.choices)
            labels += choice.key + u": "_s + choice.label + u" < "_s + choice.parent;
        labels.sort();
        QCOMPARE(labels,
                 QStringList({u"late: Run too late < the_customer_s_invoice_run"_s, u"night_shift: Night shift < "_s,
                              u"the_customer_s_invoice_run: The customer’s invoice run < "_s}));
        QCOMPARE(workbook.criteria.size(), 1);
        QCOMPARE(workbook.criteria.at(0).question, u"How many depots does the customer have?"_s);
        QCOMPARE(workbook.criteria.at(0).note, QString());
        QCOMPARE(workbook.parked.size(), 1);
        const Parked &parked = workbook.parked.at(0);
        QCOMPARE(parked.text, u"Who owns the depot codes at the customer?"_s);
        QCOMPARE(parked.page, u"causes"_s);
        QVERIFY(parked.meetingId.isEmpty() && parked.byId.isEmpty() && parked.settledOn.isNull());
        QVERIFY(!example.before->data().parked.find(parked.id));
        // Not as what was learned in this case, and nobody came along.
        QCOMPARE(workbook.workbook.nextTime, QString());
        QVERIFY(workbook.lessons.isEmpty() && workbook.people.isEmpty() && workbook.events.isEmpty());
    }

    /// A lesson is asked about as what it is: what somebody learned did not go poorly.
    void everyKindOfLessonHasItsOwnQuestion()
    {
        Snapshot workbook;
        for (const PickEntry &kind : Catalogue::instance().entries("lesson_kind")) {
            Lesson lesson;
            lesson.id = kind.key;
            lesson.kind = Pick<"lesson_kind">(kind.key);
            lesson.text = u"the export was ready (%1)"_s.arg(kind.key);
            workbook.lessons.put(lesson);
        }
        const NeutralTexts texts(workbook);
        const Learned learned = learnedIn(workbook, texts, Reach::Chosen);
        QCOMPARE(learned.carried.size(), Catalogue::instance().entries("lesson_kind").size());
        QStringList questions;
        for (const Carried &carried : learned.carried) {
            QVERIFY(carried.text.contains(u'(' + keyOf(carried.kind) + u')'));
            const QString question = questionOf(carried, u"en"_s).text;
            QVERIFY(question.contains(carried.text));
            questions += question.section(u'“', 0, 0);
        }
        QCOMPARE(questions.removeDuplicates(), 0);
    }

    void nothingInTheNewFileTellsWhoTheyWere()
    {
        Example example;
        auto next = example.next();
        need(next->publishAndWait());
        QFile file(next->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!tells(file.readAll()));
        QVERIFY(!tells(contentOf(next->store()).toUtf8()));
    }

    /// They are records as others are.
    void whatWasTakenUpIsFoundExchangedMergedAndTakenBack()
    {
        Workbench bench;
        const auto mine = bench.create();
        const QString sentence = u"We ask the users first."_s;
        need(mine->publishAndWait());
        const QString beside = bench.path(u"Copy.db"_s);
        QVERIFY(QFile::copy(mine->path(), beside));
        need(mine->perform(Change::add("prompt"), [&](Store &store) {
            return takeUp(store, *bench.environment.ids,
                          {{CarriedKind::NextTime, sentence},
                           {CarriedKind::Parked, u"Who pays?"_s, u"causes"_s},
                           {CarriedKind::Criterion, u"How many depots?"_s, u"profile"_s}});
        }));
        QCOMPARE(mine->search(u"users first"_s).size(), size_t(1));
        QCOMPARE(mine->search(u"users first"_s).front().table, TableKey("prompt"));
        const QByteArray json = need(exportJson(mine->store()));
        QVERIFY(json.contains("We ask the users first.") && json.contains("Who pays?"));

        const auto colleague = opened(beside, colleagueOf(bench));
        need(addEvent(*colleague, u"Call"_s));
        need(colleague->publishAndWait());
        QVERIFY(need(mine->mergeFrom(beside)).isDone());
        QCOMPARE(titles(*mine), QStringList({u"Call"_s}));
        QCOMPARE(mine->data().prompts.size(), 1);

        need(mine->undo());
        QVERIFY(mine->data().prompts.isEmpty() && mine->data().parked.isEmpty() && mine->data().criteria.isEmpty());
        need(mine->redo());
        QCOMPARE(mine->data().prompts.size(), 1);
    }

    void whatIsThereInTheSameWordsIsNotAddedAgain()
    {
        MemoryStore memory;
        RandomIds ids;
        const std::vector<Carried> carried{{CarriedKind::Well, u"The export was ready."_s},
                                           {CarriedKind::Parked, u"Who pays?"_s},
                                           {CarriedKind::Criterion, u"How many depots?"_s, u"profile"_s}};
        need(takeUp(memory.store, ids, carried));
        need(takeUp(memory.store, ids, carried));
        QCOMPARE(need(memory.store.count("prompt")), 1);
        QCOMPARE(need(memory.store.count("parked")), 1);
        QCOMPARE(need(memory.store.count("criterion")), 1);
    }

    /// Of a case that goes on, what was learned is not final, and what is parked comes up there again.
    void lessonsAndWhatIsParkedTurnUpElsewhereOnceTheCaseIsOver()
    {
        Example example;
        const auto kinds = [&] {
            QList<int> all;
            const Snapshot &workbook = example.before->data();
            for (const Carried &each : learnedIn(workbook, NeutralTexts(workbook), Reach::Everywhere).carried)
                all += int(each.kind);
            return QSet<int>(all.begin(), all.end());
        };
        const QSet<int> always{int(CarriedKind::NextTime), int(CarriedKind::Criterion)};
        QCOMPARE(kinds(), always);
        const QString id = example.before->data().workbook.id;
        need(example.before->setField("workbook", id, "status", u"closed"_s));
        QCOMPARE(kinds(),
                 always + QSet<int>({int(CarriedKind::Poorly), int(CarriedKind::Well), int(CarriedKind::Parked)}));
    }

    void whatIsOverIsOfferedFirstEachTextOnceAndNothingOfAKnownAccount()
    {
        const Learned open{
            u"1"_s, false, {{CarriedKind::NextTime, u"Call."_s}, {CarriedKind::NextTime, u"Ask."_s}}, {}};
        const Learned closed{u"2"_s,
                             true,
                             {{CarriedKind::Well, u"Export."_s},
                              {CarriedKind::NextTime, u"ask."_s},
                              {CarriedKind::NextTime, u"Visit Aldergate."_s}},
                             {}};
        QStringList texts;
        for (const Carried &each : offersOf({open, closed}, {u"Aldergate Bank"_s}, u"en"_s))
            texts += each.text;
        QCOMPARE(texts, QStringList({u"ask."_s, u"Call."_s, u"Export."_s}));
    }

    void longAndManyTextsAreCut()
    {
        Snapshot workbook;
        workbook.workbook.nextTime = QString(10'000, u'a') + u'\n' + u"Call.\n"_s.repeated(1000);
        const Learned learned = learnedIn(workbook, NeutralTexts(workbook), Reach::Everywhere);
        QCOMPARE(learned.carried.size(), size_t(60));
        QCOMPARE(learned.carried.front().text, u"Call."_s);
    }
};

QTEST_GUILESS_MAIN(TestTakingUp)
#include "tst_takingup.moc"
