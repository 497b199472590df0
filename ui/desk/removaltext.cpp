#include "ui/desk/removaltext.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/desk/valuetext.h"

#include <QCoreApplication>

#include <map>

namespace straw {

namespace {

struct Counted
{
    Q_DECLARE_TR_FUNCTIONS(Counted)
};

struct Phrase
{
    TableKey table;
    const char *words;
};
constexpr Phrase phrases[] = {
    //: How many are removed or named, in a list of such
    {"person", QT_TRANSLATE_N_NOOP("Counted", "%n person(s)")},
    //: How many are removed or named, in a list of such
    {"event", QT_TRANSLATE_N_NOOP("Counted", "%n event(s)")},
    //: How many are removed or named, in a list of such
    {"line", QT_TRANSLATE_N_NOOP("Counted", "%n note(s)")},
    {"prompt", QT_TRANSLATE_N_NOOP("Counted", "%n own question(s)")},
    //: How many are removed or named, in a list of such
    {"answer", QT_TRANSLATE_N_NOOP("Counted", "%n answer(s)")},
    {"unknown", QT_TRANSLATE_N_NOOP("Counted", "%n open question(s)")},
    //: How many are removed or named, in a list of such
    {"interview", QT_TRANSLATE_N_NOOP("Counted", "%n interview(s)")},
    {"stated_reason", QT_TRANSLATE_N_NOOP("Counted", "%n stated reason(s)")},
    //: How many are removed or named, in a list of such
    {"cause", QT_TRANSLATE_N_NOOP("Counted", "%n cause(s)")},
    {"evidence", QT_TRANSLATE_N_NOOP("Counted", "%n piece(s) of evidence")},
    {"turning_point", QT_TRANSLATE_N_NOOP("Counted", "%n turning point(s)")},
    {"at_risk", QT_TRANSLATE_N_NOOP("Counted", "%n customer(s) at risk")},
    //: How many are removed or named, in a list of such
    {"action", QT_TRANSLATE_N_NOOP("Counted", "%n action(s)")},
    //: How many are removed or named, in a list of such
    {"offer", QT_TRANSLATE_N_NOOP("Counted", "%n offer(s)")},
    //: How many are removed or named, in a list of such
    {"lesson", QT_TRANSLATE_N_NOOP("Counted", "%n lesson(s)")},
    //: How many are removed or named, in a list of such
    {"review", QT_TRANSLATE_N_NOOP("Counted", "%n review(s)")},
    //: How many are removed or named, in a list of such
    {"meeting", QT_TRANSLATE_N_NOOP("Counted", "%n meeting(s)")},
    //: How many are removed or named, in a list of such
    {"parked", QT_TRANSLATE_N_NOOP("Counted", "%n parked point(s)")},
    //: How many are removed or named, in a list of such
    {"attachment", QT_TRANSLATE_N_NOOP("Counted", "%n attachment(s)")},
    //: How many are removed or named, in a list of such
    {"comment", QT_TRANSLATE_N_NOOP("Counted", "%n comment(s)")},
};

constexpr qsizetype mostLetters = 60;

/// What is called by another record, which stays: so it is said what it is as well.
QString called(const Desk &desk, TableKey table, const QString &id)
{
    const QString kind = Catalogue::instance().tableLabel(table),
                  name = shortened(recordText(desk, table, id), mostLetters);
    const bool isPart = Tables::instance().at(table).indexOf(ColumnKind::PartOf) >= 0;
    return (isPart || isNamedByAnother(table)) && name != kind ? Texts::filled(Desk::tr("%1 (%2)"), {kind, name})
                                                               : name;
}

/// A row that only says that two records belong together, such as a person and an event.
bool isTie(const Table &table)
{
    return std::ranges::count_if(table.columns, [](const Column &column) { return column.isOwner(); }) > 1;
}

} // namespace

bool hasOwnWords(const Table &table)
{
    return table.hasOwnIds() && table.indexOf(ColumnKind::Prose) >= 0;
}

QString countedEntries(TableKey table, int count)
{
    const auto *found = std::ranges::find(phrases, table, &Phrase::table);
    //: How many entries of several kinds. A form may leave the number out: “1 entry”
    return found == std::end(phrases) ? Counted::tr("%n entry(s)", nullptr, count)
                                      : Counted::tr(found->words, nullptr, count);
}

RemovalText::RemovalText(const Desk &desk, const std::vector<Place> &records)
    : m_records(records)
    , m_locale(desk.locale())
{
    const TableKey table = records.front().table;
    const bool isOneTable = std::ranges::all_of(records, [&](const Place &record) { return record.table == table; });
    m_what = records.size() == 1 ? called(desk, table, records.front().id)
                                 : countedEntries(isOneTable ? table : TableKey(), int(records.size()));
}

QString RemovalText::sentence(const ChangeSummary &done) const
{
    std::map<TableKey, int> along;
    const bool isPerson = std::ranges::any_of(m_records, [](const Place &record) { return record.table == u"person"; });
    QSet<QString> forgetting; // what named them, and stays
    for (const RowChange &row : done.rows) {
        const bool isAsked = std::ranges::any_of(
            m_records, [&](const Place &record) { return record.table == row.table && record.id == row.id; });
        const Table &table = Tables::instance().at(row.table);
        if (row.kind == RowChange::Removed && !isAsked && hasOwnWords(table))
            ++along[row.table];
        else if (isPerson && (row.kind == RowChange::Changed || (row.kind == RowChange::Removed && isTie(table))))
            forgetting += row.table.toString() + u'/' + row.id;
    }
    std::vector<std::pair<TableKey, int>> most(along.begin(), along.end());
    std::ranges::stable_sort(most, std::greater(), &std::pair<TableKey, int>::second);
    QStringList counted;
    for (const auto &[table, count] : most)
        counted += countedEntries(table, count);
    const QString removed =
        counted.isEmpty()
            //: Message; %1 is what was removed
            ? Texts::filled(Desk::tr("Removed: %1."), {m_what})
            //: Message; %2 is a list of numbers with their words: 3 answers and 2 notes
            : Texts::filled(Desk::tr("Removed: %1, with %2."), {m_what, m_locale.createSeparatedList(counted)});
    if (forgetting.isEmpty())
        return removed;
    return Texts::filled(Desk::tr("%1 %2", "one sentence, another"),
                         {removed, Desk::tr("Taken out of %n other entry(s).", nullptr, int(forgetting.size()))});
}

} // namespace straw
