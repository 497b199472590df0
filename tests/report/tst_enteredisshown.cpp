#include "core/report/builder.h"
#include "core/schema/tables.h"
#include "core/workbook/catalogue.h"
#include "tests/report/modeltext.h"
#include "tests/support/decidedcase.h"
#include "tests/support/samplereader.h"

#include <QTest>

#include <algorithm>
#include <span>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

/// What no report shows, and why. Who adds a column shows it, or says so here.
struct Unshown
{
    TableKey table;
    ColumnKey column;
    const char *why;
};

constexpr char onRequest[] = "addresses only on request";
constexpr char ofTheProgram[] = "for the program, or for whoever opens the file with another one";
constexpr char whereItIsUsed[] = "read where it is used";
constexpr char whileUndecided[] = "told while it is undecided";
constexpr char ofCauses[] = "no page shows it yet: Causes";
constexpr char ofInterviews[] = "no page shows it yet: Interviews";
constexpr char ofReview[] = "no page shows it yet: Review";

constexpr Unshown unshown[] = {
    {"workbook", "format_note", ofTheProgram},
    {"workbook", "language", ofTheProgram},
    {"workbook", "follows", ofTheProgram},
    {"workbook", "followed_by", ofTheProgram},
    {"workbook", "as_of", whereItIsUsed}, // the date that the report is of
    {"person", "mail", onRequest},
    {"person", "phone", onRequest},
    {"person", "address", onRequest},
    {"person", "author", ofTheProgram},
    {"prompt", "page", ofTheProgram},
    {"prompt", "theme", whereItIsUsed},
    {"prompt", "hint", whereItIsUsed},
    {"interview_question", "asked_at", ofInterviews},
    {"evidence", "target_column", whereItIsUsed},
    {"criterion", "key", whereItIsUsed},
    {"decision", "undecided_until", whileUndecided},
    {"parked", "page", whereItIsUsed},
    {"review", "revision_id", ofTheProgram},
    {"review", "due_on", ofReview},
    {"review", "asked_by", ofReview},
    {"because", "key", ofTheProgram},
    {"choice", "list", whereItIsUsed},
    {"choice", "key", whereItIsUsed},
    {"choice", "label", whereItIsUsed},
    {"choice", "parent", whereItIsUsed},
    {"choice", "department", whereItIsUsed},
};

/// The same of what is chosen, counted or points at a person.
constexpr Unshown unread[] = {
    {"prompt", "hidden", ofTheProgram},
    {"evidence", "passage_at", ofTheProgram},
    {"choice", "retired", ofTheProgram},
    {"choice", "side", whereItIsUsed},
};

bool isIn(std::span<const Unshown> list, TableKey table, ColumnKey column)
{
    return std::ranges::any_of(list, [&](const Unshown &one) { return one.table == table && one.column == column; });
}
bool isUnshown(TableKey table, ColumnKey column)
{
    return isIn(unshown, table, column);
}

/// What an entry has in a column that nothing else has, as it is stored and as it is read in the report.
struct Mark
{
    QVariant stored;
    QString read;
};

std::optional<Mark> markFor(const Column &column)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Prose:
        return Mark{u"Zyxwvu"_s, u"Zyxwvu"_s};
    case ColumnKind::Date:
    case ColumnKind::DateOrNever:
        return Mark{u"2033-07-19"_s, u"19 Jul 2033"_s};
    case ColumnKind::Money:
        return Mark{qlonglong(98'765'400), u"987,654"_s};
    default:
        return std::nullopt;
    }
}

/// Two values of a column, whose reports are not the same where it is read.
std::optional<std::pair<QVariant, QVariant>> choicesOf(const Column &column)
{
    switch (column.kind) {
    case ColumnKind::Pick: {
        const std::vector<PickEntry> entries = Catalogue::instance().entries(column.list);
        if (entries.size() < 2)
            return std::nullopt;
        return std::pair<QVariant, QVariant>(entries[0].key, entries[1].key);
    }
    case ColumnKind::Yes:
        return std::pair<QVariant, QVariant>(true, false);
    case ColumnKind::Int:
    case ColumnKind::Real:
    case ColumnKind::Percent:
        return std::pair<QVariant, QVariant>(2, 40); // a mood has its two ends
    case ColumnKind::Reference:
    case ColumnKind::PartOf: {
        const auto &people = sampleWorkbook().people;
        if (column.target != u"person")
            return std::nullopt;
        return std::pair<QVariant, QVariant>(people.at(0).id, people.at(1).id);
    }
    default:
        return std::nullopt;
    }
}

void put(QString &field, const QVariant &value)
{
    field = value.toString();
}
void put(Edtf &field, const QVariant &value)
{
    field = Edtf::parse(value.toString());
}
void put(Number &field, const QVariant &value)
{
    field = value.toLongLong();
}
void put(std::optional<double> &field, const QVariant &value)
{
    field = value.toDouble();
}
void put(YesNo &field, const QVariant &value)
{
    field = value.toBool();
}
template<typename Field>
void put(Field &field, const QVariant &value)
{
    if constexpr (requires { Field(value.toString()); })
        field = Field(value.toString());
}

QString reportOf(const Snapshot &workbook)
{
    const ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    return textOf(buildReport(workbook, options, Texts()));
}

