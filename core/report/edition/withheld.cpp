#include "core/report/edition/withheld.h"

#include "core/base/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

struct RuleText
{
    const char *rule;
    const char *sentence;
};

constexpr RuleText texts[] = {
    {"notes", QT_TRANSLATE_N_NOOP("Report", "%n note(s) that nobody has allowed us to quote")},
    {"other_notes", QT_TRANSLATE_N_NOOP("Report", "%n other note(s)")},
    {"about_notes", QT_TRANSLATE_N_NOOP("Report", "what we noted beside %n quote(s)")},
    {"unnamed", QT_TRANSLATE_N_NOOP("Report", "who said %n note(s) that may be quoted without name")},
    {"names", QT_TRANSLATE_N_NOOP("Report", "the name(s) of %n person(s), apart from texts")},
    {"people", QT_TRANSLATE_N_NOOP("Report", "what is known of %n person(s)")},
    {"parts", QT_TRANSLATE_N_NOOP("Report", "%n remark(s) on the part that people took")},
    {"addresses", QT_TRANSLATE_N_NOOP("Report", "how to reach %n person(s)")},
    //: What a report leaves out
    {"money", QT_TRANSLATE_NOOP("Report", "amounts of money")},
    {"our_view", QT_TRANSLATE_NOOP("Report", "how we see the account")},
    {"decision", QT_TRANSLATE_NOOP("Report", "the decision and its figures")},
    {"causes", QT_TRANSLATE_N_NOOP("Report", "all or part of %n cause(s)")},
    {"evidence", QT_TRANSLATE_N_NOOP("Report", "all or part of %n piece(s) of evidence")},
    {"reasons", QT_TRANSLATE_N_NOOP("Report", "all or part of %n reason(s) that were given")},
    {"turning_points", QT_TRANSLATE_N_NOOP("Report", "%n turning point(s)")},
    //: What a report leaves out
    {"others", QT_TRANSLATE_NOOP("Report", "other customers")},
    {"events", QT_TRANSLATE_N_NOOP("Report", "all or part of %n event(s)")},
    {"complaints", QT_TRANSLATE_N_NOOP("Report", "part of %n complaint(s)")},
    {"attempts", QT_TRANSLATE_N_NOOP("Report", "all or part of %n attempt(s)")},
    {"interviews", QT_TRANSLATE_N_NOOP("Report", "all or part of %n interview(s)")},
    {"actions", QT_TRANSLATE_N_NOOP("Report", "all or part of %n action(s)")},
    {"comeback", QT_TRANSLATE_NOOP("Report", "part of the comeback and its conditions")},
    //: What a report leaves out
    {"verdict", QT_TRANSLATE_NOOP("Report", "the verdict")},
    //: What a report leaves out
    {"lessons", QT_TRANSLATE_N_NOOP("Report", "%n lesson(s)")},
    {"reviews", QT_TRANSLATE_N_NOOP("Report", "all or part of %n review(s)")},
    {"answers", QT_TRANSLATE_N_NOOP("Report", "%n answer(s) to questions")},
    {"unknowns", QT_TRANSLATE_N_NOOP("Report", "%n question(s) of what we don’t know, or have found out")},
    {"left_open", QT_TRANSLATE_N_NOOP("Report", "%n reason(s) why something stays open")},
    {"meetings", QT_TRANSLATE_N_NOOP("Report", "the minutes of %n meeting(s)")},
    //: What a report leaves out: thoughts that were put off
    {"parked", QT_TRANSLATE_N_NOOP("Report", "%n parked point(s)")},
    //: What a report leaves out
    {"comments", QT_TRANSLATE_N_NOOP("Report", "%n comment(s)")},
    //: What a report leaves out
    {"attachments", QT_TRANSLATE_N_NOOP("Report", "%n attachment(s)")},
    {"sources", QT_TRANSLATE_N_NOOP("Report", "%n imported source(s)")},
    //: What a report leaves out
    {"lists", QT_TRANSLATE_NOOP("Report", "own words in lists")},
    //: What a report leaves out
    {"document", QT_TRANSLATE_NOOP("Report", "status and depth")},
    {"history", QT_TRANSLATE_NOOP("Report", "the history of changes")},
    {"unnamed_fields", QT_TRANSLATE_NOOP("Report", "fields that this version does not know")},
};

} // namespace

const QStringList &withheldRules()
{
    static const QStringList rules = [] {
        QStringList all;
        for (const RuleText &text : texts)
            all += QString::fromLatin1(text.rule);
        return all;
    }();
    return rules;
}

QString withheldSentence(const Withheld &withheld, const Texts &texts)
{
    const auto *found = std::ranges::find_if(
        straw::texts, [&](const RuleText &text) { return withheld.rule == QLatin1String(text.rule); });
    return found == std::end(straw::texts) ? withheld.rule : texts.text("Report", found->sentence, withheld.count);
}

} // namespace straw
