#include "core/document/setup.h"

#include "core/document/stagedcopy.h"
#include "core/document/workingdatabase.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"

#include <QFileInfo>

namespace straw {

Result<void> takeSetup(Store &store, const QString &path, const Environment &environment)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    STRAW_ASSIGN(const StagedCopy staged, StagedCopy::make(*environment.files, environment.home, file));
    if (auto head = workingDatabase::readHead(staged.database, WorkingCopy::Check, file); !head)
        return errorAbout(std::move(head.error()), staged.database, file);
    STRAW_ASSIGN(const auto connection, Connection::open(staged.database, Connection::ReadOnly));
    const Store other(*connection);
    for (const auto *name : {u"prompt", u"choice"}) {
        const Table &table = *Tables::instance().find(QString::fromUtf16(name));
        STRAW_ASSIGN(const std::vector<Row> rows, other.rows(table));
        for (const Row &row : rows)
            STRAW_TRY(store.insertRow(table, row));
    }
    return {};
}

} // namespace straw
