#include "ui/shell/mainwindow.h"

#include "core/workbook/catalogue.h"
#include "ui/review/changespanel.h"
#include "ui/review/conflictspanel.h"
#include "ui/review/earlierstates.h"
#include "ui/widgets/infobar.h"

#include <QFileInfo>

// What the window says when the work of others comes in.
namespace straw {

namespace {

QString shareText(const MergeShare &share)
{
    QStringList where;
    for (const QString &table : share.tables)
        where += Catalogue::instance().tableLabel(table);
    where.removeDuplicates();
    const QString who = share.author.isEmpty() ? MainWindow::tr("Somebody") : share.author;
    return MainWindow::tr("%1 changed %n entry(s): %2.", nullptr, share.rows).arg(who, where.join(QStringLiteral(", ")));
}

} // namespace

void MainWindow::showChanges()
{
    m_desk->flushEditors();
    openSide(tr("Who changed what"), new ChangesPanel(*m_desk));
}

void MainWindow::showConflicts()
{
    m_desk->flushEditors();
    openSide(tr("Both edited"), new ConflictsPanel(*m_desk));
}

void MainWindow::showEarlierStates()
{
    m_desk->flushEditors();
    openSide(tr("Earlier states"), new EarlierStates(*m_desk));
}

void MainWindow::tellMerged(const MergeOutcome &outcome)
{
    QStringList said;
    for (const MergeShare &share : outcome.shares)
        said += shareText(share);
    Notice notice{said.join(u' '), {{tr("Show the changes"), [this] { showChanges(); }}}};
    if (!outcome.conflicts.empty()) {
        said += tr("%n of them you had changed as well; yours and theirs are both kept until you choose.", nullptr,
                   int(outcome.conflicts.size()));
        m_conflictsTold = said.join(u' ');
        notice = {m_conflictsTold, {{tr("Look at both"), [this] { showConflicts(); }}}, true};
    }
    m_desk->tell(notice);
    m_commands->refresh();
}

/// Once all are decided, what was said about them is no longer true.
void MainWindow::followConflicts(const ChangeSummary &summary)
{
    if (m_conflictsTold.isEmpty() || m_info->text() != m_conflictsTold || !summary.touches(u"conflict"))
        return;
    if (const auto open = m_document->conflicts(); open && open->empty())
        m_info->close();
}

void MainWindow::askMerge(const MergeOutcome &outcome)
{
    const QString file = QFileInfo(m_document->path()).fileName();
    const QString text = outcome.kind == MergePlan::OtherAccount
                             ? tr("%1 is now about “%2”. If it was copied for another customer, keep the two apart.")
                                   .arg(file, outcome.otherAccount)
                             : tr("%1 was changed elsewhere, and the two have no common state any more. Bringing them "
                                  "together leaves every difference for you to decide.")
                                   .arg(file);
    m_desk->tell({text,
                  {{tr("Bring them together"), [this, kind = outcome.kind] { mergeAnyway(kind); }},
                   {tr("Save mine beside it"), [this] { saveBeside(); }}},
                  true});
}

void MainWindow::mergeAnyway(MergePlan::Kind kind)
{
    m_desk->flushEditors();
    MergeOptions options;
    options.evenIfOtherAccount = true;
    options.withoutBase = kind == MergePlan::NoCommonBase;
    const auto outcome = m_document->mergeFrom(m_document->path(), options);
    if (!outcome)
        m_desk->tell(outcome.error());
    else if (outcome->isDone())
        tellMerged(*outcome);
    else
        askMerge(*outcome);
}

} // namespace straw
