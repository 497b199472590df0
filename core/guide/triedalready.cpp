#include "core/guide/triedalready.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/insight/actions.h"
#include "core/workbook/title.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace straw {

namespace {

bool didNotHelp(const Attempt &attempt)
{
    return attempt.result == u"none" || attempt.result == u"partly" || attempt.result == u"worse";
}

/// The latest first; those without a date come last.
bool isLater(const QString &left, const QString &right, const Snapshot &workbook)
{
    const Event *one = workbook.events.find(left), *other = workbook.events.find(right);
    if (!one || !other || one->at.isNull() || other->at.isNull())
        return one && !one->at.isNull();
    return recordBefore(*other, *one);
}

QString keyOf(const Pick<"means"> &means)
{
    return Catalogue::instance().current("means", means);
}

/// Among the latest ones, of which no more are kept than are told.
void insertByTime(QStringList &attempts, const QString &id, const Snapshot &workbook)
{
    if (attempts.contains(id))
        return;
    const auto place =
        std::ranges::find_if(attempts, [&](const QString &other) { return isLater(id, other, workbook); });
    attempts.insert(place - attempts.begin(), id);
    if (attempts.size() > TriedAlready::mostTold)
        attempts.removeLast();
}

/// What did not help, by cause and means. Of each no more than is told is kept, so that many attempts and many actions
/// at one cause take no longer than both together.
class Failures
{
public:
    explicit Failures(const Snapshot &workbook)
        : m_workbook(workbook)
    {
        for (const AttemptCause &link : workbook.attemptCauses) {
            const Attempt *attempt = workbook.attempts.find(link.attemptId);
            if (attempt && !attempt->means.isEmpty() && didNotHelp(*attempt))
                insertByTime(m_latest[{link.causeId, keyOf(attempt->means)}], attempt->id, workbook);
        }
    }

    void addTo(QStringList &attempts, const QString &causeId, const Pick<"means"> &means) const
    {
        for (const QString &attempt : m_latest.value({causeId, keyOf(means)}))
            insertByTime(attempts, attempt, m_workbook);
    }

private:
    const Snapshot &m_workbook;
    QHash<std::pair<QString, QString>, QStringList> m_latest;
};

} // namespace

QHash<QString, TriedAlready> triedAlready(const Snapshot &workbook)
{
    const Failures failures(workbook);
    QHash<QString, TriedAlready> all;
    for (const ActionCause &link : workbook.actionCauses) {
        const Action *action = workbook.actions.find(link.actionId);
        if (!action || action->means.isEmpty() || !isOpen(*action))
            continue;
        TriedAlready &found = all[action->id];
        failures.addTo(found.attempts, link.causeId, action->means);
        found.answered = !action->whyThisTime.trimmed().isEmpty();
    }
    all.removeIf([](const auto &entry) { return entry.value().attempts.isEmpty(); });
    return all;
}

QStringList triedByMeans(const Action &action, const Snapshot &workbook)
{
    const auto isOfIt = [&action](const ActionCause &link) { return link.actionId == action.id; };
    QStringList attempts;
    if (action.means.isEmpty() || !isOpen(action) || std::ranges::any_of(workbook.actionCauses, isOfIt))
        return attempts;
    for (const Attempt &attempt : workbook.attempts) {
        if (!attempt.means.isEmpty() && keyOf(attempt.means) == keyOf(action.means) && didNotHelp(attempt))
            insertByTime(attempts, attempt.id, workbook);
    }
    return attempts;
}

QString triedText(const QString &attemptId, const Snapshot &workbook, const Texts &texts, const QLocale &locale)
{
    const Attempt *attempt = workbook.attempts.find(attemptId);
    const Event *event = workbook.events.find(attemptId);
    if (!attempt || !event)
        return {};
    const Catalogue &labels = Catalogue::of(texts.language());
    const QString title = titleOf(*event, workbook, labels).trimmed();
    const QString result = labels.label("attempt_result", attempt->result, workbook);
    QString text =
        event->at.isNull()
            //: About something that was tried before; %1 is what was tried, %2 what came of it
            ? Texts::filled(texts.text("TriedAlready", QT_TRANSLATE_NOOP("TriedAlready", "“%1”: %2.")), {title, result})
            //: About something that was tried before; %1 is what was tried, %2 a date, %3 what came of it
            : Texts::filled(texts.text("TriedAlready", QT_TRANSLATE_NOOP("TriedAlready", "“%1” (%2): %3.")),
                            {title, showDate(event->at, locale, ShowStyle::Compact, texts.dateWords()), result});
    if (!attempt->costMinor)
        return text;
    const QString cost = showMoney(*attempt->costMinor, workbook.account.currency, locale);
    //: About something that was tried before: a sentence, and %2 is an amount of money
    return Texts::filled(texts.text("TriedAlready", QT_TRANSLATE_NOOP("TriedAlready", "%1 It cost %2.")), {text, cost});
}

std::vector<PickEntry> meansNotTried(const Snapshot &workbook)
{
    QSet<QString> tried{QStringLiteral("other")};
    for (const Attempt &attempt : workbook.attempts)
        tried.insert(Catalogue::instance().current("means", attempt.means));
    std::vector<PickEntry> left = Catalogue::instance().entries("means", workbook);
    std::erase_if(left, [&tried](const PickEntry &entry) { return entry.retired || tried.contains(entry.key); });
    return left;
}

} // namespace straw
