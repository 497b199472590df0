#include "core/base/words.h"
#include "core/guide/comebackguide.h"
#include "core/guide/thankyounote.h"
#include "core/report/cards/cardbuilder.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// Large enough to be read while one writes, and at the least as large as a report.
constexpr double mostOfACopy = 24, leastOfACopy = 10;
constexpr double mostOfALetter = 12, leastOfALetter = 8;

std::function<QString(int)> leftOut(const ReportContext &context)
{
    return [context](int words) {
        //: Below a text that is too long for its page
        return context.say(QT_TRANSLATE_N_NOOP("Report", "%n word(s) left out for want of room"), words);
    };
}

QString nameAndTitle(const Person *person)
{
    return person ? (person->name.trimmed() + u'\n' + person->title.trimmed()).trimmed() : QString();
}

QString bodyOf(const Person &to, const ReportContext &context)
{
    const ComebackGuide &guide = ComebackGuide::of(context.texts().language());
    QStringList paragraphs;
    for (const LetterPart &part : guide.letter())
        paragraphs +=
            part.key == u"greeting" ? Texts::filled(part.text, {guide.addressed(to.title, to.name, false)}) : part.text;
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

ReportModel::FirstPage thankYouPage(const QString &text, const ReportContext &context)
{
    ReportModel::FirstPage page;
    //: Kind of document, above a text in large letters
    page.kicker = context.say(QT_TRANSLATE_NOOP("Report", "To be copied by hand"));
    page.sheet = {text.trimmed(), mostOfACopy, leastOfACopy, leftOut(context)};
    page.foot = plainRuns(context.say(
        QT_TRANSLATE_NOOP("Report", "%1 of at most %2 words"),
        {context.locale().toString(wordsIn(text)), context.locale().toString(ComebackGuide::instance().mostWords())}));
    return page;
}

/// From top to bottom: who writes, to whom, when, the letter, and room to sign it.
ReportModel::FirstPage letterPage(const QString &personId, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const Person *found = workbook.people.find(personId);
    const Person to = found ? *found : Person();
    const Person *from = workbook.people.find(workbook.account.ownerId);
    const QStringList parts{
        nameAndTitle(from) + u'\n',
        (to.name.trimmed() + u'\n' + workbook.account.name.trimmed()).trimmed() + u'\n' + to.address.trimmed() + u'\n',
        context.date(context.today()) + u'\n', bodyOf(to, context) + u"\n\n\n\n"_s, nameAndTitle(from)};
    ReportModel::FirstPage page;
    page.sheet = {parts.join(u'\n').trimmed(), mostOfALetter, leastOfALetter, leftOut(context)};
    return page;
}

} // namespace straw
