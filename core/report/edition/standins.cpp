#include "core/report/edition/standins.h"

#include "core/base/bylanguage.h"
#include "core/base/texts.h"
#include "core/report/edition/namefinder.h"
#include "core/report/edition/quoting.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr char reportContext[] = "Report";

/// The words for the built-in roles, as they stand in a sentence.
struct RoleWords
{
    explicit RoleWords(const QString &language)
    {
        const QJsonArray roles = readContent(u"report/roles.json"_s, language)[u"roles"].toArray();
        for (const QJsonValue &role : roles)
            words.insert(role[u"key"].toString(), role[u"text"].toString());
    }
    QHash<QString, QString> words;
};

QString say(const Texts &texts, const char *source, const QStringList &arguments = {})
{
    return Texts::filled(texts.text(reportContext, source), arguments);
}

/// "Finance director" within a sentence; "IT lead" stays. Only English writes it small.
QString withinSentence(QString title, const Texts &texts)
{
    const bool isWord = title.size() > 1 && title[0].isUpper() && title[1].isLower();
    if (isWord && texts.language().startsWith(u"en"))
        title[0] = title[0].toLower();
    return title;
}

QString named(const Pick<"party"> &party, const QString &what, const Texts &texts)
{
    if (party == party::them)
        //: Somebody of the customer; %1 is a job title or a role, such as “finance director”
        return say(texts, QT_TRANSLATE_NOOP("Report", "their %1"), {what});
    if (party == party::us)
        //: Somebody on our side; %1 is a job title or a role, such as “account executive”
        return say(texts, QT_TRANSLATE_NOOP("Report", "our %1"), {what});
    //: Somebody who is neither the customer's nor ours; %1 is a job title or a role
    return say(texts, QT_TRANSLATE_NOOP("Report", "someone else (%1)"), {what});
}

QString nobodyKnown(const Pick<"party"> &party, const Texts &texts)
{
    if (party == party::them)
        return say(texts, QT_TRANSLATE_NOOP("Report", "someone of theirs"));
    if (party == party::us)
        return say(texts, QT_TRANSLATE_NOOP("Report", "someone of ours"));
    //: In place of the name of a person of whom nothing else is known
    return say(texts, QT_TRANSLATE_NOOP("Report", "someone else"));
}

QString inDepartment(const Pick<"party"> &party, const QString &department, const Texts &texts)
{
    if (party == party::them)
        return say(texts, QT_TRANSLATE_NOOP("Report", "someone of theirs in %1"), {department});
    return say(texts, QT_TRANSLATE_NOOP("Report", "someone of ours in %1"), {department});
}

