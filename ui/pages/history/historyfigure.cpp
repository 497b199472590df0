#include "ui/pages/history/historyfigure.h"

#include "core/report/parts/timelineentries.h"

namespace straw {

HistoryFigure historyFigure(const Desk &desk)
{
    const ReportOptions options{.now = desk.today().startOfDay(), .locale = desk.locale()};
    const Texts texts(QLocale{});
    HistoryFigure history{timelineFigure(ReportContext(desk.data(), options, texts)), {}};
    for (const HistoryEntry &entry : historyEntries(desk.data())) {
        const Edtf at =
            entry.isInterview ? desk.data().interviews.find(entry.id)->heldAt : desk.data().events.find(entry.id)->at;
        if (!at.isNull())
            history.entries.push_back(entry);
    }
    for (TimelineFigure::Event &event : history.figure.events)
        event.number = 0; // pointing at it tells more than a number in a table
    return history;
}

bool isDrawn(const RowChange &change)
{
    static const QStringList tables{
        QStringLiteral("event"),     QStringLiteral("event_person"), QStringLiteral("person"),
        QStringLiteral("interview"), QStringLiteral("red_flag"),     QStringLiteral("promise"),
        QStringLiteral("account"),   QStringLiteral("workbook"),     QStringLiteral("choice")};
    static const QStringList quiet{QStringLiteral("body"),       QStringLiteral("source_type"),
                                   QStringLiteral("source_ref"), QStringLiteral("certainty"),
                                   QStringLiteral("known_then"), QStringLiteral("number"),
                                   QStringLiteral("scale"),      QStringLiteral("external_ref")};
    if (!tables.contains(change.table))
        return false;
    if (change.kind != RowChange::Changed)
        return true;
    // Of a sign and a promise the drawing only shows that they are there.
    if (change.table == u"red_flag" || change.table == u"promise")
        return false;
    return change.table != u"event" || std::any_of(change.columns.begin(), change.columns.end(), [](ColumnKey column) {
               return !quiet.contains(column);
           });
}

} // namespace straw
