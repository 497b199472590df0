#include "core/guide/permission.h"
#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/support/decidedcase.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportModel reportOf(const Snapshot &workbook, Edition edition, QDate today = {2026, 3, 31})
{
    ReportOptions options{QDateTime(today, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    return buildReport(workbook, options, Texts());
}

QString section(const Snapshot &workbook, const char *key, Edition edition = Edition::Internal,
                QDate today = {2026, 3, 31})
{
    return textOf(blocksOf(reportOf(workbook, edition, today), QString::fromLatin1(key))).simplified();
}

template<typename T, typename Fill>
void change(Collection<T> &all, const QString &id, Fill fill)
{
    T record;
    if (const T *found = all.find(id))
        record = *found;
    record.id = id;
    fill(record);
    all.put(record);
}

const QString thanks = u"comeback/thank_you"_s;

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable((text).left(3000)))
#define LACKS(text, part) QVERIFY2(!(text).contains(part), qPrintable((text).left(3000)))

/// What the report tells of parting and comeback, in each edition.
class TestComebackReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnPeopleReadAllOfIt()
    {
        const QString text = section(sampleWorkbook(), "comeback");
        for (const QString &part :
             {u"Declined for now · 23 Mar 2026"_s, u"No invoice goes out before its depot code was checked."_s,
              u"Acknowledge the notice"_s, u"done 10 Mar 2026"_s, u"They never stood on a list of references."_s,
              u"Thank-you note"_s, u"written by hand"_s, u"Dear Mr Meyer"_s, u"Tell dispatch how the first"_s,
              u"Carla Brandt"_s, u"23 Mar 2026"_s})
            HAS(text, part);
        LACKS(text, u"Delete"_s);
    }

    void whatIsOverdueIsToldAlsoOfWhatNobodyTouched()
    {
        const QString text = section(sampleWorkbook(), "comeback", Edition::Internal, {2026, 5, 1});
        HAS(text, u"overdue by 31 days"_s); // the note of thanks
        HAS(text, u"They confirm that they can read their data"_s);
        LACKS(section(sampleWorkbook(), "comeback"), u"They confirm that they can read their data"_s);
        LACKS(text, u"Agree and prove the deletion"_s); // its day is still to come
    }

    void executivesReadOutcomeAndConditionsAlone()
    {
        const QString text = section(sampleWorkbook(), "comeback", Edition::Executive, {2026, 9, 1});
        HAS(text, u"Declined for now · 23 Mar 2026"_s);
        HAS(text, u"A dispatcher has a seat in every evaluation."_s);
        for (const QString &withheld : {u"Thank-you note"_s, u"Acknowledge"_s, u"overdue"_s, u"Formal"_s,
                                        u"Carla Brandt"_s, u"newsletter, and no word"_s})
            LACKS(text, withheld);
    }

    /// Steps that an edition does not have seem to be untouched.
    void whatAnEditionDoesNotKnowIsNotOverdueInIt()
    {
        Snapshot workbook;
        workbook.account.id = u"account"_s;
        workbook.account.name = u"Norvik Logistics"_s;
        workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        workbook.comeback.id = u"comeback"_s;
        workbook.comeback.outcome = "in_progress";
        HAS(textOf(reportOf(workbook, Edition::Internal).firstPage), u"overdue"_s);
        LACKS(textOf(reportOf(workbook, Edition::Executive).firstPage), u"overdue"_s);
    }

    void theCustomerReadsWhatWePromiseAndOurThanks()
    {
        Snapshot workbook = sampleWorkbook();
        HAS(section(workbook, "not_again", Edition::Customer), u"No newsletter, and no survey"_s);
        QCOMPARE(section(workbook, "thanks", Edition::Customer), QString()); // not said yet
        change(workbook.comebackSteps, thanks, [](ComebackStep &step) {
            step.text = u"The day at the depot was a good one."_s;
            step.result = u"A friendly call on the day after."_s;
            step.doneOn = Edtf::parse(u"2026-03-31");
        });
        const QString text = section(workbook, "thanks", Edition::Customer);
        HAS(text, u"The day at the depot was a good one."_s);
        LACKS(text, u"friendly call"_s);
        QCOMPARE(section(workbook, "comeback", Edition::Customer), QString());
        const ReportModel whole = reportOf(workbook, Edition::Customer);
        QString all = textOf(whole.firstPage);
        for (const ReportSection &one : whole.sections)
            all += textOf(one.blocks);
        for (const QString &ours : {u"Declined"_s, u"held back"_s, u"References"_s, u"counter-offer"_s})
            LACKS(all, ours);
    }

    void whoIsContactedAllTheSameIsToldWithItsReason()
    {
        Snapshot workbook = sampleWorkbook();
        const QString carla = personCalled(u"Carla Brandt"_s, workbook);
        change(workbook.comebackSteps, thanks, [&](ComebackStep &step) { step.personId = carla; });
        HAS(section(workbook, "comeback"), u"held back"_s);
        LACKS(section(workbook, "comeback"), u"Contact that was not wished for"_s);
        change(workbook.because, permissionKey(thanks), [&](Because &because) {
            because.key = because.id;
            because.reason = u"She asked for it in May."_s;
        });
        const QString text = section(workbook, "comeback");
        HAS(text, u"Contact that was not wished for"_s);
        HAS(text, u"Because: She asked for it in May."_s);
        LACKS(text, u"held back"_s);
        LACKS(section(workbook, "comeback", Edition::Executive), u"She asked for it"_s);
    }

    void theFirstPageTellsTheOutcome()
    {
        Snapshot workbook = sampleWorkbook();
        for (const Edition edition : {Edition::Internal, Edition::Executive})
            HAS(textOf(reportOf(workbook, edition).firstPage), u"Declined for now · 23 Mar 2026"_s);
        workbook.comeback = {};
        LACKS(textOf(reportOf(workbook, Edition::Internal).firstPage), u"Comeback"_s);
    }

    void offersStandWithTheirStep()
    {
        Snapshot workbook = sampleWorkbook();
        change(workbook.offers, u"month"_s, [](Offer &offer) {
            offer.stepId = thanks;
            offer.what = u"A month without charge"_s;
        });
        HAS(section(workbook, "comeback"), u"Offer: A month without charge"_s);
        LACKS(section(workbook, "actions"), u"A month without charge"_s);
    }
};

QTEST_GUILESS_MAIN(TestComebackReport)
#include "tst_comebackreport.moc"
