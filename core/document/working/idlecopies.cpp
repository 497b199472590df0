#include "core/document/working/idlecopies.h"

#include "core/base/fileoperations.h"

#include <QFileInfo>

namespace straw::workingCopies {

namespace {

bool isKeptLongEnough(const WorkingState &state, const QDateTime &now)
{
    const QDateTime used = state.usedAt();
    return used.isValid() && used.daysTo(now) >= KeptDays;
}

/// Whether nothing would be missed: it was never published, so never finished being created, or it
/// holds nothing but what was published long ago.
bool isSpent(const WorkingCopy &copy, const Glance &glance, const QDateTime &now)
{
    const WorkingState known = copy.state();
    if (known.target.isEmpty())
        return false;
    if (known.known.isNull())
        return true;
    if (!isKeptLongEnough(known, now))
        return false;
    const auto unreadable = copy.unreadableFiles();
    const auto head = glance(copy.databasePath());
    return unreadable && unreadable->isEmpty() && head && head->revision == known.publishedRevision;
}

} // namespace

Result<void> mustBeIdle(const QString &documentId, const QString &target, const Environment &environment)
{
    STRAW_ASSIGN(const QString path, environment.files->canonical(target));
    const QString folder = WorkingFolder::pathFor(environment, documentId, path);
    if (!QFileInfo::exists(folder)) // nobody has opened it here yet
        return {};
    const QString lockPath = WorkingFolder::lockIn(folder);
    const auto lock = ProcessLock::tryLock(lockPath);
    return lock ? Result<void>() : errorAbout(lock.error(), lockPath, target);
}

std::vector<Stranded> stranded(const WorkingCopy &copy, const Glance &glance, const Environment &environment)
{
    const QString documentId = WorkingFolder{copy.folder(), {}}.documentId();
    std::vector<Stranded> found;
    for (const WorkingFolder &folder : WorkingFolder::all(environment)) {
        if (folder.documentId() != documentId || folder.path == copy.folder() || folder.state.target.isEmpty())
            continue;
        const auto status = environment.files->status(folder.state.target);
        if (!status || status->exists) // it goes there once it is opened, or can be reached again
            continue;
        const auto head = glance(folder.databasePath());
        if (!head || head->revision == folder.state.publishedRevision)
            continue;
        if (auto other = WorkingCopy::attach(environment, folder.path, folder.state.target))
            found.push_back({std::move(*other), head->revision});
    }
    return found;
}

Result<void> discardIdle(const QString &folder, const Glance &glance, const Environment &environment)
{
    STRAW_ASSIGN(const auto copy, WorkingCopy::attach(environment, folder, folder));
    const auto head = glance(copy->databasePath());
    if (head && head->revision != copy->state().publishedRevision)
        return Error{Error::EditsUnsaved, {}};
    copy->discard();
    return {};
}

void sweep(const Glance &glance, const Environment &environment)
{
    StagingFolder::sweep(*environment.files, environment.home);
    const auto names = environment.files->list(WorkingFolder::root(environment));
    if (!names)
        return;
    const QDateTime now = environment.clock->nowUtc();
    for (const QString &name : *names) {
        const QString folder = WorkingFolder::root(environment) + u'/' + name;
        // Looked at before it is locked, since somebody may be opening that workbook just now.
        const auto state = WorkingState::load(*environment.files, WorkingFolder::stateIn(folder));
        if (state && !state->intent && !state->known.isNull() && !isKeptLongEnough(*state, now))
            continue;
        // Waiting for a share with the lock in hand would keep somebody from work that is in there.
        if (state && state->intent && !environment.files->status(state->target))
            continue;
        const auto copy = WorkingCopy::attach(environment, folder, name);
        // A share that is out of reach keeps its leftovers until the next time.
        if (copy && (*copy)->settle(now) && isSpent(**copy, glance, now))
            (*copy)->discard();
    }
}

} // namespace straw::workingCopies
