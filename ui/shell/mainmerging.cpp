#include "ui/shell/mainwindow.h"

#include "core/base/texts.h"
#include "core/document/shared/copiesbeside.h"
#include "core/journal/revision.h"
#include "ui/frame/infobar.h"
#include "ui/review/changespanel.h"
#include "ui/review/conflictspanel.h"
#include "ui/review/copiespanel.h"
#include "ui/review/earlierstates.h"
#include "ui/review/sharetext.h"

#include <QFileDialog>
#include <QFileInfo>

// What the window says when the work of others comes in.
namespace straw {

void MainWindow::showChanges()
{
    m_desk->flushEditors();
    openSide(tr("Who changed what"), new ChangesPanel(*m_desk));
}

void MainWindow::showConflicts()
{
    m_desk->flushEditors();
    //: Title of a panel: what two people edited
    openSide(tr("Both edited"), new ConflictsPanel(*m_desk));
}

void MainWindow::showEarlierStates()
{
    m_desk->flushEditors();
    //: Title of a panel: what the file held before
    openSide(tr("Earlier states"), new EarlierStates(*m_desk));
}

void MainWindow::tellMerged(const MergeOutcome &outcome)
{
    QStringList said;
    for (const MergeShare &share : outcome.shares)
        said += shareText(share);
    Notice notice{said.join(u' '), {{tr("Show the changes"), this, [this] { showChanges(); }}}};
    if (outcome.disputed > 0) {
        said += tr("%n of them you had changed as well; yours and theirs are both kept until you choose.", nullptr,
                   outcome.disputed);
        notice = {said.join(u' '), {{tr("Look at both"), this, [this] { showConflicts(); }}}, true};
        // Once all are decided, this is no longer true.
        notice.holds = [this] {
            const auto open = m_document->conflicts();
            return !open || !open->empty();
        };
    }
    m_desk->tell(notice);
    m_commands->refresh();
}

void MainWindow::askMerge(const QString &path, const MergeOutcome &outcome)
{
    const QString file = QFileInfo(path).fileName();
    const bool isOther = outcome.kind == MergePlan::OtherAccount;
    const QString text =
        isOther ? Texts::filled(tr("%1 is about “%2”. If it was copied for another customer, keep the two apart."),
                                {file, outcome.otherAccount})
                : Texts::filled(tr("%1 was changed elsewhere, and the two have no common state any more. Merging them "
                                   "leaves every difference for you to decide."),
                                {file});
    MergeOptions options;
    options.evenIfOtherAccount = true;
    options.withoutBase = !isOther;
    //: Button: two copies of a workbook
    Notice notice{text, {{tr("Merge them"), this, [this, path, options] { takeIn(path, options); }}}, true};
    if (path == m_document->path())
        notice.actions.push_back({tr("Save mine as a copy ..."), this, [this] { moveFile(); }});
    m_desk->tell(notice);
}

void MainWindow::takeIn(const QString &path, const MergeOptions &options)
{
    m_desk->flushEditors();
    const auto taken = [this, path](const Result<MergeOutcome> &outcome) {
        if (!outcome && outcome.error().code == Error::OtherWorkbook)
            offerEntriesOf(path);
        else if (!outcome)
            m_desk->tell(outcome.error());
        else if (!outcome->isDone())
            askMerge(path, *outcome);
        else if (outcome->kind == MergePlan::NothingNew)
            m_desk->tell({Texts::filled(tr("Everything in %1 is here already."), {QFileInfo(path).fileName()})});
        else
            tellMerged(*outcome);
    };
    m_document->takeIn(path, options, {this, taken});
}

void MainWindow::bringIn()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Merge a copy of this workbook"), m_document->path(),
                                                      tr("Final Straw workbooks (*.db)"));
    if (!path.isEmpty())
        takeIn(path, {});
}

/// A workbook of its own is never merged, but what a colleague began apart may still be wanted.
void MainWindow::offerEntriesOf(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const auto add = [this, path, file] {
        m_desk->flushEditors();
        const auto heard = [this, file](const Result<ChangeSummary> &added) {
            if (!added)
                m_desk->tell(added.error());
            else if (added->isEmpty())
                m_desk->tell({Texts::filled(tr("Every entry of %1 is here already."), {file})});
            else
                m_desk->tellDone(
                    {Texts::filled(tr("%n entry(s) of %1 were added.", nullptr, int(added->rows.size())), {file})});
        };
        m_document->addFrom(path, {this, heard});
    };
    m_desk->tell({Texts::filled(tr("%1 is a workbook of its own, not a copy of this one. Its entries can be imported "
                                   "here; what is here stays as it is."),
                                {file}),
                  {{tr("Import its entries"), this, add}},
                  true});
}

/// What somebody else did since this workbook was open here.
void MainWindow::tellLastChange(const QDateTime &seenAt)
{
    const auto last = m_document->lastChangeByOthers(seenAt);
    if (!last || !*last)
        return;
    const QString when = m_desk->locale().toString((*last)->at.toLocalTime(), QLocale::ShortFormat);
    const QString text = (*last)->author.isEmpty()
                             ? Texts::filled(tr("Last changed elsewhere, %1."), {when})
                             : Texts::filled(tr("Last changed by %1, %2."), {(*last)->author, when});
    m_desk->tell({text, {{tr("Show the changes"), this, [this] { showChanges(); }}}});
}

void MainWindow::showCopiesBeside()
{
    m_desk->flushEditors();
    auto *panel = new CopiesPanel(*m_desk);
    connect(panel, &CopiesPanel::takeInRequested, this, [this](const QString &path) { takeIn(path, {}); });
    openSide(tr("Copies beside this file"), panel);
}

/// Of each copy once, and only while it holds something that is not here.
void MainWindow::tellCopiesBeside()
{
    const CopyBeside *fresh = nullptr;
    for (const CopyBeside &copy : m_document->copiesBeside()) {
        if (!copy.isContained() && !m_copiesTold.contains(copy.fingerprint.hash)) {
            m_copiesTold.insert(copy.fingerprint.hash);
            fresh = &copy;
        }
    }
    if (fresh)
        m_desk->tell({Texts::filled(tr("%1 is a copy of this workbook and holds something that is not here."),
                                    {QFileInfo(fresh->path).fileName()}),
                      {{tr("Look at it"), this, [this] { showCopiesBeside(); }}},
                      true});
}

} // namespace straw
