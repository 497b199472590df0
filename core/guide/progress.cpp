#include "core/guide/progress.h"

#include "core/guide/begun.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"

#include <QSet>

namespace straw {

QHash<QString, Progress> progress(const Snapshot &workbook, QDate today, const std::vector<OpenCheck> &open)
{
    QSet<QString> pagesWithGaps;
    for (const OpenCheck &check : open) {
        if (!check.isAnswered())
            pagesWithGaps.insert(check.page);
    }
    for (const Answer &answer : workbook.answers) {
        if (answer.state == u"waiting")
            pagesWithGaps.insert(pageOfQuestion(answer.promptKey, workbook));
    }
    QHash<QString, Progress> pages;
    for (const PageText &page : Pages::instance().all()) {
        const bool begun = isBegun(page, workbook, today);
        pages.insert(page.key, !begun                             ? Progress::NotBegun
                               : pagesWithGaps.contains(page.key) ? Progress::Begun
                                                                  : Progress::NothingOpen);
    }
    return pages;
}

QString progressKey(Progress progress)
{
    switch (progress) {
    case Progress::NotBegun:
        return QStringLiteral("not_begun");
    case Progress::Begun:
        return QStringLiteral("begun");
    case Progress::NothingOpen:
        return QStringLiteral("nothing_open");
    }
    return {};
}

} // namespace straw
