#include "core/report/cards/cardbuilder.h"

#include "core/report/edition/foredition.h"
#include "core/report/edition/recordwalk.h"
#include "core/report/edition/reportname.h"
#include "core/report/parts/isolatedtexts.h"
#include "core/report/parts/tidytable.h"
#include "core/workbook/ownlanguage.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// More of one text no page has room for.
constexpr qsizetype mostLetters = 2500;

void shorten(Snapshot &workbook)
{
    forEachRecordType([&workbook]<typename T>() {
        std::vector<T> all;
        bool isLong = false;
        for (const T *record : recordsOf<T>(workbook)) {
            T::fields(all.emplace_back(*record), [&]<typename Field>(ColumnKey, Field &field) {
                if constexpr (std::is_same_v<Field, QString>) {
                    if (field.size() > mostLetters) {
                        field = shortened(field.left(2 * mostLetters), mostLetters);
                        isLong = true;
                    }
                }
            });
        }
        if (isLong)
            putRecords<T>(workbook, std::move(all));
    });
}

QString nameOf(const Card &card, const Snapshot &workbook)
{
    return workbook.nameOf(card.personId).trimmed();
}

/// Of whom a sheet is for, else of the account.
QString sheetName(const Card &card, const Snapshot &workbook)
{
    const Interview *interview = workbook.interviews.find(card.interviewId);
    const QString name = workbook.nameOf(interview ? interview->personId : card.personId).trimmed();
    return name.isEmpty() ? workbook.account.name.trimmed() : name;
}

QString titleOf(const Card &card, const ReportContext &context)
{
    if (card.kind == Card::Decision)
        //: Title of a document; %1 is the account
        return context.say(QT_TRANSLATE_NOOP("Report", "%1: decision card"),
                           {context.workbook().account.name.trimmed()});
    if (card.kind == Card::Sheet)
        //: Title of a document with questions to be asked; %1 is the person, or the account
        return context.say(QT_TRANSLATE_NOOP("Report", "Interview sheet: %1"), {sheetName(card, context.workbook())});
    //: Title of a document on how to speak with somebody; %1 is that person
    return context.say(QT_TRANSLATE_NOOP("Report", "Brief: %1"), {nameOf(card, context.workbook())});
}

} // namespace

ReportModel buildCard(const Snapshot &workbook, const Card &card, const ReportOptions &options, const Texts &texts)
{
    ReportOptions told = options;
    told.edition.edition = Edition::Internal;
    told.length = ReportLength::Page;
    told.history.clear();
    Projected edition = forEdition(workbook, told.edition, texts);
    shorten(edition.workbook);
    isolateTexts(edition.workbook);
    const ReportContext context(std::move(edition.workbook), std::move(told), texts);
    ReportModel model;
    model.account = context.workbook().account.name.trimmed();
    model.title = titleOf(card, context);
    model.language = ownLanguage(workbook);
    model.creator = u"Final Straw " STRAW_VERSION ""_s;
    model.locale = options.locale;
    model.status = context.status();
    model.date = context.date(context.today());
    model.pageOf = context.say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    switch (card.kind) {
    case Card::Decision:
        model.firstPage = decisionCardPage(context);
        break;
    case Card::Brief:
        model.firstPage = briefPage(card.personId, context);
        break;
    case Card::Sheet:
        fillSheet(model, card, context);
        break;
    }
    model.firstPage.keepsEntries = true;
    model.firstPage.foot =
        plainRuns(context.joined({card.kind == Card::Decision ? QString() : model.account, context.status(),
                                  context.say(QT_TRANSLATE_NOOP("Report", "As of %1."), {model.date})}));
    for (Block &block : model.firstPage.blocks) {
        if (auto *table = std::get_if<ReportTable>(&block))
            tidy(*table);
    }
    return model;
}

QString cardFileName(const Snapshot &workbook, const Card &card, QDate date, const Texts &texts)
{
    if (card.kind == Card::Decision)
        //: Part of the name of a file: the decision whether an account is saved
        return documentFileName({workbook.account.name, texts.text("Report", QT_TRANSLATE_NOOP("Report", "decision"))},
                                date);
    if (card.kind == Card::Sheet) {
        //: Part of the name of a file: questions to be asked in an interview
        const QString sheet = texts.text("Report", QT_TRANSLATE_NOOP("Report", "interview sheet"));
        const QString name = sheetName(card, workbook);
        return documentFileName(
            {workbook.account.name, sheet, name == workbook.account.name.trimmed() ? QString() : name}, date);
    }
    //: Part of the name of a file: what is known of a person, before a talk
    const QString what = texts.text("Report", QT_TRANSLATE_NOOP("Report", "brief"));
    return documentFileName({workbook.account.name, what, nameOf(card, workbook)}, date);
}

} // namespace straw
