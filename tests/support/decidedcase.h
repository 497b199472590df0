#pragma once

#include "core/guide/criteria.h"
#include "core/workbook/snapshot.h"

namespace straw::test {

/// The person of that name; empty when there is none.
inline QString personCalled(const QString &name, const Snapshot &workbook)
{
    for (const Person &person : workbook.people) {
        if (person.name == name)
            return person.id;
    }
    return {};
}

inline Criterion criterion(PickKey<"card"> card, const QString &key)
{
    Criterion criterion;
    criterion.id = Criteria::idOf(card, key);
    criterion.rank = QStringLiteral("b") + key;
    criterion.card = card;
    criterion.key = key;
    return criterion;
}

/// The case of the sample, in which it is decided whether the account is saved: within limits, with what speaks for and
/// against it, the ideal customer looked at again, a plan of which both departments do a part, and two offers.
class DecidedCase
{
public:
    explicit DecidedCase(Snapshot sample)
        : workbook(undecided(std::move(sample)))
    {
        decide();
        addSteps();
        addCard();
        addProfile();
        addPlan();
    }

    Snapshot workbook;

    /// The case as it is before anybody decides: without what the sample tells of the decision and of its plan.
    static Snapshot undecided(Snapshot sample)
    {
        sample.decision = {};
        sample.decisionSteps = {};
        sample.criteria = {};
        sample.offers = {};
        keep(sample.evidence, [](const Evidence &evidence) { return evidence.criterionId.isEmpty(); });
        keep(sample.actions, [](const Action &action) { return action.play.isEmpty(); });
        keep(sample.actionCauses,
             [&](const ActionCause &link) { return sample.actions.find(link.actionId) != nullptr; });
        for (Action action : std::vector<Action>(sample.actions.begin(), sample.actions.end())) {
            action.withDepartment = Pick<"department">();
            action.withWhat.clear();
            action.decideOn = {};
            sample.actions.put(action);
        }
        for (Person person : std::vector<Person>(sample.people.begin(), sample.people.end())) {
            person.trainingDueOn = person.trainedOn = {};
            person.trainedById.clear();
            sample.people.put(person);
        }
        return sample;
    }

    static QString saveId() { return QStringLiteral("two-days-in-dispatch"); }
    static QString candidateId() { return QStringLiteral("one-week-trial"); }

    void answer(const QString &key, PickKey<"criterion_answer"> answer, const QString &note = {})
    {
        Criterion line = criterion("decision", key);
        line.answer = answer;
        line.note = note;
        workbook.criteria.put(line);
    }
    QString addEvidence(const QString &criterionId, const Place &place, const QString &passage,
                        const QString &note = {})
    {
        Evidence evidence;
        evidence.id = QStringLiteral("evidence-%1").arg(workbook.evidence.size());
        evidence.rank = QStringLiteral("z%1").arg(workbook.evidence.size(), 4, 10, QChar(u'0'));
        evidence.criterionId = criterionId;
        evidence.stance = "for";
        evidence.targetTable = place.table;
        evidence.targetId = place.id;
        evidence.targetColumn = place.column;
        evidence.passage = passage;
        evidence.note = note;
        workbook.evidence.put(evidence);
        return evidence.id;
    }

private:
    template<typename T, typename F>
    static void keep(Collection<T> &records, F &&isKept)
    {
        std::vector<T> kept;
        std::copy_if(records.begin(), records.end(), std::back_inserter(kept), isKept);
        records.assign(std::move(kept));
    }
    QString person(const char *name) const { return personCalled(QLatin1String(name), workbook); }

    void decide()
    {
        Decision &decision = workbook.decision;
        decision.id = QStringLiteral("decision");
        decision.verdict = "within_limits";
        decision.budgetMinor = 600'000;
        decision.grantedById = person("Nora Lindqvist");
        decision.stopSignal = QStringLiteral("Dispatch has not planned one whole week with it");
        decision.stopOn = Edtf::day({2026, 4, 24});
        decision.reachStopOn = Edtf::day({2026, 4, 17});
        decision.oddsPct = 30;
        decision.horizonMonths = 24;
        decision.marginPct = 75;
        decision.effortMinor = 650'000;
        decision.concessionMinor = 840'000;
        decision.estimateById = person("Lena Hart");
        decision.keepMinor = 1'490'000;
        decision.regainMinor = 2'150'000;
        decision.monthsToReplace = 7;
        decision.onlyWeCan = QStringLiteral("Routes for three depots from one plan, before seven in the morning");
        decision.exitTest = QStringLiteral("Dispatch plans two weeks without calling us");
        decision.decidedById = person("Ruth Okafor");
        decision.decidedOn = Edtf::day({2026, 3, 24});
    }

