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

QString personOf(const Card &card, const Snapshot &workbook)
{
    const ComebackStep *step = workbook.comebackSteps.find(card.stepId);
    return card.kind == Card::ThankYou && step ? step->personId : card.personId;
}

QString nameOf(const Card &card, const Snapshot &workbook)
{
    return workbook.nameOf(personOf(card, workbook)).trimmed();
}

/// It leaves the house, so nothing on it tells how we talk of the case.
bool isForThem(const Card &card)
{
    return card.kind == Card::Letter || card.kind == Card::ThankYou;
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
    switch (card.kind) {
    case Card::Decision:
        //: Title of a document; %1 is the account
        return context.say(QT_TRANSLATE_NOOP("Report", "%1: decision card"),
                           {context.workbook().account.name.trimmed()});
    case Card::Brief:
        //: Title of a document on how to speak with somebody; %1 is that person
        return context.say(QT_TRANSLATE_NOOP("Report", "Brief: %1"), {nameOf(card, context.workbook())});
    case Card::Sheet:
        //: Title of a document with questions to be asked; %1 is the person, or the account
        return context.say(QT_TRANSLATE_NOOP("Report", "Interview sheet: %1"), {sheetName(card, context.workbook())});
    case Card::ThankYou:
    case Card::Letter:
        break;
    }
    const QString name = nameOf(card, context.workbook());
    return name.isEmpty() ? context.workbook().account.name.trimmed() : name;
}

void fill(ReportModel &model, const Card &card, const QString &note, const ReportContext &context)
{
    switch (card.kind) {
    case Card::Decision:
        model.firstPage = decisionCardPage(context);
        break;
    case Card::Brief:
        model.firstPage = briefPage(card.personId, context);
        break;
    case Card::ThankYou:
        model.firstPage = thankYouPage(note, context);
        break;
    case Card::Letter:
        model.firstPage = letterPage(card.personId, context);
        break;
    case Card::Sheet:
        fillSheet(model, card, context);
        break;
    }
}

} // namespace

ReportModel buildCard(const Snapshot &workbook, const Card &card, const ReportOptions &options, const Texts &texts)
{
    ReportOptions told = options;
    told.edition.edition = Edition::Internal;
    told.edition.contactDetails = card.kind == Card::Letter; // where it is sent to
    told.length = ReportLength::Page;
    told.history.clear();
    Projected edition = forEdition(workbook, told.edition, texts);
    const ComebackStep *step = edition.workbook.comebackSteps.find(card.stepId);
    const QString note = step ? step->text : QString(); // whole, so that it can say what finds no room
    shorten(edition.workbook);
    isolateTexts(edition.workbook);
    const ReportContext context(std::move(edition.workbook), std::move(told), texts);
    ReportModel model;
    model.account = context.workbook().account.name.trimmed();
    model.title = titleOf(card, context);
    model.language = ownLanguage(workbook);
    model.locale = options.locale;
    fill(model, card, note, context);
    if (isForThem(card))
        return model;
    model.creator = u"Final Straw " STRAW_VERSION ""_s;
    model.status = context.status();
    model.date = context.date(context.today());
    model.pageOf = context.say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
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
    switch (card.kind) {
    case Card::Decision:
        //: Part of the name of a file: the decision whether an account is saved
        return documentFileName({workbook.account.name, texts.text("Report", QT_TRANSLATE_NOOP("Report", "decision"))},
                                date);
    case Card::Brief:
        return documentFileName({workbook.account.name,
                                 //: Part of the name of a file: what is known of a person, before a talk
                                 texts.text("Report", QT_TRANSLATE_NOOP("Report", "brief")), nameOf(card, workbook)},
                                date);
    case Card::ThankYou:
        return documentFileName({workbook.account.name,
                                 //: Part of the name of a file: a note of thanks
                                 texts.text("Report", QT_TRANSLATE_NOOP("Report", "thanks")), nameOf(card, workbook)},
                                date);
    case Card::Letter:
        return documentFileName({workbook.account.name,
                                 //: Part of the name of a file: a letter to a person
                                 texts.text("Report", QT_TRANSLATE_NOOP("Report", "letter")), nameOf(card, workbook)},
                                date);
    case Card::Sheet:
        break;
    }
    //: Part of the name of a file: questions to be asked in an interview
    const QString sheet = texts.text("Report", QT_TRANSLATE_NOOP("Report", "interview sheet"));
    const QString name = sheetName(card, workbook);
    return documentFileName({workbook.account.name, sheet, name == workbook.account.name.trimmed() ? QString() : name},
                            date);
}

} // namespace straw
