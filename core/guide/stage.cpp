#include "core/guide/stage.h"

namespace straw {

Stage stageOf(const Account &account, QDate today, QStringView outcome)
{
    if (outcome == u"won_back")
        return Stage::WonBack;
    if (outcome == u"declined_for_good")
        return Stage::Parted;
    if (!account.endOn.isNull())
        return account.endOn.last() < today ? Stage::Ended : Stage::TermRunning;
    const auto happened = [today](const Edtf &date) {
        return !date.isNull() && date.first() <= today;
    };
    return happened(account.noticeOn) || happened(account.learnedOn) ? Stage::NoticeGiven
                                                                     : Stage::AtTheBrink;
}

QString stageKey(Stage stage)
{
    switch (stage) {
    case Stage::AtTheBrink:
        return QStringLiteral("at_the_brink");
    case Stage::NoticeGiven:
        return QStringLiteral("notice_given");
    case Stage::TermRunning:
        return QStringLiteral("term_running");
    case Stage::Ended:
        return QStringLiteral("ended");
    case Stage::WonBack:
        return QStringLiteral("won_back");
    case Stage::Parted:
        return QStringLiteral("parted");
    }
    return {};
}

} // namespace straw
