#include "core/document/shared/copiesbeside.h"

#include "core/document/shared/stagedcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace straw {

namespace {

/// The name without what sync programs and people put behind it: "Norvik (1)" -> "norvik".
QString stemOf(const QString &baseName)
{
    static const QRegularExpression tail(QStringLiteral(R"([ ._-]*(\([^)]*\)|[ ._-]\d+)$)"));
    const QString stem = QString(baseName).remove(tail).trimmed().toCaseFolded();
    return stem.isEmpty() ? baseName.toCaseFolded() : stem;
}

} // namespace

CopiesBeside::CopiesBeside(std::shared_ptr<FileOperations> files, QString home, Workbook workbook)
    : m_files(std::move(files))
    , m_home(std::move(home))
    , m_workbook(std::move(workbook))
{
}

bool CopiesBeside::areRelated(const QString &baseName, const QString &otherBaseName)
{
    const QString one = stemOf(baseName), other = stemOf(otherBaseName);
    return one.contains(other) || other.contains(one);
}

std::vector<CopyBeside> CopiesBeside::find(const QString &target)
{
    const QFileInfo own(target);
    const auto names = m_files->list(own.path());
    if (!names)
        return {};
    std::vector<CopyBeside> found;
    for (const QString &name : *names) {
        const QFileInfo file(own.dir(), name);
        if (name == own.fileName() || file.suffix().compare(QLatin1String("db"), Qt::CaseInsensitive) != 0
            || !areRelated(file.completeBaseName(), own.completeBaseName()))
            continue;
        if (auto copy = examine(file.filePath()))
            found.push_back(std::move(*copy));
    }
    return found;
}

std::optional<CopyBeside> CopiesBeside::examine(const QString &path)
{
    const auto glance = Fingerprint::glance(*m_files, path);
    if (!glance)
        return std::nullopt;
    Seen &seen = m_seen[path];
    if (seen.glance.size >= 0 && seen.glance.looksLike(*glance)) {
        if (seen.copy)
            seen.copy = examineAgain(std::move(*seen.copy));
        return seen.copy;
    }
    seen = {*glance, std::nullopt};
    const auto staged = StagedCopy::make(*m_files, m_home, path);
    if (!staged) {
        m_seen.remove(path); // it may still be arriving
        return std::nullopt;
    }
    const auto plan = m_workbook.plan(staged->database);
    if (plan)
        seen.copy =
            CopyBeside{path, staged->fingerprint, plan->otherHead, plan->kind, plan->otherAccount, plan->shares};
    return seen.copy;
}

/// The copy is the same, but the workbook may have taken in what it holds.
std::optional<CopyBeside> CopiesBeside::examineAgain(CopyBeside copy) const
{
    const auto isKnown = m_workbook.hasRevision(copy.head);
    if (!copy.isContained() && isKnown && *isKnown) {
        copy.kind = MergePlan::NothingNew;
        copy.shares.clear();
    }
    return copy;
}

} // namespace straw
