#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/base/usertext.h"
#include "core/dates/dateinput.h"

namespace straw::cli {

namespace {

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    Account account;
    account.name = withoutControls(call.value(QStringLiteral("account"))).simplified();
    if (account.name.isEmpty())
        return Error{Error::Usage, {session.say(QT_TRANSLATE_NOOP("CommandLine", "Name the account with --account."))}};
    if (call.isSet(QStringLiteral("notice"))) {
        const QString text = call.value(QStringLiteral("notice"));
        const auto date = understandDate(text, {session.now().date(), true, QLocale::system()});
        if (!date)
            return Error{Error::Usage, {session.texts().sentence({Error::DateNotUnderstood, {text}})}};
        account.noticeOn = *date;
    }
    const QString path = absolute(call.positionalArguments().value(0));
    STRAW_ASSIGN(const auto document, Document::create(path, account, session.environment()));
    return Reply{{{"file", path}, {"account", account.name}, {"document", document->documentId()}},
                 //: %1 is a file, %2 an account
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "Created %1 for %2."), {path, account.name})},
                 {}};
}

} // namespace

Command newCommand()
{
    return {
        QStringLiteral("new"),
        QStringLiteral("FILE --account NAME [--notice DATE]"),
        QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Create a workbook; a file that exists is never replaced.")),
        //: Help: what comes after --account
        {{QStringLiteral("account"), QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "The customer.")),
          QStringLiteral("NAME")},
         {QStringLiteral("notice"),
          QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "When they gave notice, such as 2026-03-10.")),
          QStringLiteral("DATE")}},
        1,
        1,
        run};
}

} // namespace straw::cli
