#include "ui/lists/tablecopy.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace straw {

namespace {

/// A cell must not be read as a formula, nor break its row.
QString plainCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
    return html + QStringLiteral("</tr>");
}

} // namespace

void copyTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    const auto columns = rows.empty() ? header.size() : rows.front().size();
    QList<qsizetype> used;
    for (qsizetype column = 0; column < columns; ++column) {
        if (std::any_of(rows.begin(), rows.end(),
                        [column](const QStringList &row) { return !row.at(column).isEmpty(); }))
            used += column;
    }
    const auto pick = [&used](const QStringList &row) {
        QStringList cells;
        for (const qsizetype column : used)
            cells += row.value(column);
        return cells;
    };
    QString plain;
    QString html = QStringLiteral("<table>");
    const auto addRow = [&](const QStringList &cells, const QString &tag) {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped += plainCell(cell);
        plain += escaped.join(u'\t') + u'\n';
        html += htmlRow(cells, tag);
    };
    if (!header.isEmpty())
        addRow(pick(header), QStringLiteral("th"));
    for (const QStringList &row : rows)
        addRow(pick(row), QStringLiteral("td"));

    auto *data = new QMimeData;
    data->setText(plain);
    data->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyTable(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header += model.headerData(column, Qt::Horizontal).toString();
    const QModelIndexList selected = view.selectionModel()->selectedRows();
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (selected.size() > 1 && !view.selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows.push_back(cells);
    }
    copyTable(header, rows);
}

} // namespace straw
