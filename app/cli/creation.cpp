#include "app/cli/creation.h"

namespace straw::cli {

Result<std::unique_ptr<Document>> createFrom(const JsonRecords &records, const QString &path, const QString &source,
                                             const Environment &environment)
{
    Account account;
    account.name = records.value(u"account", u"name").toString();
    if (account.name.isEmpty())
        return Error{Error::JsonNoAccount, {source}};
    return Document::create(path, account, environment, [&](Store &store) { return importRecords(store, records); });
}

} // namespace straw::cli
