#include "core/guide/stage.h"

#include <QCoreApplication>

namespace straw {

Stage stageOf(const Snapshot &workbook, QDate today)
{
    const Account &account = workbook.account;
    const Pick<"comeback_outcome"> &outcome = workbook.comeback.outcome;
    if (outcome == u"won_back")
        return Stage::WonBack;
    if (outcome == u"lost_again")
        return Stage::LostAgain;
    if (outcome == u"declined_for_good")
        return Stage::Parted;
    if (!account.endOn.isNull())
        return account.endOn.last() < today ? Stage::Ended : Stage::TermRunning;
    const auto happened = [today](const Edtf &date) { return !date.isNull() && date.first() <= today; };
    return happened(account.noticeOn) || happened(account.learnedOn) ? Stage::NoticeGiven : Stage::NoNotice;
}

QString stageKey(Stage stage)
{
    switch (stage) {
    case Stage::NoNotice:
        return QStringLiteral("at_the_brink");
    case Stage::NoticeGiven:
        return QStringLiteral("notice_given");
    case Stage::TermRunning:
        return QStringLiteral("term_running");
    case Stage::Ended:
        return QStringLiteral("ended");
    case Stage::WonBack:
        return QStringLiteral("won_back");
    case Stage::LostAgain:
        return QStringLiteral("lost_again");
    case Stage::Parted:
        return QStringLiteral("parted");
    }
    return {};
}

QString stageText(Stage stage, const Texts &texts)
{
    const auto say = [&texts](const char *source) { return texts.text("Stage", source); };
    switch (stage) {
    case Stage::NoNotice:
        return say(QT_TRANSLATE_NOOP("Stage", "No notice yet"));
    case Stage::NoticeGiven:
        //: Where the case stands
        return say(QT_TRANSLATE_NOOP("Stage", "Notice given"));
    case Stage::TermRunning:
        return say(QT_TRANSLATE_NOOP("Stage", "Notice given, the term is running"));
    case Stage::Ended:
        //: Where the case stands: the contract is over
        return say(QT_TRANSLATE_NOOP("Stage", "Ended"));
    case Stage::WonBack:
        //: Where the case stands: they came back
        return say(QT_TRANSLATE_NOOP("Stage", "Won back"));
    case Stage::LostAgain:
        //: Where the case stands: they came back, and left once more
        return say(QT_TRANSLATE_NOOP("Stage", "Lost again"));
    case Stage::Parted:
        //: Where the case stands: they will not come back
        return say(QT_TRANSLATE_NOOP("Stage", "Parted"));
    }
    return {};
}

} // namespace straw
