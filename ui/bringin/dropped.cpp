#include "ui/bringin/dropped.h"

#include "core/base/texts.h"
#include "ui/widgets/listed.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dropped)
};

} // namespace

Dropped Dropped::of(const QMimeData &data)
{
    static const QStringList textEndings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                         QStringLiteral("md"), QStringLiteral("log")};
    Dropped dropped;
    for (const QUrl &url : data.urls()) {
        const QFileInfo file(url.toLocalFile());
        const QString ending = file.suffix().toLower();
        const bool isFile = url.isLocalFile() && !file.isDir();
        if (isFile && ending == u"db")
            dropped.workbooks += file.filePath();
        else if (isFile && textEndings.contains(ending))
            dropped.texts += file.filePath();
        else
            dropped.unknown += url.isLocalFile() ? file.fileName() : url.toDisplayString();
    }
    if (!data.hasUrls() && !data.text().trimmed().isEmpty())
        dropped.words = data.text();
    else if (!data.hasUrls())
        //: What was dropped on the window: There is no place here for ...
        dropped.unknown += data.hasImage() ? Words::tr("a picture") : Words::tr("something without a name");
    return dropped;
}

QString Dropped::historyText() const
{
    QStringList names;
    for (const QString &path : texts)
        names += QFileInfo(path).fileName();
    if (!words.isEmpty())
        //: What was dropped on the window: There is no place here for ...
        names += Words::tr("the text");
    return listed(names);
}

QString Dropped::refusal() const
{
    return Texts::filled(
        Words::tr(
            "There is no place here for %1. Workbooks (.db), tables (.csv) and text with dates (.txt) can be dropped."),
        {listed(unknown)});
}

} // namespace straw
