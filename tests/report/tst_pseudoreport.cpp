#include "core/report/builder.h"
#include "core/workbook/catalogue.h"
#include "tests/report/modeltext.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

/// The report in a language that the interface does not speak, and that nobody has translated: every text in
/// it is of that language, or somebody's own.
class TestPseudoReport : public QObject
{
    Q_OBJECT

    static inline const QString language = u"en_NZ"_s;
    std::unique_ptr<pseudo::Language> m_language;

    static Snapshot markedSample()
    {
        QFile file(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/sample/norvik.json"));
        MemoryStore memory;
        const auto records =
            file.open(QIODevice::ReadOnly) ? readJson(file.readAll(), file.fileName()) : Error{Error::FileMissing, {}};
        auto transaction = Transaction::begin(*memory.connection);
        if (!records || !transaction || !importRecords(memory.store, *records) || !pseudo::markOwnTexts(memory.store)
            || !transaction->commit())
            qFatal("the sample cannot be marked");
        return *memory.store.snapshot();
    }

    static ReportModel report(const Snapshot &workbook, const QString &in)
    {
        const ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), QLocale(in)};
        return buildReport(workbook, options, Texts(in));
    }

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<pseudo::Language>(language); }

    void everyTextIsOfTheLanguageOrSomebodysOwn()
    {
        const Snapshot workbook = markedSample();
        const ReportModel model = report(workbook, language);
        ModelText all;
        all.texts = {model.title,
                     model.account,
                     model.status,
                     model.date,
                     model.pageOf,
                     model.firstPage.kicker,
                     model.firstPage.headline,
                     model.firstPage.subtitle};
        all.add(model.firstPage.blocks);
        all.add(model.firstPage.foot);
        for (const ReportSection &section : model.sections) {
            all.add(section.blocks);
            for (const Block &block : section.blocks) {
                if (const auto *figure = std::get_if<TimelineFigure>(&block)) {
                    const auto &key = figure->legend;
                    all.texts += {key.them,    key.us,   key.sales, key.operations, key.finalStraw, key.warningSign,
                                  key.promise, key.good, key.bad,   key.nobody,     key.several};
                    for (const auto &marker : figure->markers)
                        all.texts += marker.label;
                } else if (const auto *contrast = std::get_if<Contrast>(&block)) {
                    all.texts += {contrast->saidHeading, contrast->believedHeading};
                } else if (const auto *table = std::get_if<ReportTable>(&block)) {
                    all.texts += table->caption;
                }
            }
        }
        QVERIFY(all.texts.size() > 500);
        QStringList found;
        for (const QString &text : std::as_const(all.texts)) {
            if (const QString wrong = pseudo::wrongIn(text); !wrong.isEmpty())
                found += wrong + u": "_s + text.left(300);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    /// Its language is not that of the interface, nor that of what people wrote.
    void hasALanguageOfItsOwn()
    {
        QCOMPARE(&Catalogue::instance(), &Catalogue::of(u"en"_s));
        Snapshot workbook = markedSample();
        workbook.workbook.language = u"de"_s;
        const QString own = textOf(report(workbook, language)), english = textOf(report(workbook, u"en_GB"_s));
        for (const QString &text : {Catalogue::of(u"en"_s).label("reason", workbook.causes.at(0).reason), u"Causes"_s})
            QVERIFY2(!own.contains(text) && english.contains(text), qPrintable(text));
        QCOMPARE(report(workbook, language).language, u"de"_s);
    }
};

QTEST_GUILESS_MAIN(TestPseudoReport)
#include "tst_pseudoreport.moc"
