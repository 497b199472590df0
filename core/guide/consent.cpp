#include "core/guide/consent.h"

#include "core/guide/callnames.h"
#include "core/guide/notes.h"
#include "core/insight/interviews.h"
#include "core/insight/participants.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/ownlanguage.h"
#include "core/workbook/parties.h"

#include <QLocale>
#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace straw {

namespace {

constexpr int enoughPeople = 3;

bool saysSomething(const Line &line)
{
    return isTheirWords(line) && !line.text.trimmed().isEmpty();
}

bool isUnnamedQuote(const Line &line)
{
    return line.quotable == u"unnamed" && saysSomething(line);
}

/// Who said it; where the note names nobody, whoever was interviewed. Null when that is not known.
const Person *speakerOf(const Line &line, const Snapshot &workbook)
{
    if (const Person *person = workbook.people.find(line.personId))
        return person;
    const Interview *interview = workbook.interviews.find(line.interviewId);
    return interview ? workbook.people.find(interview->personId) : nullptr;
}

/// Everybody who is not one of ours may be meant by "them".
bool isOurs(const Person *person)
{
    return person && person->party == party::us;
}

/// Whether some words stand in a text as words of their own.
bool standsIn(const QString &words, const QString &text, Qt::CaseSensitivity sensitivity)
{
    if (words.isEmpty())
        return false;
    const auto isPart = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    for (qsizetype at = 0; (at = text.indexOf(words, at, sensitivity)) >= 0; ++at) {
        if (!isPart(at - 1) && !isPart(at + words.size()))
            return true;
    }
    return false;
}

/// A text beside a quote, and where it is.
struct Beside
{
    enum Kind {
        Note, // what one of ours wrote about it
        Gist, // the same, and it stands beside the day of the interview in any case
        Words // their own, in which a department or a role may well be that of somebody else
    };

    Place place;
    QString text;
    Kind kind = Note;
};

class RiskFinder
{
public:
    explicit RiskFinder(const Snapshot &workbook)
        : m_workbook(workbook)
        , m_catalogue(Catalogue::of(ownLanguage(workbook)))
        , m_locale(ownLanguage(workbook))
    {
        for (const Person &person : workbook.people) {
            QSet<QString> roles;
            for (const QString &role : rolesOf(person))
                roles.insert(role.toCaseFolded());
            for (const QString &role : std::as_const(roles))
                ++m_haveRole[isOurs(&person)][role];
        }
        for (const Interview &interview : workbook.interviews) {
            if (!wasHeld(interview))
                continue;
            for (const QString &id : participantsOf(interview, workbook)) {
                const bool ours = isOurs(workbook.people.find(id));
                m_heard[ours].insert(id);
                if (interview.heldAt.isExactDay())
                    m_heardOn[ours][interview.heldAt.first()].insert(id);
            }
        }
        QSet<QString> quotes;
        for (const Line &line : workbook.lines) {
            const Person *person = saysSomething(line) ? speakerOf(line, workbook) : nullptr;
            if (person)
                m_heard[isOurs(person)].insert(person->id);
            if (isUnnamedQuote(line))
                quotes.insert(line.id);
        }
        for (const Evidence &evidence : workbook.evidence) {
            if (quotes.contains(evidence.targetId))
                m_evidence.insert(evidence.targetId, &evidence);
        }
        for (const EventPerson &link : workbook.eventPeople)
            m_tookPart[link.eventId] += link.personId;
    }

    void look(const Line &line)
    {
        if (!isUnnamedQuote(line))
            return;
        const Person *speaker = speakerOf(line, m_workbook);
        ConsentRisk risk{.lineId = line.id,
                         .personId = speaker ? speaker->id : QString(),
                         .couldHaveSaid = couldHaveSaid(line, speaker)};
        if (risk.couldHaveSaid < enoughPeople) {
            risk.place = {"line", line.id, "quotable"};
            m_risks.push_back(risk);
        }
        if (!speaker)
            return;
        for (const Beside &beside : textsBeside(line)) {
            // What stands beside several notes is told with the first of them.
            const bool isNew =
                !isShared(beside) || isFirst({beside.place.id, beside.place.column, speaker->id, line.interviewId});
            if (isNew && givesAway(*speaker, line, beside, risk)) {
                risk.place = beside.place;
                m_risks.push_back(risk);
            }
        }
    }

    std::vector<ConsentRisk> take() { return std::move(m_risks); }

private:
    static bool isShared(const Beside &beside)
    {
        return beside.place.table == u"event" || beside.place.table == u"interview";
    }
    bool isFirst(const QStringList &key)
    {
        const qsizetype before = m_told.size();
        m_told.insert(key);
        return m_told.size() > before;
    }

    int couldHaveSaid(const Line &line, const Person *speaker) const
    {
        const bool ours = isOurs(speaker);
        if (!isTelling(line, line.eventId))
            return std::max(1, int(m_heard[ours].size()));
        QSet<QString> people;
        if (speaker)
            people.insert(speaker->id);
        for (const QString &id : m_tookPart.value(line.eventId)) {
            const Person *person = m_workbook.people.find(id);
            if (person && isOurs(person) == ours)
                people.insert(id);
        }
        return std::max(1, int(people.size()));
    }

