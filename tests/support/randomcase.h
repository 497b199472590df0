#pragma once

#include "core/workbook/catalogue.h"
#include "tests/support/randomsnapshot.h"

namespace straw {

/// Makes the workbook of a cancellation as it might be: dates that have to do with each other, stretches in which one
/// side of ours spoke with them, days that are today, the day before and the day after, and all that is half known.
/// The same seed makes the same workbook.
class RandomCase
{
public:
    RandomCase(quint32 seed, QDate today)
        : m_seed(seed)
        , m_random(seed)
        , m_today(today)
    {
    }

    Snapshot make()
    {
        if (m_seed % 50 == 0)
            return anything();
        m_workbook.workbook.id = QStringLiteral("workbook");
        addAccount();
        addPeople();
        addEvents();
        addDetails();
        addInterviews();
        addNotes();
        addCauses();
        addWork();
        addOthersAtRisk();
        addDecision();
        addMeetings();
        return std::move(m_workbook);
    }

private:
    /// Records that have nothing to do with each other, but for amounts that are larger than money is, and for blanks
    /// in place of words.
    Snapshot anything()
    {
        Snapshot workbook = randomSnapshot(m_seed);
        workbook.account.arrMinor = amount();
        workbook.account.bookMinor = amount();
        workbook.account.currency = QStringLiteral("EUR");
        for (Line note : std::vector<Line>(workbook.lines.begin(), workbook.lines.end())) {
            note.text = note.text.trimmed();
            workbook.lines.put(note);
        }
        for (Action action : std::vector<Action>(workbook.actions.begin(), workbook.actions.end())) {
            action.costMinor = amount();
            workbook.actions.put(action);
        }
        for (AtRisk other : std::vector<AtRisk>(workbook.atRisk.begin(), workbook.atRisk.end())) {
            other.arrMinor = amount();
            workbook.atRisk.put(other);
        }
        return workbook;
    }

