#include "core/guide/consent.h"

#include "core/workbook/parties.h"
#include "core/workbook/title.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr qsizetype mostOfQuote = 64;

/// What is said of words of theirs, and of ours.
struct Said
{
    const char *ofTheirs, *ofOurs;
};

Said saidOf(const ConsentRisk &risk)
{
    switch (risk.why) {
    case ConsentRisk::FewPeople:
        if (risk.couldHaveSaid < 2)
            return {QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but only one person of theirs could "
                                                 "have said it: every reader knows who it was. Ask again, or say "
                                                 "“someone of theirs”, without role and date."),
                    QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but only one person of ours could "
                                                 "have said it: every reader knows who it was. Ask again, or say "
                                                 "“someone of ours”, without role and date.")};
        return {QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but only two people of theirs could "
                                             "have said it: each of them knows who it was, and others can guess. Ask "
                                             "again, or say “someone of theirs”, without role and date."),
                QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but only two people of ours could "
                                             "have said it: each of them knows who it was, and others can guess. Ask "
                                             "again, or say “someone of ours”, without role and date.")};
    case ConsentRisk::RoleNamed:
        return {QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but “%2” stands beside it, which only "
                                             "one person of theirs is. Say “someone of theirs” there, without role "
                                             "and date."),
                QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but “%2” stands beside it, which only "
                                             "one person of ours is. Say “someone of ours” there, without role and "
                                             "date.")};
    case ConsentRisk::NamedElsewhere:
        return {QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but the name “%2” stands beside it. "
                                             "Say “someone of theirs” there, without role and date."),
                QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but the name “%2” stands beside it. "
                                             "Say “someone of ours” there, without role and date.")};
    case ConsentRisk::InterviewNamed:
        return {QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but “%2” stands beside it, a day on "
                                             "which only one person of theirs was interviewed. Say “someone of "
                                             "theirs” there, without role and date."),
                QT_TRANSLATE_NOOP("Consent", "“%1” may be quoted without name, but “%2” stands beside it, a day on "
                                             "which only one person of ours was interviewed. Say “someone of ours” "
                                             "there, without role and date.")};
    }
    return {"", ""};
}

/// Of several notes that one or two people could have said; %1 is the first of them.
Said saidOfSeveral(const ConsentRisk &risk)
{
    if (risk.couldHaveSaid < 2)
        return {QT_TRANSLATE_N_NOOP("Consent", "%n note(s) may be quoted without name, but only one person of theirs "
                                               "could have said them: every reader knows who it was. Ask again, or "
                                               "say “someone of theirs”, without role and date. The first is “%1”."),
                QT_TRANSLATE_N_NOOP("Consent", "%n note(s) may be quoted without name, but only one person of ours "
                                               "could have said them: every reader knows who it was. Ask again, or "
                                               "say “someone of ours”, without role and date. The first is “%1”.")};
    return {QT_TRANSLATE_N_NOOP("Consent", "%n note(s) may be quoted without name, but only two people of theirs could "
                                           "have said them: each of them knows who it was, and others can guess. Ask "
                                           "again, or say “someone of theirs”, without role and date. The first is "
                                           "“%1”."),
            QT_TRANSLATE_N_NOOP("Consent", "%n note(s) may be quoted without name, but only two people of ours could "
                                           "have said them: each of them knows who it was, and others can guess. Ask "
                                           "again, or say “someone of ours”, without role and date. The first is "
                                           "“%1”.")};
}

} // namespace

QString consentText(const std::vector<ConsentRisk> &risks, const Snapshot &workbook, const Texts &texts)
{
    const ConsentRisk &risk = risks.front();
    const Line *line = workbook.lines.find(risk.lineId);
    const Person *speaker = workbook.people.find(risk.personId);
    const bool isOne = risks.size() == 1;
    const Said said = isOne ? saidOf(risk) : saidOfSeveral(risk);
    const bool ours = speaker && speaker->party == party::us;
    const QString sentence = texts.text("Consent", ours ? said.ofOurs : said.ofTheirs, isOne ? -1 : int(risks.size()));
    return Texts::filled(sentence, {shortened(line ? line->text : QString(), mostOfQuote), risk.where});
}

} // namespace straw
