#include "core/document/workbookbeside.h"

#include "core/base/environment.h"
#include "core/document/shared/copiesbeside.h"
#include "core/document/shared/stagedcopy.h"
#include "core/document/working/workingdatabase.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace straw {

namespace {

bool isOf(const QString &documentId, const QString &path, const Environment &environment)
{
    const auto staged = StagedCopy::make(*environment.files, environment.home, path);
    const auto head = staged ? workingDatabase::prepareOther(*environment.files, staged->database, path)
                             : Result<DatabaseHead>(staged.error());
    return head && head->documentId == documentId;
}

} // namespace

QString workbookBeside(const QString &path, const QString &documentId, const Environment &environment)
{
    const QFileInfo own(path);
    const auto names = environment.files->list(own.path());
    if (!names)
        return {};
    std::vector<QFileInfo> files;
    for (const QString &name : *names) {
        const QFileInfo file(own.dir(), name);
        if (name != own.fileName() && file.suffix().compare(QLatin1String("db"), Qt::CaseInsensitive) == 0)
            files.push_back(file);
    }
    std::ranges::stable_partition(files, [&](const QFileInfo &file) {
        return CopiesBeside::areRelated(file.completeBaseName(), own.completeBaseName());
    });
    const auto found = std::ranges::find_if(
        files, [&](const QFileInfo &file) { return isOf(documentId, file.filePath(), environment); });
    return found == files.end() ? QString() : found->filePath();
}

} // namespace straw