    int upTo(int most) { return m_random.bounded(most + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template<typename T>
    const T &oneOf(const std::vector<T> &all)
    {
        return all[size_t(m_random.bounded(int(all.size())))];
    }
    QString textOf(std::initializer_list<const char16_t *> all)
    {
        return QString::fromUtf16(*(all.begin() + m_random.bounded(int(all.size()))));
    }
    template<ListName List>
    Pick<List> pick(int percentEmpty = 10)
    {
        const auto &entries = Catalogue::instance().entries(Pick<List>::list());
        return chance(percentEmpty) ? Pick<List>() : Pick<List>(oneOf(entries).key);
    }
    /// That one in so many of a hundred cases, else any.
    template<ListName List>
    Pick<List> mostly(int percent, PickKey<List> key, int percentEmpty = 10)
    {
        return chance(percent) ? Pick<List>(key) : pick<List>(percentEmpty);
    }
    QString idOf(const char *table, int number)
    {
        return QStringLiteral("%1-%2").arg(QLatin1String(table)).arg(number, 4, 10, QChar(u'0'));
    }
    template<typename T>
    QString anyOf(const Collection<T> &records, int percentNone)
    {
        return records.isEmpty() || chance(percentNone) ? QString() : records.at(upTo(int(records.size()) - 1)).id;
    }

    /// That day, as exactly as somebody remembers it.
    Edtf remembered(QDate day)
    {
        switch (m_random.bounded(24)) {
        case 0:
            return Edtf::year(day.year());
        case 1:
            return Edtf::season(day.year(), 21 + upTo(3), Edtf::Hemisphere(upTo(2)));
        case 2:
        case 3:
            return Edtf::month(day.year(), day.month());
        case 4:
            return Edtf::month(day.year(), day.month()).withApproximate(true);
        case 5:
            return Edtf::day(day).withApproximate(true);
        case 6:
            return Edtf::day(day).withUncertain(true);
        case 7:
        case 8:
            return Edtf::minute(day, QTime(7 + upTo(11), upTo(59)));
        default:
            return Edtf::day(day);
        }
    }
    QDate between(QDate first, QDate last) { return first.addDays(upTo(int(first.daysTo(last)))); }
    Edtf date(QDate first, QDate last, int percentNone = 15)
    {
        return chance(percentNone) ? Edtf() : remembered(between(first, last));
    }
    /// Often the very day on which it turns.
    Edtf aroundToday(int days, int percentNone = 10)
    {
        if (chance(25))
            return Edtf::day(m_today.addDays(upTo(2) - 1));
        return date(m_today.addDays(-days), m_today.addDays(days), percentNone);
    }
    Number amount()
    {
        static const std::vector<Number> amounts{std::nullopt, 0,         1,           8'400'000, 8'400'050,
                                                 50,           6'50'000,  240'000'000, 3'300'000, 99'999'999,
                                                 -100'000,     2'400'000, 333'333'333};
        return oneOf(amounts);
    }

    void addAccount()
    {
        Account &account = m_workbook.account;
        account.id = QStringLiteral("account");
        account.name = textOf({u"Norvik", u"Depot 24 GmbH ", u"شركة النقل 7", u"Aas & 3 Sons"});
        account.currency = textOf({u"EUR", u"EUR", u"JPY", u"KWD", u""});
        account.arrMinor = amount();
        account.bookMinor = amount();
        account.signedOn = date({2022, 1, 1}, {2024, 12, 31});
        account.serviceStartOn = chance(50) ? date({2023, 1, 1}, {2024, 12, 31}) : Edtf();
        m_notice = between({2025, 3, 1}, m_today);
        if (chance(85))
            account.noticeOn = remembered(chance(5) ? between({2021, 1, 1}, {2023, 1, 1}) : m_notice);
        account.endOn = chance(60) ? aroundToday(120) : date(m_notice, m_notice.addDays(500));
        if (chance(80))
            account.knownIssue = chance(80);
        account.knownIssueSince = date({2023, 6, 1}, {2025, 6, 1});
        account.overcomable = pick<"overcomable">();
        // What no claim uses, so that one that did would be found out.
        account.seats = 7919;
        account.learnedOn = Edtf::day({2009, 9, 29});
        account.renewalOn = Edtf::day({2008, 8, 28});
        account.lastHappyOn = Edtf::day({2007, 7, 27});
    }

    void addPeople()
    {
        for (int number = upTo(8); number > 0; --number) {
            Person person;
            person.id = idOf("person", number);
            person.name = QStringLiteral("Person %1").arg(number);
            person.party = chance(45) ? Pick<"party">(PickKey<"party">("customer")) : mostly<"party">(80, "us", 50);
            person.department = pick<"department">(25);
            m_workbook.people.put(person);
        }
        if (chance(5)) { // this workbook sees a department of ours in another way
            Choice choice;
            choice.list = QStringLiteral("department");
            choice.key = QStringLiteral("support");
            choice.id = choice.list + u'/' + choice.key;
            choice.side = "sales";
            m_workbook.choices.put(choice);
        }
    }

    Event event(int number, QDate from, QDate to)
    {
        static const std::vector<PickKey<"event_kind">> spoken{"call", "meeting", "mail", "visit", "training"};
        Event event;
        event.id = idOf("event", number);
        event.at = date(from, to, 3);
        event.kind = chance(40) ? Pick<"event_kind">(oneOf(spoken)) : mostly<"event_kind">(8, "ticket");
        if (chance(5))
            event.kind = Pick<"event_kind">(QStringLiteral("board_dinner"));
        event.title = chance(10) ? QString() : QStringLiteral("Matter %1 of 2019").arg(number);
        event.party = pick<"party">(40);
        event.department = pick<"department">(40);
        event.sourceType = pick<"source_type">(60);
        event.knownThen = pick<"known_then">(40);
        if (chance(12))
            event.until = remembered((event.at.isNull() ? from : event.at.first()).addDays(upTo(90)));
        return event;
    }

    void addEvents()
    {
        const int many = m_seed % 100 == 7 ? 398 : 0;
        std::vector<Event> events;
        int number = 0;
        for (int left = many + upTo(22); left > 0; --left)
            events.push_back(event(number++, {2023, 6, 1}, m_today.addDays(20)));
        // Times in which one side of ours spoke with them, and others in which nobody did.
        QDate from(2023, 6, 1);
        while (from < m_notice && !many && chance(95)) {
            const QDate to = from.addDays(30 + upTo(200));
            const bool bySales = chance(50);
            for (int left = chance(20) ? 0 : 2 + upTo(6); left > 0; --left) {
                Event spoken = event(number++, from, to);
                spoken.kind = oneOf(std::vector<PickKey<"event_kind">>{"call", "meeting", "mail", "ticket"});
                spoken.party = "us";
                spoken.department = bySales ? PickKey<"department">("sales") : PickKey<"department">("support");
                if (chance(80)) {
                    spoken.at = Edtf::day(between(from, to));
                    spoken.until = {};
                }
                events.push_back(spoken);
            }
            from = to.addDays(upTo(90));
        }
        std::vector<EventPerson> links;
        for (const Event &one : events) {
            const bool isTold = one.party == u"us" && !one.department.isEmpty();
            for (int left = isTold ? (chance(80) ? 0 : 1) : upTo(3); left > 0 && !m_workbook.people.isEmpty(); --left) {
                EventPerson link;
                link.eventId = one.id;
                link.personId = anyOf(m_workbook.people, 0);
                link.id = link.eventId + u'/' + link.personId;
                links.push_back(link);
            }
        }
        m_workbook.events.assign(std::move(events));
        for (const EventPerson &link : links)
            m_workbook.eventPeople.put(link);
        m_workbook.workbook.finalStrawId = anyOf(m_workbook.events, 30);
    }

    void addDetails()
    {
        for (int left = chance(75) ? upTo(5) : 0; left > 0 && !m_workbook.events.isEmpty(); --left) {
            RedFlag sign;
            sign.id = anyOf(m_workbook.events, 0);
            const QDate at = m_workbook.events.find(sign.id)->at.first();
            const QDate from = at.isValid() ? at : QDate(2024, 1, 1);
            sign.noticedOn = date(from, from.addDays(60), 50);
            sign.actedOn = date(from, from.addDays(150), 70);
            sign.act = textOf({u"", u"", u"called them"});
            sign.worked = pick<"worked">(90);
            m_workbook.redFlags.put(sign);
        }
        for (int left = upTo(3); left > 0 && !m_workbook.events.isEmpty(); --left) {
            Promise promise;
            promise.id = anyOf(m_workbook.events, 0);
            promise.byId = anyOf(m_workbook.people, 50);
            promise.dueOn = aroundToday(200);
            promise.kept = pick<"kept">(30);
            m_workbook.promises.put(promise);
        }
        if (chance(30) && !m_workbook.events.isEmpty()) {
            Complaint complaint;
            complaint.id = anyOf(m_workbook.events, 0);
            complaint.repliedOn = aroundToday(300);
            m_workbook.complaints.put(complaint);
        }
    }

    void addInterviews()
    {
        for (int number = upTo(5); number > 0; --number) {
            Interview interview;
            interview.id = idOf("interview", number);
            interview.kind = pick<"interview_kind">(20);
            interview.status = pick<"interview_status">(20);
            interview.personId = anyOf(m_workbook.people, 25);
            interview.interviewerId = anyOf(m_workbook.people, 25);
            interview.plannedOn = aroundToday(40, 30);
            if (interview.status == u"held" || chance(10))
                interview.heldAt = date(m_today.addDays(-60), m_today, 15);
            interview.thankedOn = date(m_today.addDays(-30), m_today, 60);
            m_workbook.interviews.put(interview);
        }
    }

    void addNotes()
    {
        for (int number = chance(25) ? 9 + upTo(8) : upTo(5); number > 0; --number) {
            Line note;
            note.id = idOf("line", number);
            note.personId = anyOf(m_workbook.people, 30);
            note.interviewId = anyOf(m_workbook.interviews, 50);
            note.eventId = anyOf(m_workbook.events, 70);
            note.kind = mostly<"line_kind">(70, "verbatim");
            note.text = textOf({u"Nobody asked us.", u"Nobody asked us.", u"They print 40 routes at 7.", u""});
            note.quotable = mostly<"quotable">(50, "named");
            note.usefulPoint = textOf({u"", u"Routes are late."});
            m_workbook.lines.put(note);
        }
    }

    void addCauses()
    {
        for (int number = upTo(5); number > 0; --number) {
            Cause cause;
            cause.id = idOf("cause", number);
            cause.text = textOf({u"Training went to IT", u"The using team was never asked", u""});
            cause.role = mostly<"cause_role">(50, "contributing");
            cause.family = pick<"reason">(40);
            cause.reason = pick<"reason">(40);
            cause.confidence = pick<"confidence">(30);
            cause.response = pick<"response">();
            cause.othersAtRisk = textOf({u"", u" ", u"All depots of the north"});
            m_workbook.causes.put(cause);
        }
        m_workbook.workbook.mainCauseId = anyOf(m_workbook.causes, 20);
        for (int number = upTo(7); number > 0 && !m_workbook.causes.isEmpty(); --number) {
            Evidence evidence;
            evidence.id = idOf("evidence", number);
            evidence.causeId = anyOf(m_workbook.causes, 0);
            evidence.stance = pick<"stance">(20);
            evidence.note = textOf({u"", u"The call sheet lists IT only."});
            evidence.targetTable = "line";
            evidence.targetId = anyOf(m_workbook.lines, 40);
            m_workbook.evidence.put(evidence);
        }
        for (int number = upTo(4); number > 0; --number) {
            StatedReason reason;
            reason.id = idOf("reason", number);
            reason.text = textOf({u"Budget", u"Too complicated", u""});
            reason.personId = anyOf(m_workbook.people, 40);
            reason.reason = pick<"reason">(20);
            reason.origin = mostly<"origin">(50, "customer", 40);
            reason.lineId = anyOf(m_workbook.lines, 70);
            reason.causeId = anyOf(m_workbook.causes, 50);
            m_workbook.statedReasons.put(reason);
        }
    }

    void addOthersAtRisk()
    {
        for (int number = upTo(4); number > 0 && !m_workbook.causes.isEmpty(); --number) {
            AtRisk other;
            other.id = idOf("at_risk", number);
            other.causeId = anyOf(m_workbook.causes, 0);
            other.account = textOf({u"Hellmar Foods", u"hellmar  foods", u"Ostwall Parcels", u""});
            other.arrMinor = amount();
            other.dueOn = aroundToday(60, 40);
            other.result = textOf({u"", u"", u"Spoken to"});
            m_workbook.atRisk.put(other);
        }
    }

    void addMeetings()
    {
        for (int number = upTo(2); number > 0; --number) {
            Meeting meeting;
            meeting.id = idOf("meeting", number);
            meeting.at = aroundToday(40, 20);
            if (chance(50))
                meeting.endedAt = meeting.at;
            meeting.commitOn = aroundToday(20, 30);
            m_workbook.meetings.put(meeting);
        }
        for (Action action : std::vector<Action>(m_workbook.actions.begin(), m_workbook.actions.end())) {
            action.meetingId = anyOf(m_workbook.meetings, 50);
            m_workbook.actions.put(action);
        }
    }

    void addDecision()
    {
        if (chance(60)) {
            Decision &decision = m_workbook.decision;
            decision.id = QStringLiteral("decision");
            decision.verdict = pick<"decision_verdict">(15);
            decision.undecidedUntil = aroundToday(30, 40);
            decision.decidedOn = date(m_notice, m_today, 20);
            decision.stopOn = aroundToday(40, 30);
            decision.budgetMinor = amount();
            decision.oddsPct = 30;
            decision.horizonMonths = upTo(40);
        }
        for (int number = chance(40) ? 1 + upTo(3) : 0; number > 0; --number) {
            DecisionStep step;
            step.id = idOf("step", number);
            step.about = mostly<"decision_about">(70, "save");
            step.kind = mostly<"decision_step_kind">(40, "stopped");
            step.madeOn = date(m_notice, m_today);
            step.verdict = pick<"decision_verdict">(50);
            m_workbook.decisionSteps.put(step);
        }
        static const std::vector<const char *> keys{"fit", "solvent", "failed_before", "harms_our_people", nullptr};
        for (int left = chance(50) ? upTo(5) : 0; left > 0; --left) {
            const char *const key = oneOf(keys);
            Criterion criterion;
            criterion.id = key ? QStringLiteral("decision/") + QLatin1String(key) : idOf("criterion", left);
            criterion.card = "decision";
            criterion.question = key ? QString() : textOf({u"Would the north follow?", u""});
            criterion.answer = pick<"criterion_answer">(20);
            m_workbook.criteria.put(criterion);
        }
    }

    void addWork()
    {
        for (int number = upTo(5); number > 0; --number) {
            Action action;
            action.id = idOf("action", number);
            action.title = QStringLiteral("Step %1").arg(number);
            action.status = pick<"action_status">();
            action.ownerId = anyOf(m_workbook.people, 40);
            action.dueOn = aroundToday(100);
            action.checkOn = aroundToday(100, 40);
            action.worked = pick<"worked">(60);
            action.costMinor = amount();
            action.means = mostly<"means">(60, "training", 20);
            m_workbook.actions.put(action);
            if (const QString cause = anyOf(m_workbook.causes, 30); !cause.isEmpty())
                m_workbook.actionCauses.put({action.id + u'/' + cause, action.id, cause});
        }
        for (int left = upTo(3); left > 0 && !m_workbook.events.isEmpty(); --left) {
            Attempt attempt;
            attempt.id = anyOf(m_workbook.events, 0);
            attempt.means = mostly<"means">(60, "training", 20);
            attempt.result = pick<"attempt_result">(20);
            attempt.costMinor = amount();
            m_workbook.attempts.put(attempt);
            if (const QString cause = anyOf(m_workbook.causes, 30); !cause.isEmpty())
                m_workbook.attemptCauses.put({attempt.id + u'/' + cause, attempt.id, cause});
        }
        for (int number = upTo(3); number > 0; --number) {
            Unknown unknown;
            unknown.id = idOf("unknown", number);
            unknown.question = QStringLiteral("Who saw the demo?");
            unknown.dueOn = aroundToday(60, 30);
            unknown.resolvedOn = aroundToday(60, 70);
            unknown.resolution = textOf({u"", u"", u"Nobody did."});
            m_workbook.unknowns.put(unknown);
        }
    }

    const quint32 m_seed;
    QRandomGenerator m_random;
    const QDate m_today;
    QDate m_notice;
    Snapshot m_workbook;
};

} // namespace straw
