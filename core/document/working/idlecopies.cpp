// The working copies that nobody has open: what is found in them, and which of them may go.

#include "core/document/working/workingcopy.h"

namespace straw {

namespace {

bool isKeptLongEnough(const WorkingState &state, const QDateTime &now)
{
    const QDateTime used = state.usedAt();
    return used.isValid() && used.daysTo(now) >= WorkingCopy::KeptDays;
}

} // namespace

std::vector<WorkingCopy::Stranded> WorkingCopy::stranded(const ReadHead &readHead, const Environment &environment) const
{
    const QString documentId = WorkingFolder{m_folder, {}}.documentId();
    std::vector<Stranded> found;
    for (const WorkingFolder &folder : WorkingFolder::all(environment)) {
        if (folder.documentId() != documentId || folder.path == m_folder || folder.state.target.isEmpty())
            continue;
        const auto status = m_files->status(folder.state.target);
        if (!status || status->exists) // it goes there once it is opened, or can be reached again
            continue;
        const auto head = readHead(WorkingFolder::databaseIn(folder.path), Glance);
        if (!head || head->revision == folder.state.publishedRevision)
            continue;
        if (auto copy = attach(environment, folder.path, folder.state.target))
            found.push_back({std::move(*copy), head->revision});
    }
    return found;
}

Result<void> WorkingCopy::discardIdle(const QString &folder, const std::function<Result<DatabaseHead>(const QString &)> &readHead,
                                      const Environment &environment)
{
    STRAW_ASSIGN(const auto copy, attach(environment, folder, folder));
    const auto head = readHead(copy->databasePath());
    if (head && head->revision != copy->state().publishedRevision)
        return Error{Error::NotAllowedNow, {QStringLiteral("it holds edits that have not reached a file")}};
    copy->discard();
    return {};
}

/// Whether nothing would be missed: it was never published, so never finished being created, or it
/// holds nothing but what was published long ago.
bool WorkingCopy::isSpent(const ReadHead &readHead, const QDateTime &now) const
{
    const WorkingState known = state();
    if (known.target.isEmpty())
        return false;
    if (known.known.isNull())
        return true;
    if (!isKeptLongEnough(known, now))
        return false;
    const auto unreadable = unreadableFiles();
    const auto head = readHead(databasePath(), Glance);
    return unreadable && unreadable->isEmpty() && head && head->revision == known.publishedRevision;
}

void WorkingCopy::sweep(const ReadHead &readHead, const Environment &environment)
{
    StagingFolder::sweep(*environment.files, environment.home);
    const auto names = environment.files->list(WorkingFolder::root(environment));
    if (!names)
        return;
    const QDateTime now = environment.clock->nowUtc();
    for (const QString &name : *names) {
        const QString folder = WorkingFolder::root(environment) + u'/' + name;
        // Looked at before it is locked, since somebody may be opening that workbook just now.
        const auto glance = WorkingState::load(*environment.files, WorkingFolder::stateIn(folder));
        if (glance && !glance->intent && !glance->known.isNull() && !isKeptLongEnough(*glance, now))
            continue;
        // Waiting for a share with the lock in hand would keep somebody from work that is in there.
        if (glance && glance->intent && !environment.files->status(glance->target))
            continue;
        const auto copy = attach(environment, folder, name);
        // A share that is out of reach keeps its leftovers until the next time.
        if (copy && (*copy)->settle(now) && (*copy)->isSpent(readHead, now))
            (*copy)->discard();
    }
}

} // namespace straw
