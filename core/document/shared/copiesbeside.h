#pragma once

#include "core/document/shared/fingerprint.h"
#include "core/merge/mergeplan.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace straw {

/// Another copy of a workbook in the same folder: sync programs leave them when two people saved at
/// the same time, and people make them.
struct CopyBeside
{
    QString path;
    Fingerprint fingerprint;
    QString head;                                 // its newest revision
    MergePlan::Kind kind = MergePlan::NothingNew; // what taking it in would be
    QString otherAccount;
    std::vector<MergeShare> shares; // what it would bring

    bool isContained() const { return kind == MergePlan::NothingNew; }
    bool operator==(const CopyBeside &other) const
    {
        return path == other.path && fingerprint.hash == other.fingerprint.hash && kind == other.kind;
    }
};

/// Finds the copies of one workbook that lie beside its shared file. A file is only fetched when its
/// name is made from the same one, and again only when it changed. Waits for the share.
class CopiesBeside
{
public:
    /// What to ask of the workbook: what taking in a fetched copy would do, Error::OtherWorkbook when it
    /// is none of it; and whether it knows a revision.
    struct Workbook
    {
        std::function<Result<MergePlan>(const QString &database)> plan;
        std::function<Result<bool>(const QString &revision)> hasRevision;
    };

    CopiesBeside(std::shared_ptr<FileOperations> files, QString home, Workbook workbook);

    /// In the order of their names. Files that cannot be read are none of it.
    std::vector<CopyBeside> find(const QString &target);

    /// Whether one name looks made from the other, as "Norvik (1)", "Norvik-LAPTOP" and "Norvik" do.
    static bool areRelated(const QString &baseName, const QString &otherBaseName);

private:
    std::optional<CopyBeside> examine(const QString &path);
    std::optional<CopyBeside> examineAgain(CopyBeside copy) const;

    struct Seen
    {
        Fingerprint glance;
        std::optional<CopyBeside> copy; // nothing: it is no copy of this workbook
    };
    std::shared_ptr<FileOperations> m_files;
    QString m_home;
    Workbook m_workbook;
    QHash<QString, Seen> m_seen; // by path
};

} // namespace straw
