#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/document/shared/stagedcopy.h"
#include "core/storage/store.h"

namespace straw {

class Connection;

/// A workbook that is only looked into: a local copy of its file, brought to the present format.
class OtherWorkbook
{
public:
    /// Errors as on opening.
    static Result<OtherWorkbook> open(const QString &path, const Environment &environment);
    OtherWorkbook(OtherWorkbook &&) noexcept;
    ~OtherWorkbook();

    const Store &store() const { return m_store; }
    const QString &path() const { return m_path; } // absolute

private:
    OtherWorkbook(QString path, StagedCopy staged, std::unique_ptr<Connection> connection);

    QString m_path;
    StagedCopy m_staged; // outlives the connection
    std::unique_ptr<Connection> m_connection;
    Store m_store;
};

} // namespace straw
