#include "ui/bringin/importmodel.h"

#include "core/base/texts.h"
#include "core/interchange/timelineplanner.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace straw {

ImportModel::ImportModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void ImportModel::setReading(const ImportReading &reading, const DateContext &context)
{
    beginResetModel();
    m_rows = reading.plan.rows;
    m_notUnderstood.clear();
    m_mapping = reading.mapping;
    m_context = context;
    m_taken.resize(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_taken[row] = m_rows[row].state == TimelineRow::Added || m_rows[row].state == TimelineRow::Updated;
    endResetModel();
    Q_EMIT chosenChanged();
}

TimelineRow ImportModel::settled(TimelineRow row) const
{
    row.problems.clear();
    TimelinePlanner planner(m_desk.data(), m_mapping, m_mapping.columns.contains(QStringLiteral("external_ref")));
    planner.add(std::move(row));
    return planner.take().rows.front();
}

TimelinePlan ImportModel::chosen() const
{
    TimelinePlan plan;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_taken[row])
            continue;
        TimelineRow taken = m_rows[row];
        if (m_notUnderstood.contains(row))
            taken.event.at = {};
        plan.rows.push_back(taken.state == TimelineRow::Bad ? settled(std::move(taken)) : std::move(taken));
    }
    return plan;
}

int ImportModel::chosenCount() const
{
    return int(std::count(m_taken.begin(), m_taken.end(), true));
}

int ImportModel::badCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const TimelineRow &row) { return row.state == TimelineRow::Bad; }));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// What becomes of a row, or what is wrong with it.
QString ImportModel::fate(size_t at) const
{
    const TimelineRow &row = m_rows[at];
    if (const auto typed = m_notUnderstood.constFind(at); typed != m_notUnderstood.cend())
        return Texts(m_desk.locale()).sentence({Error::DateNotUnderstood, {*typed}});
    switch (row.state) {
    case TimelineRow::Added:
        //: What becomes of a row
        return tr("new");
    case TimelineRow::Updated:
        return tr("updates the one that is there");
    case TimelineRow::Unchanged:
        return tr("is there already");
    case TimelineRow::Bad:
        break;
    }
    const Texts texts(QLocale().name());
    QStringList sentences;
    for (const TimelineProblem &problem : row.problems) {
        if (problem.error.code == Error::DateNotUnderstood && problem.column.isEmpty()) {
            sentences += tr("does not begin with a date");
            continue;
        }
        const QString sentence = texts.sentence(problem.error);
        sentences += problem.column.isEmpty()
                         ? sentence
                         : Texts::filled(tr("%1: %2", "column: what is wrong"), {problem.column, sentence});
    }
    return sentences.join(u' ');
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &row = m_rows[size_t(index.row())];
    const bool bad = row.state == TimelineRow::Bad;
    if (role == Qt::CheckStateRole && index.column() == Date && row.state != TimelineRow::Unchanged)
        return m_taken[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole) {
        const bool open = bad && index.column() != What;
        return colour(open ? Role::Open : index.column() == Fate ? Role::Muted : Role::Text);
    }
    if (role == Qt::ToolTipRole)
        //: For screen readers; %1 a number, %2 a list of sentences
        return Texts::filled(tr("Line %1. %2"),
                             {QString::number(row.line),
                              index.column() == Fate ? fate(size_t(index.row())) : titleOf(row.event, m_desk.data())});
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Date: {
        const auto typed = m_notUnderstood.constFind(size_t(index.row()));
        const QString date = typed != m_notUnderstood.cend() ? *typed : dateText(row.event.at, m_desk.locale());
        //: In place of a date
        return date.isEmpty() && role == Qt::DisplayRole ? tr("no date") : date;
    }
    case What:
        return titleOf(row.event, m_desk.data());
    case Fate:
        return fate(size_t(index.row()));
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Date && m_rows[size_t(index.row())].state != TimelineRow::Unchanged)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() != Fate)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportModel::setTitle(TimelineRow &row, const QString &text) const
{
    if (text.isEmpty() || titleOf(row.event, m_desk.data()) == text)
        return false;
    row.event.title = text;
    if (!row.set.contains(ColumnKey("title")))
        row.set.append("title");
    return true;
}

/// A date that is not understood stays as it was typed, and takes its row out until it is, or is given up.
bool ImportModel::setDate(size_t at, TimelineRow &row, const QString &text)
{
    const std::optional<Edtf> date = understandDate(text, m_context);
    if (!date && !text.isEmpty()) {
        m_notUnderstood.insert(at, text);
        row.state = TimelineRow::Bad;
        return true;
    }
    const bool isMended = m_notUnderstood.remove(at);
    if (!date || *date == row.event.at)
        return isMended;
    row.event.at = *date;
    if (!row.set.contains(ColumnKey("at")))
        row.set.append("at");
    const QString dateColumn = m_mapping.columns.value(QStringLiteral("at"));
    std::erase_if(row.problems, [&](const TimelineProblem &problem) { return problem.column == dateColumn; });
    return true;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto at = size_t(index.row());
    if (role == Qt::CheckStateRole) {
        m_taken[at] = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() != Fate) {
        TimelineRow row = m_rows[at];
        const QString text = value.toString().simplified();
        if (!(index.column() == What ? setTitle(row, text) : setDate(at, row, text)))
            return false;
        if (m_notUnderstood.contains(at)) {
            m_taken[at] = false;
        } else if (row.problems.empty()) {
            row = settled(std::move(row));
            m_taken[at] = row.state != TimelineRow::Unchanged;
        }
        m_rows[at] = std::move(row);
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT chosenChanged();
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        //: Column heading
        return tr("Date");
    case What:
        //: Column heading
        return tr("What happened");
    default:
        return tr("What becomes of it");
    }
}

} // namespace straw
