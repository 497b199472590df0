#include "core/guide/personadd.h"

#include "core/base/namematch.h"

#include <QRegularExpression>

namespace straw {

namespace {

QString withoutBrackets(QStringView text)
{
    QString plain = text.toString().simplified();
    while (!plain.isEmpty() && QStringView(u"<>()[],;:-–—").contains(plain.front()))
        plain = plain.mid(1).trimmed();
    while (!plain.isEmpty() && QStringView(u"<>()[],;:-–—").contains(plain.back()))
        plain = plain.chopped(1).trimmed();
    return plain;
}

/// Takes what stands for itself, an address or #department, out of the line.
QString takeWords(QStringView line, const QuickWords &words, PersonWords &person)
{
    QString text = line.toString();
    text.replace(u'\t', QStringLiteral(", ")); // cells of a spreadsheet
    QStringList left;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = withoutBrackets(word);
        if (person.mail.isEmpty() && isMailAddress(plain)) {
            person.mail = plain;
            continue;
        }
        if (plain.startsWith(u'#')) {
            const Pick<"department"> department = words.department(QStringView(plain).mid(1));
            const Pick<"party"> party = words.party(QStringView(plain).mid(1));
            if (person.department.isEmpty() && !department.isEmpty()) {
                person.department = department;
                continue;
            }
            if (person.party.isEmpty() && !party.isEmpty()) {
                person.party = party;
                continue;
            }
        }
        left += word;
    }
    return left.join(u' ');
}

} // namespace

PersonWords understandPerson(QStringView line, const QuickWords &words)
{
    static const QRegularExpression nameEnd(QStringLiteral("[,;(\\[]| [-–—] "));
    PersonWords person;
    const QString text = takeWords(line, words, person);
    const QRegularExpressionMatch end = nameEnd.match(text);
    person.name = withoutBrackets(QStringView(text).left(end.hasMatch() ? end.capturedStart() : text.size()));
    if (end.hasMatch())
        person.title = withoutBrackets(QStringView(text).mid(end.capturedEnd()));
    if (person.name.isEmpty())
        person.name = person.mail;
    return person;
}

std::vector<const Person *> peopleNamed(const Snapshot &workbook, QStringView written, bool whole)
{
    const bool isAddress = isMailAddress(written);
    const NamePattern pattern(written);
    std::vector<const Person *> found;
    NamePattern::Match highest = whole ? NamePattern::Whole : NamePattern::Begins;
    for (const Person &person : workbook.people) {
        const bool isTheirs = isAddress && written.compare(person.mail, Qt::CaseInsensitive) == 0;
        const NamePattern::Match match = isTheirs ? NamePattern::Whole : pattern.match(person.name);
        if (match < highest)
            continue;
        if (match > highest)
            found.clear();
        highest = match;
        found.push_back(&person);
    }
    return found;
}

const Person *personNamed(const Snapshot &workbook, QStringView written)
{
    const std::vector<const Person *> found = peopleNamed(workbook, written);
    return found.size() == 1 ? found.front() : nullptr;
}

bool isMailAddress(QStringView text)
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return address.match(text.toString()).hasMatch();
}

Pick<"party"> partyOfMail(const Snapshot &workbook, QStringView address)
{
    if (!isMailAddress(address))
        return {};
    const QStringView domain = address.mid(address.indexOf(u'@'));
    Pick<"party"> only;
    for (const Person &person : workbook.people) {
        if (person.party.isEmpty() || !person.mail.endsWith(domain, Qt::CaseInsensitive) || person.party == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = person.party;
    }
    return only;
}

Pick<"party"> partyOfNew(const Snapshot &workbook, const QuickEvent &line, QStringView name, const Pick<"party"> &usual)
{
    if (!line.party.isEmpty())
        return line.party;
    if (!line.department.isEmpty())
        return PickKey<"party">("us");
    const Pick<"party"> known = partyOfMail(workbook, name);
    return known.isEmpty() ? usual : known;
}

QuickWords withPeople(QuickWords words, const Snapshot &workbook)
{
    for (const Person &person : workbook.people)
        words.names += person.name;
    return words;
}

} // namespace straw
