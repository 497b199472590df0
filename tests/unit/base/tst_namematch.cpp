#include "core/base/namematch.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QStringList meant(const QStringList &names, const QString &typed)
{
    QStringList found;
    for (const size_t row : NamePattern(typed).best(names))
        found += names[qsizetype(row)];
    return found;
}

} // namespace

/// What is typed, and which of several names it means: the rule of pick lists, person fields and add lines.
class TestNameMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsMeantByAnyPartOfIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &typed, const QStringList &expected) {
            QTest::newRow(qPrintable(typed)) << typed << expected;
        };
        row(u"Ruth Okafor"_s, {u"Ruth Okafor"_s});
        row(u"ruth  okafor "_s, {u"Ruth Okafor"_s});
        row(u"Okafor Ruth"_s, {u"Ruth Okafor"_s});
        row(u"Okafor, Ruth"_s, {u"Ruth Okafor"_s});
        row(u"okafor"_s, {u"Ruth Okafor"_s});
        row(u"oka"_s, {u"Ruth Okafor"_s});
        row(u"R. Okafor"_s, {u"Ruth Okafor"_s});
        row(u"ok r"_s, {u"Ruth Okafor"_s});
        row(u"o"_s, {});     // one letter means nobody
        row(u"kafor"_s, {}); // the middle of a part neither
        row(u"Ruth Berg"_s, {});
        row(u"Ruth Okafor Lund"_s, {});
        row(u"ruth ruth"_s, {}); // a part is taken once
        row(u"berg"_s, {u"Jo van der Berg"_s, u"Åse Øverberg-Berg"_s});
        row(u"jo berg"_s, {u"Jo van der Berg"_s});
        row(u"ase"_s, {u"Åse Øverberg-Berg"_s});
        row(u"over"_s, {u"Åse Øverberg-Berg"_s});
        row(u"ÅSE"_s, {u"Åse Øverberg-Berg"_s});
        row(u"OBrien"_s, {u"Pat O’Brien"_s});
        row(u"o'br"_s, {u"Pat O’Brien"_s});
        row(u"muller"_s, {u"Ida Müller"_s});
        row(u"Mu\u0308ll"_s, {u"Ida Müller"_s});
        row(u"weiss"_s, {u"Tom Weiß"_s});
        row(u"Li"_s, {u"Li"_s}); // the whole name before Linus
        row(u"lin"_s, {u"Linus Krog"_s});
        row(u"田"_s, {});
        row(u"田中"_s, {u"田中太郎"_s});
        row(u"王"_s, {u"王 芳"_s}); // a family name of one sign
        row(u""_s, {});
        row(u" ., "_s, {});
    }
    void aNameIsMeantByAnyPartOfIt()
    {
        QFETCH(QString, typed);
        const QStringList names{u"Ruth Okafor"_s, u"Jo van der Berg"_s, u"Åse Øverberg-Berg"_s,
                                u"Pat O’Brien"_s, u"Ida Müller"_s,      u"Tom Weiß"_s,
                                u"Li"_s,          u"Linus Krog"_s,      u"田中太郎"_s,
                                u"王 芳"_s};
        QTEST(meant(names, typed), "expected");
    }

    void wholeWordsComeBeforeBeginnings()
    {
        const QStringList names{u"Annabel Lund"_s, u"Anna Meyer"_s, u"Jo Meyerhoff"_s};
        QCOMPARE(meant(names, u"anna"_s), QStringList{u"Anna Meyer"_s});
        QCOMPARE(meant(names, u"meyer"_s), QStringList{u"Anna Meyer"_s});
        QCOMPARE(meant(names, u"ann"_s), (QStringList{u"Annabel Lund"_s, u"Anna Meyer"_s}));
    }

    void theSameNameTwiceIsNotClear()
    {
        QCOMPARE(meant({u"Anna Meyer"_s, u"anna meyer"_s}, u"Anna Meyer"_s).size(), 2);
    }

    void anyTextIsCompared()
    {
        const QString long1 = QString(1'000'000, u'x'), marks = u"e"_s + QString(20'000, QChar(0x0301));
        QCOMPARE(NamePattern(long1).match(long1), NamePattern::Whole);
        QCOMPARE(NamePattern(u"xx"_s).match(long1), NamePattern::Begins);
        QCOMPARE(NamePattern(u"e"_s).match(marks), NamePattern::Whole);
        QCOMPARE(NamePattern(QString(QChar(0xdc00))).match(QString(QChar(0xd800))), NamePattern::None);
    }
};

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_namematch.moc"
