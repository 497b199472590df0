#include "core/guide/checks.h"

#include "core/base/bylanguage.h"
#include "core/guide/begun.h"
#include "core/guide/comebackclock.h"
#include "core/guide/criteria.h"
#include "core/guide/pages.h"
#include "core/workbook/title.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 64;

/// The checks of resources/<language>/guide/checks.json; no places yet.
struct Checks
{
    explicit Checks(const QString &language)
    {
        const QJsonObject content = readContent(QStringLiteral("guide/checks.json"), language);
        for (const QJsonValue &json : content[u"checks"].toArray()) {
            all.push_back({.key = json[u"key"].toString(),
                           .page = json[u"page"].toString(),
                           .text = json[u"text"].toString(),
                           .hint = json[u"hint"].toString()});
        }
    }

    QString textOf(const QString &key) const
    {
        const auto found = std::ranges::find(all, key, &OpenCheck::key);
        return found == all.end() ? QString() : found->text;
    }

    std::vector<OpenCheck> all;
};

ByLanguage<Checks> &checks()
{
    static ByLanguage<Checks> all;
    return all;
}

/// A line of a card and a step of the comeback are there before their records.
QString calledAt(const Place &place, const Snapshot &workbook)
{
    if (place.table == u"criterion")
        return Criteria::instance().find(place.id, workbook).question;
    if (place.table == u"comeback_step")
        return comebackStep(place.id, workbook).title;
    return titleOf(place, workbook);
}

QStringList entriesOf(const std::vector<Place> &places, const Snapshot &workbook)
{
    QStringList entries;
    for (const Place &place : places) {
        entries += shortened(calledAt(place, workbook), mostOfTitle);
    }
    return entries;
}

/// Which pages are begun, each looked at once.
class BegunPages
{
public:
    BegunPages(const Snapshot &workbook, QDate today)
        : m_workbook(workbook)
        , m_today(today)
    {
    }

    bool contains(const QString &page)
    {
        if (!m_begun.contains(page)) {
            const PageText *text = Pages::instance().find(page);
            m_begun.insert(page, text && isBegun(*text, m_workbook, m_today));
        }
        return m_begun[page];
    }

private:
    const Snapshot &m_workbook;
    const QDate m_today;
    QHash<QString, bool> m_begun;
};

void add(std::vector<OpenCheck> &open, OpenCheck check, const Snapshot &workbook)
{
    if (const Because *because = workbook.because.find(check.key))
        check.because = because->reason.trimmed();
    open.push_back(std::move(check));
}

/// Where a page stands in the walk.
qsizetype orderOf(const QString &page)
{
    const auto &pages = Pages::instance().all();
    return std::ranges::find(pages, page, &PageText::key) - pages.begin();
}

} // namespace

std::vector<OpenCheck> openChecks(const Snapshot &workbook, QDate today)
{
    std::vector<OpenCheck> open;
    BegunPages begun(workbook, today);
    for (OpenCheck check : checks().ofInterface().all) {
        const GapsOf gaps = gapsOf(check.key);
        if (!gaps || !begun.contains(check.page))
            continue;
        check.places = gaps(workbook, today);
        if (check.places.empty())
            continue;
        check.entries = entriesOf(check.places, workbook);
        add(open, std::move(check), workbook);
    }
    for (Contradiction &found : askedContradictions(workbook, today)) {
        if (!begun.contains(found.page))
            continue;
        OpenCheck check{.key = found.key,
                        .page = found.page,
                        .text = {},
                        .hint = contradictionHint(found, Texts(QLocale())),
                        .places = found.places};
        check.contradiction = std::move(found);
        add(open, std::move(check), workbook);
    }
    std::ranges::stable_sort(open, {}, [](const OpenCheck &check) { return orderOf(check.page); });
    return open;
}

QString checkText(const OpenCheck &check, const Texts &texts, const QLocale &locale)
{
    if (check.contradiction)
        return contradictionText(*check.contradiction, texts, locale);
    const QString text = checks().of(texts.language()).textOf(check.key);
    if (!text.contains(u"%1"))
        return text;
    const auto named =
        std::find_if(check.entries.begin(), check.entries.end(), [](const QString &entry) { return !entry.isEmpty(); });
    const QString entry = named != check.entries.end() ? *named
                                                       //: In a list of entries, for one without a title
                                                       : texts.text("Checks", QT_TRANSLATE_NOOP("Checks", "untitled"));
    const int more = int(check.entries.size()) - 1;
    if (more <= 0)
        return Texts::filled(text, {entry});
    //: A list of entries: its first one, and how many there are besides
    const QString list = texts.text("Checks", QT_TRANSLATE_N_NOOP("Checks", "%1, and %n more"), more);
    return Texts::filled(text, {Texts::filled(list, {entry})});
}

int unanswered(const std::vector<OpenCheck> &checks)
{
    return int(std::count_if(checks.begin(), checks.end(), [](const OpenCheck &check) { return !check.isAnswered(); }));
}

} // namespace straw
