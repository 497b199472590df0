#include "core/guide/progress.h"

#include "core/base/content.h"
#include "core/guide/begun.h"

#include <QJsonArray>
#include <QSet>

namespace straw {

namespace {

const QStringList &walk()
{
    static const QStringList pages = [] {
        QStringList keys;
        for (const QJsonValue &page :
             readContent(QStringLiteral("guide/pages.json"))[u"pages"].toArray())
            keys.append(page[u"key"].toString());
        return keys;
    }();
    return pages;
}

} // namespace

QHash<QString, Progress> progress(const Snapshot &workbook, QDate today,
                                  const std::vector<OpenCheck> &open)
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
    for (const QString &page : walk()) {
        const bool begun = isBegun(page, workbook, today);
        pages.insert(page, !begun                         ? Progress::NotBegun
                           : pagesWithGaps.contains(page) ? Progress::Begun
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
