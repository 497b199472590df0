#include "core/report/findings.h"

#include "core/guide/consent.h"
#include "core/guide/contradictions.h"
#include "core/report/edition/amountsleft.h"
#include "core/report/edition/namesleft.h"
#include "core/report/edition/quoting.h"

#include <QCoreApplication>
#include <QSet>

namespace straw {

namespace {

void addContradictions(std::vector<Finding> &findings, const Snapshot &workbook, const ReportOptions &options,
                       const Texts &texts)
{
    for (const Contradiction &one : contradictions(workbook, options.now.date())) {
        const Because *because = workbook.because.find(one.key);
        if (because && !because->reason.trimmed().isEmpty())
            continue; // somebody has said why both stand
        findings.push_back({Finding::Contradiction, contradictionText(one, texts, options.locale),
                            contradictionHint(one, texts), one.places});
    }
}

/// Where every quote without name is by "someone of theirs", nothing stands beside one: what its own words give away
/// remains.
bool isInItsWords(const ConsentRisk &risk)
{
    return risk.why != ConsentRisk::FewPeople && risk.place.table == u"line" && risk.place.column == u"text";
}

void addConsent(std::vector<Finding> &findings, const Snapshot &workbook, const ReportOptions &options,
                const Texts &texts)
{
    // What stands beside a quote and names a role, a day or a person, the customer does not read.
    const bool isTheirs = options.edition.edition == Edition::Customer;
    const bool isLess = options.edition.somebodyOfTheirs;
    for (const std::vector<ConsentRisk> &risks : consentRisksByKind(workbook)) {
        const ConsentRisk &first = risks.front();
        const bool tells = isInItsWords(first) || (!isLess && (!isTheirs || first.why == ConsentRisk::FewPeople));
        if (!tells)
            continue;
        Finding finding{Finding::Consent, consentText(risks, workbook, texts)};
        for (const ConsentRisk &risk : risks)
            finding.places.push_back(risk.place);
        findings.push_back(std::move(finding));
    }
}

/// The customer reads only their own people: words of somebody whose side nobody has entered are missing there.
void addUnknownSides(std::vector<Finding> &findings, const Snapshot &workbook, const Texts &texts)
{
    QSet<QString> quoted;
    for (const Line &line : workbook.lines) {
        if (isWithName(line) || isWithoutName(line))
            quoted.insert(line.personId);
    }
    for (const Person &person : workbook.people) {
        if (person.party.isEmpty() && quoted.contains(person.id))
            findings.push_back(
                {Finding::LeftOut,
                 //: %1 is a person
                 Texts::filled(
                     texts.text("Report", QT_TRANSLATE_NOOP("Report", "Whose side %1 is on is not entered, so "
                                                                      "what they let us quote is left out.")),
                     {person.name}),
                 {},
                 {{"person", person.id, "party"}}});
    }
}

void addNames(std::vector<Finding> &findings, const Projected &edition, const Snapshot &workbook, const Texts &texts)
{
    for (const NameLeft &left : namesLeft(edition, workbook, texts))
        findings.push_back({Finding::Name,
                            //: A name is left in a text of the report; %1 is a few words around it, %2 the name, %3
                            //: what could stand there instead
                            Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1” names %2; it could "
                                                                                           "say “%3”.")),
                                          {left.excerpt, left.name, left.replacement}),
                            {},
                            {left.place}});
}

void addWords(std::vector<Finding> &findings, const Projected &edition, const Texts &texts)
{
    for (const WordLeft &left : betrayingWords(edition, texts))
        findings.push_back({Finding::Word,
                            //: %1 is a few words of a text, %2 one of them
                            Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1” tells the customer "
                                                                                           "what this is, by “%2”.")),
                                          {left.excerpt, left.word}),
                            {},
                            {left.place}});
}

void addAmounts(std::vector<Finding> &findings, const Projected &edition, const Snapshot &workbook,
                const ReportOptions &options, const Texts &texts)
{
    for (const AmountLeft &left : amountsLeft(edition, workbook, options.edition))
        findings.push_back({Finding::Amount,
                            //: %1 is a few words of a text, %2 an amount of money in it
                            Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1” has %2, an amount "
                                                                                           "that is left out "
                                                                                           "everywhere else.")),
                                          {left.excerpt, left.amount}),
                            {},
                            {left.place}});
}

} // namespace

QString findingKey(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Contradiction:
        return QStringLiteral("contradiction");
    case Finding::Consent:
        return QStringLiteral("consent");
    case Finding::LeftOut:
        return QStringLiteral("left_out");
    case Finding::Name:
        return QStringLiteral("name");
    case Finding::Word:
        return QStringLiteral("word");
    case Finding::Amount:
        return QStringLiteral("amount");
    case Finding::Wording:
        return QStringLiteral("wording");
    case Finding::Letter:
        return QStringLiteral("letter");
    }
    return {};
}

BeforeSending beforeSending(const Snapshot &workbook, const ReportOptions &options, const Texts &texts)
{
    BeforeSending before;
    Projected edition = forEdition(workbook, options.edition, texts);
    if (!options.edition.replaceNames)
        addNames(before.findings, edition, workbook, texts);
    if (options.edition.edition == Edition::Customer)
        addWords(before.findings, edition, texts);
    addAmounts(before.findings, edition, workbook, options, texts);
    addConsent(before.findings, workbook, options, texts);
    if (options.edition.edition == Edition::Customer)
        addUnknownSides(before.findings, workbook, texts);
    addContradictions(before.findings, workbook, options, texts);
    before.withheld = std::move(edition.withheld);
    return before;
}

} // namespace straw
