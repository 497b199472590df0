#include "core/guide/personadd.h"

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

bool isMail(const QString &word)
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return address.match(word).hasMatch();
}

/// Takes what stands for itself, an address or #department, out of the line.
QString takeWords(QStringView line, const QuickWords &words, PersonWords &person)
{
    QString text = line.toString();
    text.replace(u'\t', QStringLiteral(", ")); // cells of a spreadsheet
    QStringList left;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = withoutBrackets(word);
        if (person.mail.isEmpty() && isMail(plain)) {
            person.mail = plain;
            continue;
        }
        if (plain.startsWith(u'#')) {
            const QString department = words.department(QStringView(plain).mid(1));
            const QString party = words.party(QStringView(plain).mid(1));
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

const Person *personNamed(const Snapshot &workbook, QStringView written)
{
    const QString sought = QuickWords::folded(written);
    if (sought.isEmpty())
        return nullptr;
    const Person *only = nullptr;
    bool several = false;
    for (const Person &person : workbook.people) {
        const QString name = QuickWords::folded(person.name);
        if (name == sought)
            return &person;
        if (name.split(u' ').contains(sought)) {
            several = only != nullptr;
            only = &person;
        }
    }
    return several ? nullptr : only;
}

QuickWords withPeople(QuickWords words, const Snapshot &workbook)
{
    for (const Person &person : workbook.people) {
        if (person.name.contains(u' '))
            words.names += person.name;
    }
    return words;
}

} // namespace straw
