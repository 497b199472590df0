#include "core/document/privacy/exportedfiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace straw {

namespace {

constexpr size_t Most = 200;

} // namespace

bool ExportedFile::isWorkbook() const
{
    return QFileInfo(path).suffix().compare(QLatin1String("db"), Qt::CaseInsensitive) == 0;
}

std::vector<ExportedFile> ExportedFiles::all() const
{
    const QJsonDocument json = QJsonDocument::fromJson(m_settings.text(Setting::Exported).toUtf8());
    std::vector<ExportedFile> files;
    for (const QJsonValue &value : json.array())
        files.push_back({value[u"path"].toString(), value[u"workbook"].toString(),
                         QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs)});
    return files;
}

std::vector<ExportedFile> ExportedFiles::of(const QString &documentId) const
{
    std::vector<ExportedFile> files = all();
    std::erase_if(files, [&](const ExportedFile &file) { return file.documentId != documentId; });
    return files;
}

void ExportedFiles::put(const ExportedFile &file)
{
    std::vector<ExportedFile> files = all();
    std::erase_if(files, [&](const ExportedFile &old) { return old.path == file.path; });
    files.insert(files.begin(), file);
    if (files.size() > Most)
        files.resize(Most);
    write(files);
}

void ExportedFiles::remove(const QString &path)
{
    std::vector<ExportedFile> files = all();
    std::erase_if(files, [&](const ExportedFile &file) { return file.path == path; });
    write(files);
}

void ExportedFiles::write(const std::vector<ExportedFile> &files)
{
    QJsonArray array;
    for (const ExportedFile &file : files)
        array.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("workbook"), file.documentId},
                                 {QStringLiteral("at"), file.at.toUTC().toString(Qt::ISODateWithMs)}});
    m_settings.set(Setting::Exported, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace straw
