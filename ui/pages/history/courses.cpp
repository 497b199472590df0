#include "ui/pages/history/courses.h"

#include "core/base/texts.h"
#include "core/insight/perception.h"
#include "core/insight/safety.h"
#include "ui/desk/datetext.h"
#include "ui/desk/desk.h"
#include "ui/pages/history/coursechart.h"

#include <QCoreApplication>

namespace straw {

namespace courses {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::Courses)
};

Course courseOf(const std::vector<Rating> &ratings, bool ours, const Desk &desk)
{
    Course course;
    //: Legend: ratings by the customer
    course.name = Words::tr("them");
    if (ours)
        //: Legend: ratings by us
        course.name = Words::tr("us");
    course.role = ours ? Role::Us : Role::Them;
    course.mark = ours ? Course::Square : Course::Round; // as everywhere
    for (const Rating &rating : ratings) {
        const QString value = desk.locale().toString(rating.tenths / 10.0, 'f', 1);
        const QString date = dateText(rating.at, desk.locale());
        course.points.push_back(
            {rating.eventId, rating.at, rating.tenths / 100.0,
             ours ? Texts::filled(/*: Tip of a point; %1 a date, %2 a rating */ Words::tr("%1: we said %2"),
                                  {date, value})
                  : Texts::filled(/*: Tip of a point; %1 a date, %2 a rating */ Words::tr("%1: they said %2"),
                                  {date, value})});
    }
    return course;
}

constexpr double leastSafe = 1, mostSafe = 5;

Course courseOf(const std::vector<SafetyPoint> &points, const QString &name, const Desk &desk)
{
    Course course{.name = name, .points = {}};
    for (const SafetyPoint &point : points) {
        const QString value = desk.locale().toString(point.number, 'g', QLocale::FloatingPointShortest);
        const QString who = desk.label("party", point.side);
        const QString date = dateText(point.at, desk.locale());
        const QStringList words{date, name, value, who};
        //: Tip of a point; %1 a date, %2 what is drawn, %3 a number from 1 to 5
        QString spoken = Texts::filled(Words::tr("%1: %2 %3"), words.first(3));
        if (!who.isEmpty())
            //: Tip of a point; %1 a date, %2 what is drawn, %3 a number from 1 to 5, %4 who says so
            spoken = Texts::filled(Words::tr("%1: %2 %3, by %4"), words);
        course.points.push_back({point.eventId, point.at, (point.number - leastSafe) / (mostSafe - leastSafe), spoken});
    }
    return course;
}

} // namespace

CourseChart *ratings(const Desk &desk, QWidget *parent)
{
    const std::vector<Rating> ours = ratingsBy(u"us", desk.data()), theirs = ratingsBy(u"customer", desk.data());
    if (ours.size() + theirs.size() < 2)
        return nullptr;
    return new CourseChart(Words::tr("Ratings of the relationship on 0 to 10"),
                           {{0, QStringLiteral("0")}, {0.5, QStringLiteral("5")}, {1, QStringLiteral("10")}},
                           {courseOf(theirs, false, desk), courseOf(ours, true, desk)}, parent);
}

CourseChart *safety(const Desk &desk, QWidget *parent)
{
    const Safety safety = safetyOf(desk.data());
    if (!safety.isCurve())
        return nullptr;
    //: Legend: how safe it felt to work together
    Course emotional = courseOf(safety.emotional, Words::tr("together"), desk);
    //: Legend: how safe the money side of a relationship felt
    Course economic = courseOf(safety.economic, Words::tr("in money"), desk);
    economic.role = Role::Muted;
    economic.mark = Course::Square;
    return new CourseChart(Words::tr("How safe the relationship felt, from 1 to 5"),
                           {{0, QStringLiteral("1")}, {0.5, QStringLiteral("3")}, {1, QStringLiteral("5")}},
                           {std::move(emotional), std::move(economic)}, parent);
}

} // namespace courses

} // namespace straw
