#include "core/merge/mergecopy.h"

#include "core/journal/rewind.h"
#include "core/sqlite/connection.h"

#include <QJsonArray>

namespace straw {

Result<MergeCopy> MergeCopy::read(Connection &database)
{
    const Journal journal(database);
    STRAW_ASSIGN(const QVariant id, database.value("SELECT id FROM workbook"));
    STRAW_ASSIGN(const QVariant name, database.value("SELECT name FROM account"));
    STRAW_ASSIGN(const QString head, journal.head());
    STRAW_ASSIGN(std::vector<Revision> revisions, journal.all());
    const bool isSound = journal.check().has_value();
    if (!isSound) {
        for (Revision &revision : revisions)
            revision.hasChangeset = false;
    }
    return MergeCopy{id.toString(), name.toString(), head, std::move(revisions), isSound, &database, journal, {}};
}

Result<void> MergeCopy::readContent()
{
    STRAW_ASSIGN(content, Content::of(*database));
    return {};
}

Result<QByteArray> MergeCopy::changeset(const QString &revision) const
{
    if (!hasHistory)
        return Error{Error::ChangeNotKept, {revision}};
    return journal.changeset(revision);
}

QSet<RecordKey> erasedBy(const std::vector<Revision> &revisions)
{
    QSet<RecordKey> erased;
    for (const Revision &revision : revisions) {
        const QJsonObject &args = revision.change.args;
        if (revision.change.kind == Change::Erase)
            erased << RecordKey{args["table"].toString(), args["id"].toString()};
        if (revision.change.kind == Change::CleanCopy) {
            for (const QJsonValue &id : args["erased"].toArray())
                erased << RecordKey{QStringLiteral("person"), id.toString()};
        }
    }
    return erased;
}

QSet<QString> revisionsBeforeErasing(const Ancestry &ancestry)
{
    QMultiHash<QString, QString> children;
    QStringList erasings;
    for (const Revision &revision : ancestry.all()) {
        children.insert(revision.parent, revision.id);
        children.insert(revision.otherParent, revision.id);
        if (revision.change.kind == Change::Erase)
            erasings << revision.id;
    }
    QSet<QString> before;
    for (const QString &erasing : std::as_const(erasings)) {
        QSet<QString> after;
        for (QStringList open{erasing}; !open.isEmpty();) {
            const QString id = open.takeLast();
            if (!after.contains(id)) {
                after << id;
                open << children.values(id);
            }
        }
        for (auto revision = ancestry.all().keyBegin(); revision != ancestry.all().keyEnd(); ++revision) {
            if (!after.contains(*revision))
                before << *revision;
        }
    }
    return before;
}

Result<void> completeWithheld(MergeCopy &copy, const MergeCopy &other, const Ancestry &ancestry)
{
    const auto start = std::find_if(copy.revisions.begin(), copy.revisions.end(), [](const Revision &each) {
        return each.change.kind == Change::CleanCopy && each.change.args["withheld"].toBool();
    });
    if (start == copy.revisions.end() || !ancestry.isAncestor(start->id, other.head))
        return {};
    const auto whole = std::find_if(other.revisions.begin(), other.revisions.end(),
                                    [&](const Revision &each) { return each.id == start->id; });
    if (whole == other.revisions.end() || whole->change.kind == Change::CleanCopy)
        return {};
    const auto changesets = [](const MergeCopy &of) {
        return [&of](const QString &id) { return of.changeset(id); };
    };
    STRAW_ASSIGN(const Content trimmed,
                 rewind(*copy.content, copy.head, start->id, ancestry, changesets(copy)));
    STRAW_ASSIGN(Content complete,
                 rewind(*other.content, other.head, start->id, ancestry, changesets(other)));
    STRAW_ASSIGN(const QByteArray changes, trimmed.changesTo(*copy.content));
    STRAW_TRY(complete.apply(changes));
    copy.content = std::move(complete);
    return {};
}

} // namespace straw