/// A, B, ... Z, AA, AB, ...
QString letters(qsizetype row)
{
    QString text;
    for (qsizetype rest = row + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return text;
}

/// Those who share a role are told apart by a number.
void numberEqualOnes(QHash<QString, QString> &names, const Snapshot &workbook, const Texts &texts)
{
    QHash<QString, int> count, next;
    for (const QString &name : std::as_const(names))
        ++count[name.toCaseFolded()];
    for (const Person &person : workbook.people) {
        const auto name = names.find(person.id);
        if (name == names.end())
            continue;
        const QString folded = name->toCaseFolded();
        if (count.value(folded) > 1)
            //: Somebody by their role, and a number that tells two people of that role apart
            *name = say(texts, QT_TRANSLATE_NOOP("Report", "%1 %2"), {*name, QString::number(++next[folded])});
    }
}

/// Of everybody but those who are named, not told apart yet.
StandIns rolesOf(const Snapshot &workbook, const QSet<QString> &named, const Texts &texts)
{
    StandIns standIns;
    for (const Person &person : workbook.people) {
        if (!person.name.trimmed().isEmpty() && !named.contains(person.id))
            standIns.names.insert(person.id, roleOf(person, workbook, texts));
    }
    // "Assistant to Carla Brandt" is no stand-in for anybody.
    const NameFinder finder(workbook, standIns, texts);
    for (auto name = standIns.names.begin(); name != standIns.names.end(); ++name) {
        Person person = *workbook.people.find(name.key());
        person.title.clear();
        if (!finder.in(*name).empty())
            *name = roleOf(person, workbook, texts);
        if (!finder.in(*name).empty())
            *name = nobodyKnown(person.party, texts);
    }
    return standIns;
}

void addForTheCustomer(StandIns &standIns, const Snapshot &workbook, const QSet<QString> &named, const Texts &texts)
{
    QString ours, theirs; // who stands for all of them
    for (const Person &person : workbook.people) {
        const bool isOurs = person.party == party::us;
        if (named.contains(person.id) || (isOurs && person.id == workbook.account.ownerId))
            continue;
        if (!isOurs && person.party != party::them) {
            standIns.by.insert(person.id, QString());
            standIns.names.insert(person.id, nobodyKnown(person.party, texts));
            continue;
        }
        QString &first = isOurs ? ours : theirs;
        if (first.isEmpty())
            first = person.id;
        standIns.by.insert(person.id, first);
        standIns.names.insert(person.id, isOurs
                                             //: To the customer, in place of the name of one of us
                                             ? say(texts, QT_TRANSLATE_NOOP("Report", "our team"))
                                             //: To the customer, in place of the name of one of their people
                                             : say(texts, QT_TRANSLATE_NOOP("Report", "someone on your side")));
    }
}

void addPseudonyms(StandIns &standIns, const Snapshot &workbook, const Texts &texts)
{
    for (qsizetype row = 0; row < workbook.people.size(); ++row) {
        const Person &person = workbook.people.at(row);
        if (!standIns.names.contains(person.id))
            //: In place of somebody's name; %1 is a letter
            standIns.names.insert(person.id, say(texts, QT_TRANSLATE_NOOP("Report", "Person %1"), {letters(row)}));
    }
}

/// The people who may be named, found in one go.
QSet<QString> namedPeople(const Snapshot &workbook)
{
    QSet<QString> people;
    for (const Line &line : workbook.lines) {
        const Person *person = workbook.people.find(line.personId);
        if (person && person->party == party::them && isWithName(line))
            people.insert(person->id);
    }
    return people;
}

} // namespace

StandIns standInsFor(const Snapshot &workbook, const EditionOptions &options, const Texts &texts)
{
    StandIns standIns;
    if (options.edition == Edition::Executive) {
        standIns = rolesOf(workbook, namedPeople(workbook), texts);
        numberEqualOnes(standIns.names, workbook, texts);
    }
    if (options.edition == Edition::Customer)
        addForTheCustomer(standIns, workbook, namedPeople(workbook), texts);
    if (options.pseudonyms)
        addPseudonyms(standIns, workbook, texts);
    return standIns;
}

StandIns rolesOfEverybody(const Snapshot &workbook, const Texts &texts)
{
    return rolesOf(workbook, {}, texts);
}

QString roleOf(const Person &person, const Snapshot &workbook, const Texts &texts)
{
    static ByLanguage<RoleWords> roleWords;
    const Catalogue &catalogue = Catalogue::of(texts.language());
    const QString title = person.title.simplified();
    if (!title.isEmpty())
        return named(person.party, withinSentence(title, texts), texts);
    if (const QString words = roleWords.of(texts.language()).words.value(person.role); !words.isEmpty())
        return words;
    if (!person.role.isEmpty() && !catalogue.find("role", person.role))
        return named(person.party, withinSentence(catalogue.label("role", person.role, workbook), texts), texts);
    if (!person.department.isEmpty() && (person.party == party::them || person.party == party::us))
        return inDepartment(person.party, catalogue.label("department", person.department, workbook), texts);
    return nobodyKnown(person.party, texts);
}

} // namespace straw
