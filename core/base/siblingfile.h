#pragma once

#include "core/base/fileoperations.h"

namespace straw {

/// The name of a temporary file beside another. Whatever is there is removed at the end of the
/// scope, unless it has been put to use.
class SiblingFile
{
public:
    SiblingFile(FileOperations &files, const QString &path)
        : m_files(files)
        , m_path(siblingName(path))
    {
    }
    ~SiblingFile()
    {
        // Once more, because a virus scanner may have held it for a moment.
        if (!m_released && !m_files.remove(m_path))
            (void)m_files.remove(m_path);
    }
    SiblingFile(const SiblingFile &) = delete;
    SiblingFile &operator=(const SiblingFile &) = delete;

    const QString &path() const { return m_path; }
    /// From now on nothing is there, or what is there has to stay.
    void release() { m_released = true; }

private:
    FileOperations &m_files;
    QString m_path;
    bool m_released = false;
};

} // namespace straw
