#pragma once

#include "core/base/systemfiles.h"

#include <QFile>

#include <functional>
#include <optional>

namespace straw {

/// Steps from one fault to the next: all of them take long, and are tried where STRAW_ALL_STEPS is set.
inline int stride()
{
    return qEnvironmentVariableIsSet("STRAW_ALL_STEPS") ? 1 : 11;
}

/// The real file operations, of which one fails on demand, and between which a test can act as
/// somebody else. Every call is a step, counted from 1.
class FaultyFiles final : public FileOperations
{
public:
    enum Manner {
        Refused,   // nothing happens
        Halfway,   // of what is written only the first half arrives
        AnswerLost // it happens, but the caller is told that it failed
    };

    void failAt(int step, Error::Code code, Manner manner)
    {
        m_step = 0;
        m_last = 0;
        m_failing = step;
        m_code = code;
        m_manner = manner;
        m_failed.clear();
    }
    void failNever() { failAt(0, {}, Refused); }
    /// From then on nothing is done any more, as after a crash.
    void dieAfter(int step)
    {
        failNever();
        m_last = step;
    }
    bool isDead() const { return m_last > 0 && m_step > m_last; }
    /// The operation that failed; empty when it never came to that step.
    const QByteArray &failed() const { return m_failed; }
    int steps() const { return m_step; }

    bool canExchange = true;
    /// When set, only what is done below this folder is a step.
    QString within;
    /// Called before and after each operation with its name and the path that it is about.
    std::function<void(const QByteArray &operation, const QString &path)> before, after;

    Result<FileStatus> status(const QString &path) override
    {
        return step("status", path, [&] { return m_files.status(path); });
    }
    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        return step("read", path, [&] { return m_files.read(path, limit); });
    }
    Result<void> readBlocks(const QString &path, const std::function<void(QByteArrayView)> &block) override
    {
        return step("readBlocks", path, [&] { return m_files.readBlocks(path, block); });
    }
    Result<void> create(const QString &path, const QByteArray &bytes, const FileAccess *access) override
    {
        return step("create", path, [&] { return m_files.create(path, bytes, access); });
    }
    Result<void> createCopy(const QString &from, const QString &path, const FileAccess *access) override
    {
        return step("createCopy", path, [&] { return m_files.createCopy(from, path, access); });
    }
    Result<void> moveToFreeName(const QString &from, const QString &to) override
    {
        return step("moveToFreeName", to, [&] { return m_files.moveToFreeName(from, to); });
    }
    Result<void> replace(const QString &from, const QString &to) override
    {
        return step("replace", to, [&] { return m_files.replace(from, to); });
    }
    Result<bool> exchange(const QString &left, const QString &right) override
    {
        return step("exchange", right, [&]() -> Result<bool> {
            if (!canExchange)
                return false;
            return m_files.exchange(left, right);
        });
    }
    Result<void> remove(const QString &path) override
    {
        return step("remove", path, [&] { return m_files.remove(path); });
    }
    Result<void> syncFolder(const QString &folder) override
    {
        return step("syncFolder", folder, [&] { return m_files.syncFolder(folder); });
    }
    Result<void> makePrivateFolder(const QString &path) override
    {
        return step("makePrivateFolder", path, [&] { return m_files.makePrivateFolder(path); });
    }
    Result<QStringList> list(const QString &folder) override
    {
        return step("list", folder, [&] { return m_files.list(folder); });
    }
    Result<QString> canonical(const QString &path) override
    {
        return step("canonical", path, [&] { return m_files.canonical(path); });
    }

private:
    template<typename Operation>
    auto step(const QByteArray &name, const QString &path, Operation operation) -> decltype(operation())
    {
        if (before)
            before(name, path);
        if (!path.startsWith(within))
            return operation();
        const bool fails = ++m_step == m_failing;
        if (isDead())
            return Error{Error::WriteFailed, {path}};
        if (fails)
            m_failed = name;
        if (fails && m_manner == Refused)
            return Error{m_code, {path}};
        auto result = operation();
        if (fails && m_manner == Halfway && name.startsWith("create"))
            QFile::resize(path, QFile(path).size() / 2);
        if (after)
            after(name, path);
        if (fails)
            return Error{m_code, {path}};
        return result;
    }

    SystemFiles m_files;
    int m_step = 0;
    int m_failing = 0;
    int m_last = 0;
    Error::Code m_code = {};
    Manner m_manner = Refused;
    QByteArray m_failed;
};

} // namespace straw
