#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <vector>

namespace straw::test {

/// A text that translators get.
struct Message
{
    QString context;
    QString source;
    QString note; // the comment that goes with it, or what tells it apart from another one of the same words
};

/// All of them, as the collector of translations finds them in the sources.
inline std::vector<Message> messages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.ts"));
    QProcess collector;
    collector.setWorkingDirectory(QStringLiteral(STRAW_SOURCE_DIR));
    collector.start(QStringLiteral(STRAW_LUPDATE),
                    {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                     QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"), QStringLiteral("core"),
                     QStringLiteral("ui"), QStringLiteral("-ts"), path});
    QFile file(path);
    if (!collector.waitForFinished(120'000) || !file.open(QIODevice::ReadOnly))
        qFatal("%s does not run", STRAW_LUPDATE);

    std::vector<Message> found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            found.push_back({context, xml.readElementText(), {}});
        else if ((xml.name() == u"comment" || xml.name() == u"extracomment") && !found.empty())
            found.back().note += xml.readElementText();
    }
    return found;
}

} // namespace straw::test
