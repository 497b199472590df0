#include "core/document/otherworkbook.h"

#include "core/document/working/workingdatabase.h"
#include "core/sqlite/connection.h"

#include <QFileInfo>

namespace straw {

Result<OtherWorkbook> OtherWorkbook::open(const QString &path, const Environment &environment)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    STRAW_ASSIGN(StagedCopy staged, StagedCopy::make(*environment.files, environment.home, file));
    if (auto head = workingDatabase::prepareOther(*environment.files, staged.database, file); !head)
        return errorAbout(std::move(head.error()), staged.database, file);
    STRAW_ASSIGN(auto connection, Connection::open(staged.database, Connection::ReadOnly));
    return OtherWorkbook(file, std::move(staged), std::move(connection));
}

OtherWorkbook::OtherWorkbook(QString path, StagedCopy staged, std::unique_ptr<Connection> connection)
    : m_path(std::move(path))
    , m_staged(std::move(staged))
    , m_connection(std::move(connection))
    , m_store(*m_connection)
{
}

OtherWorkbook::OtherWorkbook(OtherWorkbook &&) noexcept = default;
OtherWorkbook::~OtherWorkbook() = default;

} // namespace straw
