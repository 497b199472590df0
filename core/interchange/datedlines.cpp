#include "core/interchange/datedlines.h"

#include "core/base/usertext.h"
#include "core/dates/dateinput.h"

namespace straw {

namespace {

/// The bullets of lists and the quote marks of mails.
QStringView withoutBullet(QStringView line)
{
    line = line.trimmed();
    const QStringView bullets = u"-*>\u2022\u00b7\u2013\u2014\u25aa\u25cf\u25e6\u2023";
    while (line.size() > 1 && bullets.contains(line[0]) && line[1].isSpace())
        line = line.mid(1).trimmed();
    return line;
}

QString titleAfterDate(QStringView rest)
{
    const auto separates = [](QStringView text) {
        if (text[0].isSpace() || QStringView(u":;,.|\u2013\u2014").contains(text[0]))
            return true;
        return text[0] == u'-' && (text.size() == 1 || text[1].isSpace());
    };
    while (!rest.isEmpty() && separates(rest))
        rest = rest.mid(1);
    return rest.toString().simplified();
}

QStringList linesOf(const QString &text)
{
    QString uniform = withoutControls(text);
    uniform.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        uniform.replace(end, u'\n');
    return uniform.split(u'\n');
}

} // namespace

std::vector<DatedLine> readDatedLines(const QString &text, const DateContext &context)
{
    const QStringList lines = linesOf(text);
    QStringList entries;
    entries.reserve(lines.size());
    for (const QString &line : lines)
        entries.append(withoutBullet(line).toString());

    DateContext dates = context;
    if (!dates.order)
        dates.order = inferDateOrder(entries, context);
    const DateReader reader(dates);

    std::vector<DatedLine> rows;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString &entry = entries[index];
        if (entry.isEmpty())
            continue;
        DatedLine row{int(index) + 1, {}, entry.simplified(), lines[index]};
        if (const auto leading = reader.leading(entry)) {
            row.date = leading->date;
            row.title = titleAfterDate(QStringView(entry).mid(leading->start + leading->length));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace straw
