#include "core/base/content.h"
#include "core/carried/takingup.h"
#include "core/document/followup.h"
#include "core/document/workbookbeside.h"
#include "core/interchange/json.h"
#include "ui/sharing/freename.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

// How workbooks are made.
namespace straw {

namespace {

constexpr auto sampleContent = "sample/norvik.json";

Result<void> fillWithSample(Store &store)
{
    const QByteArray json = QJsonDocument(readContent(QLatin1String(sampleContent), contentLanguage())).toJson();
    STRAW_ASSIGN(JsonRecords records, readJson(json, QLatin1String(sampleContent)));
    return importRecords(store, std::move(records));
}

} // namespace

void Program::create(const Account &account, const QString &setupFrom, Then<std::optional<Error>> answered,
                     const std::vector<Carried> &carried)
{
    const auto make = [account, setupFrom, carried, folder = workbookFolder(), world = environment()] {
        QDir().mkpath(folder);
        return Document::prepareNew(freeName(folder, account.name), account, world, [&](Store &store) -> Result<void> {
            if (!setupFrom.isEmpty())
                STRAW_TRY(takeSetup(store, setupFrom, world));
            return takeUp(store, *world.ids, carried);
        });
    };
    m_errands.await(account.name, Errands::begin(make),
                    [this, answered = std::move(answered)](const Result<Document::Prepared> &made) {
                        answered(made ? std::optional<Error>() : made.error());
                        if (made)
                            show(*made, true);
                    });
}

void Program::followUp(MainWindow &window, Attachments attachments)
{
    window.desk().flushEditors();
    Account account;
    account.name = window.document().data().account.name;
    const QFileInfo before(window.document().path());
    const auto make = [account, before, attachments, database = window.document().databasePath(),
                       world = environment()] {
        return Document::prepareNew(freeName(before.absolutePath(), account.name), account, world, [&](Store &store) {
            return takeCaseBefore(store, database, before.fileName(), *world.ids, attachments);
        });
    };
    const auto answered = [this, asked = QPointer(&window)](const Result<Document::Prepared> &made) {
        if (!made && asked)
            asked->desk().tell(made.error());
        if (!made)
            return;
        const QString id = show(*made, true).document().documentId();
        if (asked)
            asked->desk().setField({Workbook::table, asked->document().data().workbook.id, "followed_by"}, id);
    };
    m_errands.await(account.name, Errands::begin(make), answered);
}

void Program::openBeside(MainWindow &window, const QString &documentId)
{
    for (MainWindow *other : windows()) {
        if (other->document().documentId() == documentId)
            return bringUp(*other);
    }
    const QString path = window.document().path();
    const auto find = [path, documentId, world = environment()] { return workbookBeside(path, documentId, world); };
    const auto found = [this, asked = QPointer(&window)](const QString &file) {
        if (!file.isEmpty())
            open(file);
        else if (asked)
            asked->desk().tell({tr("That workbook does not lie beside this one any more. Wherever it is now, “Open” "
                                   "opens it.")});
    };
    m_errands.await(documentId, Errands::begin(find), found);
}

/// The sample is an ordinary workbook beside the others; what was tried out in it stays.
void Program::openSample()
{
    //: Name of a new file: the sample workbook
    const QString path = workbookFolder() + u'/' + tr("Sample") + QStringLiteral(".db");
    if (m_errands.isUnderWay(path))
        return;
    const auto read = [path, world = environment()] {
        if (QFileInfo::exists(path))
            return Program::read(path, world);
        QDir().mkpath(QFileInfo(path).path());
        Account account;
        account.name = tr("Sample");
        return Reading{path, Document::prepareNew(path, account, world, fillWithSample), {}};
    };
    if (MainWindow *window = windowOf(path))
        bringUp(*window);
    else
        await(path, Errands::begin(read), {}, {});
}

} // namespace straw
