#include "core/guide/wordingplaces.h"

#include "core/schema/tables.h"
#include "core/storage/fields.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct LeftAsItIs
{
    const char *column, *why;
};

constexpr LeftAsItIs leftAsItIs[] = {
    {"account.notice_text", "the notice, word for word"},
    {"account.they_say", "theirs"},
    {"person.value_in_their_words", "theirs"},
    {"person.address", "no sentence"},
    {"promise.words", "as it was promised"},
    {"complaint.in_their_eyes", "theirs"},
    {"complaint.wanted", "theirs"},
    {"complaint.reply", "as it was sent"},
    {"stated_reason.text", "theirs"},
    {"evidence.passage", "taken from another text"},
    {"interview.hypothesis", "a guess, to be checked"},
    {"offer.answer", "theirs"},
    {"attachment.text", "of a file"},
    {"comment.passage", "taken from another text"},
};

std::optional<WordingOf> ofNote(const Pick<"line_kind"> &kind)
{
    Snapshot workbook;
    Line note;
    note.id = u"note"_s;
    note.kind = kind;
    workbook.lines.assign({note});
    return wordingOf({"line", u"note"_s, "text"}, workbook);
}

} // namespace

/// Whose texts are looked at for their wording, and as what.
class TestWordingPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLongTextIsLookedAtOrSaysWhyNot()
    {
        QStringList left;
        for (const LeftAsItIs &each : leftAsItIs)
            left += QString::fromLatin1(each.column);
        int lookedAt = 0;
        for (const Table &table : Tables::instance().all()) {
            for (const Column &column : table.columns) {
                const QString name = table.name + u'.' + column.name;
                if (column.kind != ColumnKind::Prose) {
                    QCOMPARE(hasWording(table.name, column.name), name == u"action.title"_s);
                    continue;
                }
                const bool isLeft = left.removeOne(name);
                QVERIFY2(hasWording(table.name, column.name) != isLeft, qPrintable(name));
                QVERIFY2(!isLeft || !wordingOf({table.name, u"any"_s, column.name}, {}), qPrintable(name));
                lookedAt += !isLeft;
            }
        }
        QCOMPARE(left, QStringList());
        QVERIFY(lookedAt > 60);
        QVERIFY(!hasWording({}, {}));
    }

    void aNoteOfTheirWordsIsNotLookedAt()
    {
        QVERIFY(!ofNote(PickKey<"line_kind">("verbatim")));
        QVERIFY(!ofNote({})); // whose words they are nobody has said yet
        QCOMPARE(ofNote(PickKey<"line_kind">("ours")), WordingOf::Case);
        QCOMPARE(ofNote(PickKey<"line_kind">("observed")), WordingOf::Case);
        QVERIFY(!wordingOf({"line", u"gone"_s, "text"}, {}));
        QCOMPARE(wordingOf({"line", u"note"_s, "useful_point"}, {}), WordingOf::Case);
    }

    void whoReadsItDecidesWhatIsLookedFor()
    {
        QCOMPARE(wordingOf({"action", u"a"_s, "title"}, {}), WordingOf::Action);
        QCOMPARE(wordingOf({"action", u"a"_s, "body"}, {}), WordingOf::Case);
        QCOMPARE(wordingOf({"comeback_step", u"a"_s, "text"}, {}), WordingOf::ToCustomer);
        QCOMPARE(wordingOf({"comeback_step", u"a"_s, "result"}, {}), WordingOf::Case);
        QCOMPARE(wordingOf({"outreach", u"a"_s, "angle"}, {}), WordingOf::ToCustomer);
    }

    void theSampleHasNothingThatIsMarked()
    {
        const Snapshot sample = sampleWorkbook();
        QStringList marked;
        int looked = 0;
        forEachRecordType([&]<typename T>() {
            const auto look = [&](const T &record) {
                T::fields(record, [&]<typename Field>(ColumnKey column, const Field &field) {
                    if constexpr (std::is_same_v<Field, QString>) {
                        const auto of =
                            field.isEmpty() ? std::nullopt : wordingOf({T::table, record.id, column}, sample);
                        if (!of)
                            return;
                        ++looked;
                        for (const WordingMark &mark : WordingRules::of(u"en"_s).marksIn(field, *of))
                            marked += T::table + u'.' + column + u' ' + mark.rule + u": "_s
                                      + field.mid(mark.at.at, mark.at.length) + u" in "_s + field;
                    }
                });
            };
            if constexpr (requires { (sample.*recordsIn<T>).begin(); })
                std::ranges::for_each(sample.*recordsIn<T>, look);
            else
                look(sample.*recordsIn<T>);
        });
        QVERIFY(looked > 200);
        QVERIFY2(marked.isEmpty(), qPrintable(marked.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestWordingPlaces)
#include "tst_wordingplaces.moc"