/// One meeting of two people, with what came of it.
Snapshot withMeeting(Snapshot workbook)
{
    Meeting meeting;
    meeting.id = u"meeting"_s;
    meeting.at = Edtf::parse(u"2026-03-18T14:00");
    meeting.endedAt = Edtf::parse(u"2026-03-18T14:50");
    workbook.meetings.put(meeting);
    for (int i = 0; i < 2; ++i) {
        const QString person = workbook.people.at(i).id;
        workbook.meetingPeople.put(MeetingPerson{meeting.id + u'/' + person, meeting.id, person, {}});
    }
    Parked parked;
    parked.id = u"parked"_s;
    parked.text = u"Who owns the export?"_s;
    workbook.parked.put(parked);
    Lesson lesson;
    lesson.id = u"learned"_s;
    lesson.kind = "learned";
    lesson.text = u"That nobody asks the depots."_s;
    lesson.meetingId = meeting.id;
    workbook.lessons.put(lesson);
    return workbook;
}

/// The sample, in which every record of a table has that in one column.
template<typename T>
Snapshot marked(const Snapshot &sample, ColumnKey column, const QVariant &value)
{
    Snapshot workbook = sample;
    const auto mark = [&](T record) {
        T::fields(record, [&](ColumnKey name, auto &field) {
            if (name == column)
                put(field, value);
        });
        return record;
    };
    if constexpr (requires { (workbook.*recordsIn<T>).begin(); }) {
        for (const T &record : sample.*recordsIn<T>)
            (workbook.*recordsIn<T>).put(mark(record));
    } else {
        workbook.*recordsIn<T> = mark(workbook.*recordsIn<T>);
    }
    return workbook;
}

} // namespace

/// What people enter is read somewhere in the report for our own people.
class TestEnteredIsShown : public QObject
{
    Q_OBJECT

    const Snapshot m_case = withMeeting(DecidedCase(sampleWorkbook()).workbook);

private Q_SLOTS:
    void everyColumnIsFoundOrHasItsReason()
    {
        QStringList missing, shownAfterAll;
        forEachRecordType([&]<typename T>() {
            const Table &table = Tables::instance().at(T::table);
            for (const Column &column : table.columns) {
                const std::optional<Mark> mark = markFor(column);
                if (!mark)
                    continue;
                const bool isFound = reportOf(marked<T>(m_case, column.name, mark->stored)).contains(mark->read);
                if (isFound && isUnshown(table.name, column.name))
                    shownAfterAll.append(table.name.toString() + u'.' + column.name);
                if (!isFound && !isUnshown(table.name, column.name))
                    missing.append(table.name.toString() + u'.' + column.name);
            }
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY2(shownAfterAll.isEmpty(), qPrintable(shownAfterAll.join(u'\n')));
    }

    /// Of what is chosen, counted or points at a person: another value makes another report.
    void everyChoiceIsReadOrHasItsReason()
    {
        QStringList missing, readAfterAll;
        forEachRecordType([&]<typename T>() {
            const Table &table = Tables::instance().at(T::table);
            for (const Column &column : table.columns) {
                const auto values = choicesOf(column);
                if (!values)
                    continue;
                const bool isRead = reportOf(marked<T>(m_case, column.name, values->first))
                                    != reportOf(marked<T>(m_case, column.name, values->second));
                if (isRead == isIn(unread, table.name, column.name))
                    (isRead ? readAfterAll : missing).append(table.name.toString() + u'.' + column.name);
            }
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY2(readAfterAll.isEmpty(), qPrintable(readAfterAll.join(u'\n')));
    }

    void addressesAreReadWhereSomebodyAskedForThem()
    {
        Snapshot workbook = sampleWorkbook();
        Person person = workbook.people.at(0);
        person.mail = u"pia@norvik.example"_s;
        person.phone = u"+49 30 5550100"_s;
        person.address = u"Depot Road 7"_s;
        workbook.people.put(person);
        ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
        options.edition.contactDetails = true;
        const QString asked = textOf(buildReport(workbook, options, Texts()));
        for (const QString &text : {person.mail, person.phone, person.address}) {
            QVERIFY2(asked.contains(text), qPrintable(text));
            QVERIFY2(!reportOf(workbook).contains(text), qPrintable(text));
        }
    }

    /// What is no text, no date and no amount; each by what it comes to in words.
    void whatIsChosenIsFoundToo()
    {
        Snapshot workbook = sampleWorkbook();
        const QString id = workbook.people.at(0).id;
        Person person = workbook.people.at(0);
        person.effort = "strong";
        person.reachable = true;
        person.goals = u"Fewer empty kilometres"_s;
        workbook.people.put(person);
        workbook.account.marginPct = 73;
        const QString report = reportOf(workbook);
        const auto has = [&report](const QString &text) { return report.contains(text); };
        QVERIFY(has(u"Effort: "_s + Catalogue::instance().label("effort", person.effort)));
        QVERIFY(has(u"Can be reached: yes"_s));
        QVERIFY(has(u"Goals: Fewer empty kilometres"_s));
        QVERIFY(has(u"Margin (percent)\n73"_s));
        QVERIFY(has(u"Last real contact: 26 Mar 2026"_s)); // with Pia Sommer
        QVERIFY(has(u"With Tom Reuter, Pia Sommer"_s) || has(u"With Pia Sommer, Tom Reuter"_s));
        QVERIFY(has(u"Value: 9"_s)); // their rating of 2024
        QVERIFY(has(u"Known at the time: "_s));
        QVERIFY(has(u"12 Mar 2026, 13:30 to"_s));
    }
};

QTEST_GUILESS_MAIN(TestEnteredIsShown)
#include "tst_enteredisshown.moc"
