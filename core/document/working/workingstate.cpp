#include "core/document/working/workingstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace straw {

namespace {

QString toText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODateWithMs) : QString();
}

QDateTime toTime(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QByteArray WorkingState::toJson() const
{
    QJsonObject json{{QStringLiteral("target"), target},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("known"), known.toJson()},
                     {QStringLiteral("publishedRevision"), publishedRevision},
                     {QStringLiteral("sealedRevision"), sealedRevision},
                     {QStringLiteral("earlier"), earlier},
                     {QStringLiteral("isMended"), isMended},
                     {QStringLiteral("publishedAt"), toText(publishedAt)},
                     {QStringLiteral("openedAt"), toText(openedAt)},
                     {QStringLiteral("forgotten"), QJsonArray::fromStringList(forgotten)}};
    if (intent) {
        json[u"intent"] = QJsonObject{{QStringLiteral("temporary"), intent->temporary},
                                      {QStringLiteral("hash"), QString::fromLatin1(intent->hash.toHex())},
                                      {QStringLiteral("revision"), intent->revision}};
    }
    return QJsonDocument(json).toJson();
}

QDateTime WorkingState::usedAt() const
{
    if (!openedAt.isValid() || !publishedAt.isValid())
        return openedAt.isValid() ? openedAt : publishedAt;
    return std::max(openedAt, publishedAt);
}

Result<WorkingState> WorkingState::load(FileOperations &files, const QString &path)
{
    STRAW_ASSIGN(const QByteArray bytes, files.read(path));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    WorkingState state;
    state.target = json[u"target"].toString();
    state.name = json[u"name"].toString();
    state.known = Fingerprint::fromJson(json[u"known"].toObject());
    state.publishedRevision = json[u"publishedRevision"].toString();
    state.sealedRevision = json[u"sealedRevision"].toString();
    state.earlier = json[u"earlier"].toString();
    state.isMended = json[u"isMended"].toBool();
    state.publishedAt = toTime(json[u"publishedAt"]);
    state.openedAt = toTime(json[u"openedAt"]);
    for (const QJsonValue &id : json[u"forgotten"].toArray())
        state.forgotten << id.toString();
    if (const QJsonValue value = json[u"intent"]; value.isObject()) {
        state.intent =
            PublishIntent{value[u"temporary"].toString(), QByteArray::fromHex(value[u"hash"].toString().toLatin1()),
                          value[u"revision"].toString()};
    }
    return state;
}

} // namespace straw
