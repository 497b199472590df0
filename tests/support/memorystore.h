#pragma once

#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"
#include "core/storage/store.h"
#include "core/workbook/snapshot.h"

#include <QTest>

/// Fails the test with the code and arguments of the error.
#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(straw::describeError(verified.error())));            \
    } while (false)

namespace straw {

inline QString describeError(const Error &error)
{
    return QStringLiteral("error %1: %2").arg(int(error.code)).arg(error.arguments.join(u" | "));
}

/// The value of what cannot fail here.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describeError(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// An empty workbook in memory, for tests of what works on a store.
struct MemoryStore
{
    MemoryStore()
        : connection(*Connection::inMemory())
        , store(*connection)
    {
        if (!createFormat(*connection))
            qFatal("the schema cannot be created");
        Workbook workbook;
        workbook.id = "0195f000-0000-7000-8000-000000000001";
        Account account;
        account.id = "account";
        account.name = "Norvik Logistics";
        if (!store.insert(workbook) || !store.insert(account))
            qFatal("the workbook cannot be filled");
    }

    std::unique_ptr<Connection> connection;
    Store store;
};

} // namespace straw
