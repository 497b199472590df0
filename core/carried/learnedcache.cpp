#include "core/carried/learnedcache.h"

#include "core/base/siblingfile.h"
#include "core/base/usertext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr qint64 MostBytes = 512LL * 1024;
constexpr FileAccess OnlyMine{.mode = 0600};

QByteArray toJson(const Learned &learned)
{
    QJsonArray carried;
    for (const Carried &each : learned.carried)
        carried.append(QJsonObject{{u"kind"_s, keyOf(each.kind)}, {u"text"_s, each.text}, {u"on"_s, each.on}});
    const QJsonObject all{{u"version"_s, Version},
                          {u"document"_s, learned.documentId},
                          {u"closed"_s, learned.isClosed},
                          {u"carried"_s, carried},
                          {u"withheld"_s, QJsonArray::fromStringList(learned.withheld)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Learned fromJson(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (all[u"version"].toInt() != Version)
        return {};
    Learned learned;
    learned.documentId = all[u"document"].toString();
    learned.isClosed = all[u"closed"].toBool();
    for (const QJsonValue &value : all[u"carried"].toArray()) {
        Carried carried{.text = asOneLine(value[u"text"].toString()), .on = value[u"on"].toString()};
        if (readKind(value[u"kind"].toString(), &carried.kind) && !carried.text.isEmpty())
            learned.carried.push_back(std::move(carried));
    }
    learned.withheld = all[u"withheld"].toVariant().toStringList();
    return learned;
}

} // namespace

LearnedCache::LearnedCache(const QString &folder)
    : m_folder(folder)
{
}

QString LearnedCache::fileOf(const QString &path) const
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.first(32)) + u".json"_s;
}

Learned LearnedCache::read(const QString &file) const
{
    const Result<QByteArray> json = m_files.read(file, MostBytes + 1);
    return json && json->size() <= MostBytes ? fromJson(*json) : Learned();
}

Learned LearnedCache::find(const QString &path) const
{
    return read(fileOf(path));
}

void LearnedCache::put(const QString &path, const Learned &learned)
{
    const QString file = fileOf(path);
    const auto write = [&]() -> Result<void> {
        STRAW_TRY(m_files.makePrivateFolder(m_folder));
        SiblingFile sibling(m_files, file);
        STRAW_TRY(m_files.create(sibling.path(), toJson(learned), &OnlyMine));
        STRAW_TRY(m_files.replace(sibling.path(), file));
        sibling.release();
        return {};
    };
    if (!write())
        (void)m_files.remove(file);
}

void LearnedCache::keepOnly(const QStringList &paths)
{
    QStringList kept;
    for (const QString &path : paths)
        kept += fileOf(path);
    const Result<QStringList> names = m_files.list(m_folder);
    for (const QString &name : names ? *names : QStringList()) {
        if (const QString file = m_folder + u'/' + name; !kept.contains(file))
            (void)m_files.remove(file);
    }
}

void LearnedCache::keepOnlyCopy(const QString &documentId, const QString &path)
{
    const Result<QStringList> names = m_files.list(m_folder);
    for (const QString &name : names ? *names : QStringList()) {
        const QString file = m_folder + u'/' + name;
        if (file != fileOf(path) && read(file).documentId == documentId)
            (void)m_files.remove(file);
    }
}

} // namespace straw
