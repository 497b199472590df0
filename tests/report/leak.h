#pragma once

#include "core/report/edition/editionrules.h"
#include "core/report/edition/recordwalk.h"
#include "core/schema/tables.h"
#include "core/workbook/fieldvalue.h"
#include "tests/support/decidedcase.h"
#include "tests/support/samplereader.h"

#include <QLocale>
#include <QtEndian>

#include <optional>

/// What is needed to see whether an edition tells what it withholds: a secret in one column after the other, and where
/// it is found again, in a workbook, in texts, and in the bytes of a file.
namespace straw::test {

/// What an entry has in a column that nothing else has, as it is stored and as it is read.
struct Secret
{
    QVariant stored;
    QStringList read; ///< every way in which it may be written
};

/// None for kinds of columns that hold nothing that could be told apart: keys, choices, yes and no, order.
inline std::optional<Secret> secretFor(const Column &column)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Prose:
    case ColumnKind::Json:
        return Secret{QStringLiteral("Zyxwvu"), {QStringLiteral("Zyxwvu")}};
    case ColumnKind::Date:
    case ColumnKind::DateOrNever:
        return Secret{QStringLiteral("2033-07-19"),
                      {QStringLiteral("2033-07-19"), QStringLiteral("19 Jul 2033"), QStringLiteral("19 July 2033"),
                       QStringLiteral("July 2033"), QStringLiteral("Q3 2033")}};
    case ColumnKind::Money:
        return Secret{qlonglong(98'765'400), {QStringLiteral("987,654"), QStringLiteral("98765400")}};
    case ColumnKind::Int:
    case ColumnKind::Percent:
        return Secret{qlonglong(87'654), {QStringLiteral("87,654"), QStringLiteral("87654")}};
    case ColumnKind::Real:
        return Secret{87'653.0, {QStringLiteral("87,653"), QStringLiteral("87653")}};
    default:
        return std::nullopt;
    }
}

inline void put(QString &field, const QVariant &value)
{
    field = value.toString();
}
inline void put(Edtf &field, const QVariant &value)
{
    field = Edtf::parse(value.toString());
}
inline void put(Number &field, const QVariant &value)
{
    field = value.toLongLong();
}
inline void put(std::optional<double> &field, const QVariant &value)
{
    field = value.toDouble();
}
template<typename Field>
void put(Field &, const QVariant &)
{
}

/// The workbook, in which every record of a table has that in one column.
template<typename T>
Snapshot withEverywhere(const Snapshot &workbook, ColumnKey column, const QVariant &value)
{
    Snapshot marked = workbook;
    std::vector<T> records;
    for (const T *record : recordsOf<T>(workbook)) {
        T copy = *record;
        T::fields(copy, [&](ColumnKey name, auto &field) {
            if (name == column)
                put(field, value);
        });
        records.push_back(std::move(copy));
    }
    if (!records.empty())
        putRecords<T>(marked, std::move(records));
    return marked;
}

/// The sample, with a record of each of the few tables that it has none of.
inline Snapshot wholeSample()
{
    Snapshot workbook = DecidedCase(sampleWorkbook()).workbook;
    Prompt prompt;
    prompt.id = QStringLiteral("own-question");
    prompt.page = QStringLiteral("history");
    prompt.text = QStringLiteral("What did the depots miss most?");
    prompt.hint = QStringLiteral("Ask two of them");
    workbook.prompts.put(prompt);
    Answer answer;
    answer.id = QStringLiteral("own-question/workbook");
    answer.promptKey = prompt.id;
    answer.subjectId = wholeWorkbook;
    answer.state = "answered";
    answer.text = QStringLiteral("A person to call");
    workbook.answers.put(answer);
    Evidence cited;
    cited.id = QStringLiteral("cites-the-answer");
    cited.causeId = workbook.workbook.mainCauseId;
    cited.stance = "for";
    cited.targetTable = "answer";
    cited.targetId = answer.id;
    workbook.evidence.put(cited);
    Choice choice;
    choice.id = QStringLiteral("event_kind/depot_day");
    choice.list = QStringLiteral("event_kind");
    choice.key = QStringLiteral("depot_day");
    choice.label = QStringLiteral("Day at the depot");
    workbook.choices.put(choice);
    Meeting meeting;
    meeting.id = QStringLiteral("meeting");
    meeting.at = Edtf::parse(u"2026-03-18T14:00");
    meeting.note = QStringLiteral("The depots were silent");
    workbook.meetings.put(meeting);
    const QString person = workbook.people.at(0).id;
    workbook.meetingPeople.put(MeetingPerson{meeting.id + u'/' + person, meeting.id, person, {}});
    Parked parked;
    parked.id = QStringLiteral("parked");
    parked.text = QStringLiteral("Who owns the export?");
    parked.meetingId = meeting.id;
    workbook.parked.put(parked);
    return workbook;
}

/// Calls f(column, secret, workbook) for every column of schema.sql that a struct has and that can hold a secret: the
/// workbook has it in every record of that table.
template<typename F>
void forEachSecret(const Snapshot &workbook, F &&f)
{
    forEachRecordType([&]<typename T>() {
        for (const Column &column : Tables::instance().at(T::table).columns) {
            if (const std::optional<Secret> secret = secretFor(column))
                f(T::table, column, *secret, withEverywhere<T>(workbook, column.name, secret->stored));
        }
    });
}

inline bool tells(const QString &text, const Secret &secret)
{
    return std::ranges::any_of(secret.read, [&](const QString &read) { return text.contains(read); });
}

/// Where a workbook holds a secret: "table.column", each once.
inline QStringList placesOf(const Secret &secret, const Snapshot &workbook)
{
    QStringList places;
    forEachRecordType([&]<typename T>() {
        for (const T *record : recordsOf<T>(workbook)) {
            T::fields(*record, [&](ColumnKey name, const auto &field) {
                const QString place = T::table.toString() + u'.' + name.toString();
                const QVariant value = toValue(field);
                const bool isThere = value == secret.stored
                                     || (secret.stored.typeId() == QMetaType::QString
                                         && value.toString().contains(secret.stored.toString()));
                if (isThere && !places.contains(place))
                    places += place;
            });
        }
    });
    return places;
}

/// The bytes of a PDF with what is packed in it unpacked behind them: pages, fonts, metadata, lists of objects.
inline QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray all = pdf;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        if (at >= 3 && pdf.mid(at - 3, 3) == "end")
            continue;
        qsizetype from = at + 6;
        while (from < pdf.size() && (pdf[from] == '\r' || pdf[from] == '\n'))
            ++from;
        const qsizetype to = pdf.indexOf("endstream", from);
        if (to < 0)
            break;
        if (pdf[from] != 'x') // what begins so was packed
            continue;
        // qUncompress takes what is there whatever length is claimed.
        QByteArray packed(4, '\0');
        qToBigEndian(quint32(1 << 16), packed.data());
        all += '\n' + qUncompress(packed + pdf.mid(from, to - from));
    }
    return all;
}

