#pragma once

#include "core/base/fileoperations.h"
#include "core/base/texts.h"
#include "core/document/document.h"

#include <QLocale>
#include <QTemporaryDir>

namespace straw::cli {

/// The language that the user has chosen for the program, else English: scripts find the same words whatever
/// the system speaks.
QLocale spokenLocale();
const Texts &spokenTexts();

/// The world of one call of the program. Its working copies live in a folder of their own that goes
/// with it, so it never touches what a window works on: it copies a file, changes the copy and
/// publishes it. It writes as the window does: by the same author, on the same machine.
class Session
{
public:
    /// Error::FolderNotWritable when there is no place for temporary files; Error::Usage when
    /// SOURCE_DATE_EPOCH tells no time.
    static Result<std::unique_ptr<Session>> begin();

    const Environment &environment() const { return m_environment; }
    FileOperations &files() const { return *m_environment.files; }
    const Texts &texts() const { return spokenTexts(); }
    /// In which dates and numbers are shown.
    QLocale locale() const { return spokenLocale(); }
    /// Local time; SOURCE_DATE_EPOCH sets it. What counts as now in a workbook is told by nowOf.
    QDateTime now() const;

    /// A text marked with QT_TRANSLATE_NOOP("CommandLine", ...), filled.
    QString say(const char *source, const QStringList &arguments = {}, int n = -1) const;

    Result<std::unique_ptr<Document>> open(const QString &path) const;
    /// Brings the changes into the file. What somebody else has put there meanwhile is taken in first, as
    /// often as it takes within reason; what both changed is left open. Error::ChangedMeanwhile when it keeps
    /// changing, or cannot be taken in without asking; those of publishing and merging.
    Result<void> publish(Document &document);
    /// How many fields were left open so.
    int leftOpen() const { return m_leftOpen; }

private:
    Session() = default;

    std::unique_ptr<QTemporaryDir> m_home;
    Environment m_environment;
    int m_leftOpen = 0;
};

/// The absolute path of a file that was named on the command line.
QString absolute(const QString &path);

} // namespace straw::cli