    void addSteps()
    {
        const auto add = [this](const char *kind, QDate on, const char *by, const char *verdict, const char *reason) {
            DecisionStep step;
            step.id = QStringLiteral("step-%1").arg(workbook.decisionSteps.size());
            step.rank = step.id;
            step.about = "save";
            step.kind = Pick<"decision_step_kind">(QLatin1String(kind));
            step.madeOn = Edtf::day(on);
            step.byId = person(by);
            step.verdict = Pick<"decision_verdict">(QLatin1String(verdict));
            step.reason = QLatin1String(reason);
            workbook.decisionSteps.put(step);
        };
        add("decided", {2026, 3, 18}, "Lena Hart", "undecided", "Dispatch had not been heard");
        add("decided", {2026, 3, 24}, "Ruth Okafor", "within_limits", "Two of three depots want to go on");
        add("came_out", {2026, 3, 30}, "Lena Hart", "", "The first depot planned three days with it");
    }

    /// For: 12, two of them by a no; against: 2, one of them by a yes; not known: 1; not answered: 1.
    void addCard()
    {
        for (const char *key : {"fit", "wants_what_we_are", "solvent", "root_known", "fixable", "problem_matters",
                                "able_to_succeed", "revocable", "reachable", "net_value_positive"})
            answer(QLatin1String(key), "yes");
        answer(QStringLiteral("persuaded_once"), "unknown", QStringLiteral("Shown to IT, not to dispatch"));
        answer(QStringLiteral("sponsor_pushes"), "no", QStringLiteral("The finance director listens, and no more"));
        answer(QStringLiteral("promises_outside_plan"), "no");
        answer(QStringLiteral("failed_before"), "yes", QStringLiteral("The training of February 2025"));
        answer(QStringLiteral("harms_our_people"), "no");
        Criterion own;
        own.id = QStringLiteral("own-criterion");
        own.rank = QStringLiteral("z");
        own.card = "decision";
        own.question = QStringLiteral("Would the depots of the north follow?");
        workbook.criteria.put(own);
        addEvidence(QStringLiteral("decision/sponsor_pushes"), {"account", workbook.account.id, "notice_text"},
                    QStringLiteral("our budget for this year"));
        addEvidence(QStringLiteral("decision/sponsor_pushes"), {"event", workbook.workbook.finalStrawId, {}}, {},
                    QStringLiteral("Nobody called back"));
    }

    void addProfile()
    {
        const auto add = [this](const char *key, const char *atSale, const char *now, const char *proposal,
                                const char *text) {
            Criterion line = criterion("profile", QLatin1String(key));
            line.atSale = Pick<"criterion_fit">(QLatin1String(atSale));
            line.now = Pick<"criterion_fit">(QLatin1String(now));
            line.proposal = Pick<"proposal">(QLatin1String(proposal));
            line.proposalText = QLatin1String(text);
            if (!line.proposalText.isEmpty())
                line.ownerId = person("Tom Reuter");
            workbook.criteria.put(line);
        };
        add("problem", "fits", "fits", "keep", "");
        add("wanted_by_users", "misfit", "partial", "tighten", "Two users of each depot have asked for it in writing");
    }

    void addPlan()
    {
        Action save;
        save.id = saveId();
        save.rank = QStringLiteral("y0");
        save.kind = "save";
        save.title = QStringLiteral("Plan two days beside dispatch");
        save.department = "delivery";
        save.ownerId = person("Mara Vos");
        save.withDepartment = "sales";
        save.withWhat = QStringLiteral("agrees the days with the depot");
        save.play = QStringLiteral("value_never_reached");
        save.status = "committed";
        save.dueOn = Edtf::day({2026, 4, 9});
        save.costMinor = 520'000;
        workbook.actions.put(save);
        Action trial;
        trial.id = candidateId();
        trial.rank = QStringLiteral("y1");
        trial.kind = "save";
        trial.title = QStringLiteral("A week of trial at the third depot");
        trial.department = "success";
        trial.status = "candidate";
        trial.decideOn = Edtf::day({2026, 4, 2});
        workbook.actions.put(trial);

        Offer credit;
        credit.id = QStringLiteral("offer-0");
        credit.rank = credit.id;
        credit.kind = "free_services";
        credit.what = QStringLiteral("Two days on the spot");
        credit.valueMinor = 240'000;
        credit.capMinor = 300'000;
        credit.startsOn = Edtf::day({2026, 4, 1});
        credit.expiresOn = Edtf::day({2026, 4, 30});
        credit.approverId = person("Ruth Okafor");
        credit.causeId = workbook.workbook.mainCauseId;
        credit.inReturn = QStringLiteral("Two dispatchers have the days free");
        credit.answer = QStringLiteral("They will tell us on Thursday");
        credit.actionId = saveId();
        workbook.offers.put(credit);
        Offer proof;
        proof.id = QStringLiteral("offer-1");
        proof.rank = proof.id;
        proof.kind = "new_trial";
        proof.what = QStringLiteral("One week at the third depot");
        proof.proves = QStringLiteral("All routes stand at seven");
        proof.proved = "partly";
        workbook.offers.put(proof);

        Person trained = *workbook.people.find(person("Jonas Meyer"));
        trained.trainingDueOn = Edtf::day({2026, 4, 8});
        trained.trainedOn = Edtf::day({2026, 4, 9});
        trained.trainedById = person("Mara Vos");
        workbook.people.put(trained);
    }
};

} // namespace straw::test
