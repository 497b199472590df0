#include "ui/pages/history/scoretext.h"

#include "core/base/texts.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::ScoreText)
};

/// A value with its age, which is counted to the day that it stands for.
QString valueText(const std::optional<Score> &score, qint64 dayBefore, const Desk &desk)
{
    if (!score)
        //: Instead of a value on a scale
        return Words::tr("not known");
    const QString number = desk.locale().toString(score->number, 'g', 12);
    const int age = int(score->days - dayBefore);
    //: A value on a scale, and how old it was; %1 is the value
    return age == 0 ? number : Texts::filled(Words::tr("%1, %n day(s) old", nullptr, age), {number});
}

} // namespace

QString scoreText(const ScoreAtNotice &score, const Desk &desk)
{
    //: How they stood on a scale; %1 is a value, with its age if it is older
    return Texts::joined(
        {Texts::filled(Words::tr("At the notice: %1"), {valueText(score.atNotice, 0, desk)}),
         //: How they stood on a scale; %1 is a value, with its age if it is older
         Texts::filled(Words::tr("90 days before it: %1"), {valueText(score.before, ScoreDaysBefore, desk)})},
        QStringLiteral(" · "));
}

} // namespace straw
