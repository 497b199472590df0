#include "ui/shell/recents.h"

#include "core/base/environment.h"
#include "core/base/settings.h"
#include "core/base/texts.h"
#include "core/workbook/today.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace straw {

namespace {

constexpr size_t Most = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::Recents)
};

QJsonObject toJson(const Recent &recent)
{
    return {{QStringLiteral("path"), recent.path},
            {QStringLiteral("account"), recent.account},
            {QStringLiteral("opened"), recent.opened.toString(Qt::ISODate)},
            {QStringLiteral("page"), recent.page},
            {QStringLiteral("table"), recent.place.table.toString()},
            {QStringLiteral("id"), recent.place.id},
            {QStringLiteral("column"), recent.place.column.toString()},
            {QStringLiteral("due"), recent.due},
            {QStringLiteral("due_on"), recent.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("document"), recent.id},
            {QStringLiteral("follows"), recent.follows},
            {QStringLiteral("follows_name"), recent.followsName},
            {QStringLiteral("followed_by"), recent.followedBy}};
}

Recent fromJson(const QJsonValue &json)
{
    Recent recent;
    recent.path = json[u"path"].toString();
    recent.account = json[u"account"].toString();
    recent.opened = QDateTime::fromString(json[u"opened"].toString(), Qt::ISODate);
    recent.page = json[u"page"].toString();
    recent.place = {TableKey::find(json[u"table"].toString()), json[u"id"].toString(),
                    ColumnKey::find(json[u"column"].toString())};
    recent.due = json[u"due"].toString();
    recent.dueOn = QDate::fromString(json[u"due_on"].toString(), Qt::ISODate);
    recent.id = json[u"document"].toString();
    recent.follows = json[u"follows"].toString();
    recent.followsName = json[u"follows_name"].toString();
    recent.followedBy = json[u"followed_by"].toString();
    return recent;
}

} // namespace

Recents::Recents(Settings &settings)
    : m_settings(settings)
    , m_learned(Environment::privateHome() + QStringLiteral("/learned"))
{
}

std::vector<Recent> Recents::all() const
{
    const QJsonDocument json = QJsonDocument::fromJson(m_settings.text(Setting::Recents).toUtf8());
    std::vector<Recent> recents;
    for (const QJsonValue &value : json.array())
        recents.push_back(fromJson(value));
    return recents;
}

Recent Recents::find(const QString &path) const
{
    for (const Recent &recent : all()) {
        if (recent.path == path)
            return recent;
    }
    return {};
}

void Recents::put(const Recent &recent)
{
    std::vector<Recent> recents = all();
    std::erase_if(recents, [&recent](const Recent &old) { return old.path == recent.path; });
    recents.insert(recents.begin(), recent);
    if (recents.size() > Most)
        recents.resize(Most);
    write(recents);
}

void Recents::remove(const QString &path)
{
    std::vector<Recent> recents = all();
    std::erase_if(recents, [&path](const Recent &recent) { return recent.path == path; });
    write(recents);
}

void Recents::forgetDue(const QString &account)
{
    std::vector<Recent> recents = all();
    for (Recent &recent : recents) {
        if (recent.account == account)
            recent.due.clear();
    }
    write(recents);
}

std::vector<Learned> Recents::allLearned() const
{
    std::vector<Learned> learned;
    for (const Recent &recent : all())
        learned.push_back(m_learned.find(recent.path));
    return learned;
}

void Recents::write(const std::vector<Recent> &recents)
{
    QJsonArray array;
    QStringList paths;
    for (const Recent &recent : recents) {
        array.append(toJson(recent));
        paths += recent.path;
    }
    m_learned.keepOnly(paths);
    m_settings.set(Setting::Recents, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QString whereItGoesOn(const Recent &recent, const std::vector<Recent> &all)
{
    const auto nameOf = [&all](const QString &id) {
        const auto found = std::ranges::find(all, id, &Recent::id);
        return found == all.end() ? QString() : QFileInfo(found->path).fileName();
    };
    QStringList parts;
    if (!recent.follows.isEmpty()) {
        const QString name = nameOf(recent.follows);
        //: About a workbook; %1 is the name of the file, or of an account and of a file
        parts += Texts::filled(Words::tr("Follows %1"), {name.isEmpty() ? recent.followsName : name});
    }
    if (!recent.followedBy.isEmpty()) {
        const QString name = nameOf(recent.followedBy);
        parts += name.isEmpty() ? Words::tr("Went on in a workbook of its own")
                                //: About a workbook; %1 is the name of the file in which it goes on
                                : Texts::filled(Words::tr("Went on in %1"), {name});
    }
    return Texts::joined(parts, QStringLiteral(" · "));
}

Recent recentOf(const QString &path, const Snapshot &workbook, const Clock &clock)
{
    Recent recent;
    recent.path = path;
    recent.account = workbook.account.name;
    recent.opened = clock.nowUtc();
    recent.id = workbook.workbook.id;
    recent.follows = workbook.workbook.follows;
    recent.followsName = workbook.workbook.followsName;
    recent.followedBy = workbook.workbook.followedBy;
    const std::vector<Due> due = whatIsDue(workbook, todayOf(workbook, clock));
    if (!due.empty()) {
        recent.due = dueText(due.front(), Texts(QLocale()));
        recent.dueOn = due.front().date.last();
    }
    return recent;
}

} // namespace straw