/// Whether a file holds a text in any way in which files hold texts.
inline bool holds(const QByteArray &bytes, const QString &text)
{
    QByteArray wide;
    for (const QChar c : text) {
        wide += char(c.unicode() >> 8);
        wide += char(c.unicode() & 0xff);
    }
    QByteArray swapped = wide;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QByteArray upper = bytes.toUpper();
    return bytes.contains(text.toUtf8()) || bytes.contains(wide) || bytes.contains(swapped)
           || upper.contains(wide.toHex().toUpper()) || upper.contains(text.toUtf8().toHex().toUpper());
}

/// A workbook with a secret of its own in every column that an edition leaves out, all at once: for what is slow to
/// make, such as a file.
struct Marked
{
    Snapshot workbook;
    std::vector<std::pair<QString, Secret>> secrets; ///< by "table.column"
};

inline bool isLeftOut(TableKey table, ColumnKey column, Edition edition)
{
    return ruleOf(table, column).in(edition) == Treatment::Drop || ruleOf(table, "id").in(edition) == Treatment::Drop;
}

inline Marked markedFor(const Snapshot &workbook, Edition edition)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    Marked marked{workbook, {}};
    forEachRecordType([&]<typename T>() {
        for (const Column &column : Tables::instance().at(T::table).columns) {
            std::optional<Secret> secret = secretFor(column);
            if (!secret || !isLeftOut(T::table, column.name, edition))
                continue;
            const int number = int(marked.secrets.size());
            if (secret->stored.typeId() == QMetaType::LongLong) {
                const qlonglong value = 987'654'000 + number * 100;
                *secret = {value, {locale.toString(value / 100), QString::number(value), locale.toString(value)}};
            } else if (secret->stored.typeId() == QMetaType::Double) {
                const double value = 876'000 + number;
                *secret = {value, {locale.toString(value, 'f', 0), QString::number(value, 'f', 0)}};
            } else if (secret->stored.toString().startsWith(QStringLiteral("2033"))) {
                const QDate day = QDate(2033, 1, 1).addDays(number);
                *secret = {day.toString(Qt::ISODate),
                           {day.toString(Qt::ISODate), locale.toString(day, QStringLiteral("d MMM yyyy")),
                            locale.toString(day, QStringLiteral("d MMMM yyyy"))}};
            } else {
                const QString text = QStringLiteral("Zyx%1wvu").arg(number);
                *secret = {text, {text}};
            }
            marked.workbook = withEverywhere<T>(marked.workbook, column.name, secret->stored);
            marked.secrets.push_back({T::table.toString() + u'.' + column.name, *secret});
        }
    });
    return marked;
}

/// The columns whose secrets are in a file: in its bytes, or in its text as a reader copies it.
inline QStringList toldBy(const QByteArray &file, const QString &text, const Marked &marked)
{
    const QByteArray bytes = unpacked(file);
    QStringList told;
    for (const auto &[column, secret] : marked.secrets) {
        if (tells(text, secret)
            || std::ranges::any_of(secret.read, [&](const QString &read) { return holds(bytes, read); }))
            told += column;
    }
    return told;
}

} // namespace straw::test
