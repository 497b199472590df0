#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/sqlite/fileheader.h"

namespace straw::cli {

namespace {

/// True, false, or null where it cannot be told.
struct Health
{
    QJsonValue readable = true;
    QJsonValue whole = true;
};

Health healthOf(Error::Code code)
{
    switch (code) {
    case Error::FileMissing:
    case Error::NameNotText:
    case Error::FileIsDirectory:
    case Error::FileUnreadable:
        return {false, QJsonValue()};
    case Error::FileEmpty:
    case Error::FileDamaged:
    case Error::FileTruncated:
    case Error::FileSchemaChanged:
    case Error::NoSingleWorkbook:
    case Error::HistoryDamaged:
        return {true, false};
    default: // another kind of file, or another version
        return {true, QJsonValue()};
    }
}

/// "0.1"; null when the file has no such header.
QJsonValue formatOf(const QString &path, Session &session)
{
    const auto start = session.files().read(path, FileHeader::length);
    const auto status = session.files().status(path);
    if (!start || !status)
        return {};
    const auto header = FileHeader::parse(*start, status->size, true, path);
    if (!header)
        return {};
    return Formats::shown(int(header->userVersion));
}

/// What to do with a file that opens.
QString advice(const Document &document, const QJsonValue &format, Session &session)
{
    if (document.isReadOnly())
        return session.say(QT_TRANSLATE_NOOP("CommandLine",
                                             "It was made by a newer version of Final Straw: it can be "
                                             "read and exported here; update the program to change it."));
    if (document.isMended())
        return session.say(QT_TRANSLATE_NOOP("CommandLine",
                                             "%1: its last change had removed the workbook itself. It opens "
                                             "in the state before that, which the next change puts in "
                                             "its place."),
                           {document.path()});
    const QString current = Formats::shown(Formats::current);
    if (format.toString() != current)
        return session.say(QT_TRANSLATE_NOOP("CommandLine",
                                             "The next change brings it to format %1, which an older Final "
                                             "Straw cannot open."),
                           {current});
    return session.say(QT_TRANSLATE_NOOP("CommandLine", "Nothing needs to be done."));
}

Reply problem(const QString &path, const QJsonValue &format, const Error &error, Session &session,
              const QString &otherAdvice = {})
{
    const QString sentence = otherAdvice.isEmpty() ? session.texts().sentence(error) : otherAdvice;
    const Health health = healthOf(error.code);
    return {{{"file", path},
             {"readable", health.readable},
             {"whole", health.whole},
             {"format", format},
             {"problem", error.name()},
             {"advice", sentence}},
            {},
            {sentence},
            1};
}

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    const QJsonValue format = formatOf(path, session);
    const auto document = session.open(path);
    if (!document)
        return problem(path, format, document.error(), session);
    if (const auto history = (*document)->historyProblem())
        return problem(path, format, *history, session);
    if ((*document)->isMended())
        return problem(path, format, Error{Error::NoSingleWorkbook, {path}}, session,
                       advice(**document, format, session));
    return Reply{{{"file", path},
                  {"readable", true},
                  {"whole", true},
                  {"format", format},
                  {"changeable", !(*document)->isReadOnly()}},
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "%1 is a whole workbook in format %2. %3"),
                              {path, format.toString(), advice(**document, format, session)})},
                 {}};
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("FILE"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "CommandLine", "Tell whether a file is readable and whole, in which format, and what to do.")),
            {},
            1,
            1,
            run};
}

} // namespace straw::cli
