#include "ui/cockpit/callmemory.h"

#include "core/base/steadyclock.h"
#include "ui/desk/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QJsonObject remembered(const Desk &desk)
{
    return desk.settings() ? QJsonDocument::fromJson(desk.settings()->text(Setting::Call).toUtf8()).object()
                           : QJsonObject();
}

} // namespace

CallMemory CallMemory::of(const Desk &desk)
{
    const QJsonObject json = remembered(desk);
    CallMemory left;
    left.interviewId = json[u"interview"].toString();
    if (!desk.data().interviews.find(left.interviewId))
        return {};
    const QString view = json[u"view"].toString();
    left.view = view == u"live" ? CallView::Live : view == u"sheet" ? CallView::Sheet : CallView::None;
    left.isSmall = json[u"small"].toBool();
    left.kind = json[u"kind"].toString();
    left.speaker = json[u"speaker"].toString();
    left.question = json[u"question"].toString();
    left.draft = json[u"draft"].toString();
    const QJsonObject given = json[u"given"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QStringList kept = it.value().toVariant().toStringList();
        if (!kept.isEmpty())
            left.given.insert(it.key(), {kept.front(), kept.mid(1)});
    }
    bool isNumber = false;
    const qint64 began = json[u"began"].toString().toLongLong(&isNumber);
    if (isNumber && !steadyRun().isEmpty() && json[u"run"].toString() == steadyRun())
        left.began = began;
    return left;
}

void CallMemory::keep(const Desk &desk) const
{
    if (!desk.settings())
        return;
    if (view == CallView::None && !isSmall) {
        if (remembered(desk)[u"interview"].toString() == interviewId)
            desk.settings()->set(Setting::Call, QString());
        return;
    }
    QJsonObject json{{u"interview"_s, interviewId}, {u"small"_s, isSmall},     {u"kind"_s, kind},
                     {u"speaker"_s, speaker},       {u"question"_s, question}, {u"draft"_s, draft}};
    if (view != CallView::None)
        json.insert(u"view"_s, view == CallView::Live ? u"live"_s : u"sheet"_s);
    QJsonObject consents;
    for (auto it = given.begin(); it != given.end(); ++it)
        consents.insert(it.key(), QJsonArray::fromStringList(QStringList(it->consent) + it->changed));
    if (!consents.isEmpty())
        json.insert(u"given"_s, consents);
    if (began) {
        json.insert(u"began"_s, QString::number(*began));
        json.insert(u"run"_s, steadyRun());
    }
    desk.settings()->set(Setting::Call, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace straw
