#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/exportedfiles.h"
#include "core/merge/conflict.h"

namespace straw::cli {

namespace {

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    const QString out = absolute(call.positionalArguments().value(1));
    STRAW_ASSIGN(const auto document, session.open(path));
    const CleanCopyOptions options{call.isSet(QStringLiteral("without-unquotable"))};
    STRAW_ASSIGN(const std::vector<Conflict> open, document->conflicts());
    STRAW_TRY(document->cleanCopy(out, options));
    ExportedFiles().put({out, document->documentId(), session.now().toUTC()});
    QStringList said{session.say(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1, without history."), {out})};
    if (!open.empty())
        said << session.say(QT_TRANSLATE_NOOP("CommandLine",
                                              "What two people edited and nobody has decided yet is in it as "
                                              "it stands now."),
                            {});
    return Reply{{{"file", path}, {"copy", out}, {"undecided", qint64(open.size())}}, said, {}};
}

} // namespace

Command cleanCopyCommand()
{
    return {QStringLiteral("clean-copy"),
            QStringLiteral("FILE OUT"),
            QStringLiteral(
                QT_TRANSLATE_NOOP("CommandLine", "Write a copy without history; edited, it can still be merged.")),
            {{QStringLiteral("without-unquotable"),
              QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Leave out notes that may not be quoted."))}},
            2,
            2,
            run};
}

} // namespace straw::cli