    /// What a person may be called by instead of by name.
    QStringList rolesOf(const Person &person) const
    {
        QStringList roles{person.title.simplified()};
        if (person.role != u"other")
            roles += m_catalogue.label("role", person.role, m_workbook);
        if (person.department != u"other")
            roles += m_catalogue.label("department", person.department, m_workbook);
        roles.removeAll(QString());
        roles.removeDuplicates();
        return roles;
    }

    std::vector<Beside> textsBeside(const Line &line) const
    {
        std::vector<Beside> texts{{{"line", line.id, "text"}, line.text, Beside::Words},
                                  {{"line", line.id, "useful_point"}, line.usefulPoint}};
        for (const Evidence *evidence : m_evidence.values(line.id))
            texts.push_back({{"evidence", evidence->id, "note"}, evidence->note});
        // Of other events nobody can tell that the words are about them.
        const Event *event = m_workbook.events.find(line.eventId);
        if (event && event->sourceType == u"interview_line") {
            texts.push_back({{"event", event->id, "title"}, event->title});
            texts.push_back({{"event", event->id, "body"}, event->body});
        }
        if (const Interview *interview = m_workbook.interviews.find(line.interviewId))
            texts.push_back({{"interview", interview->id, "summary"}, interview->summary, Beside::Gist});
        std::erase_if(texts, [](const Beside &beside) { return beside.text.trimmed().isEmpty(); });
        return texts;
    }

    /// The strongest of what gives the speaker away.
    bool givesAway(const Person &speaker, const Line &line, const Beside &beside, ConsentRisk &risk)
    {
        const QString text = beside.text.simplified();
        const auto found = [&](ConsentRisk::Why why, const QStringList &words, Qt::CaseSensitivity sensitivity) {
            const auto word =
                std::ranges::find_if(words, [&](const QString &each) { return standsIn(each, text, sensitivity); });
            if (word == words.end())
                return false;
            risk.why = why;
            risk.where = *word;
            return true;
        };
        const QString name = speaker.name.simplified();
        if (found(ConsentRisk::NamedElsewhere, QStringList{name} + callNames(name), Qt::CaseSensitive)) // Will, Mark
            return true;
        QStringList roles = beside.kind == Beside::Words ? QStringList{speaker.title.simplified()} : rolesOf(speaker);
        roles.removeIf(
            [&](const QString &role) { return m_haveRole[isOurs(&speaker)].value(role.toCaseFolded()) > 1; });
        if (found(ConsentRisk::RoleNamed, roles, Qt::CaseInsensitive))
            return true;
        return beside.kind != Beside::Gist
               && found(ConsentRisk::InterviewNamed, daysOf(line, isOurs(&speaker)), Qt::CaseInsensitive);
    }

    /// How the day of the interview may be written, where only one person was interviewed on it.
    QStringList daysOf(const Line &line, bool ours)
    {
        const Interview *interview = m_workbook.interviews.find(line.interviewId);
        if (!interview || !wasHeld(*interview) || !interview->heldAt.isExactDay())
            return {};
        const QDate day = interview->heldAt.first();
        if (m_heardOn[ours].value(day).size() != 1)
            return {};
        QStringList &days = m_days[day];
        if (!days.isEmpty())
            return days;
        for (const char *format : {"d MMMM", "d. MMMM", "MMMM d", "d MMM", "d. MMM", "MMM d", "yyyy-MM-dd"})
            days += m_locale.toString(day, QString::fromLatin1(format));
        return days;
    }

    const Snapshot &m_workbook;
    const Catalogue &m_catalogue;
    QLocale m_locale;
    // Of theirs, and of ours.
    QHash<QString, int> m_haveRole[2];
    QSet<QString> m_heard[2];
    QHash<QDate, QSet<QString>> m_heardOn[2];

    QMultiHash<QString, const Evidence *> m_evidence; // by the note
    QHash<QString, QStringList> m_tookPart;           // by event
    QSet<QStringList> m_told;
    QHash<QDate, QStringList> m_days; // as they may be written
    std::vector<ConsentRisk> m_risks;
};

} // namespace

std::vector<ConsentRisk> consentRisks(const Snapshot &workbook)
{
    RiskFinder finder(workbook);
    for (const Line &line : workbook.lines)
        finder.look(line);
    return finder.take();
}

std::vector<std::vector<ConsentRisk>> consentRisksByKind(const Snapshot &workbook)
{
    std::vector<std::vector<ConsentRisk>> kinds;
    std::map<std::pair<int, bool>, size_t> ofFewPeople;
    for (ConsentRisk &risk : consentRisks(workbook)) {
        if (risk.why == ConsentRisk::FewPeople) {
            const bool ours = isOurs(workbook.people.find(risk.personId));
            const auto [known, isNew] = ofFewPeople.try_emplace({risk.couldHaveSaid, ours}, kinds.size());
            if (!isNew) {
                kinds[known->second].push_back(std::move(risk));
                continue;
            }
        }
        kinds.push_back({std::move(risk)});
    }
    return kinds;
}

} // namespace straw
