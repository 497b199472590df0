#include "ui/pages/history/historyfigure.h"

#include "core/report/parts/timelineentries.h"

namespace straw {

HistoryFigure historyFigure(const Desk &desk)
{
    const ReportOptions options{.now = desk.today().startOfDay(), .locale = desk.locale()};
    const Texts texts(QLocale{});
    HistoryFigure history{timelineFigure(ReportContext(desk.data(), options, texts)), {}};
    for (const HistoryEntry &entry : historyEntries(desk.data())) {
        if (!dayOf(entry, desk.data()).isNull())
            history.entries.push_back(entry);
    }
    for (TimelineFigure::Event &event : history.figure.events)
        event.number = 0; // pointing at it tells more than a number in a table
    return history;
}

bool isDrawn(const RowChange &change)
{
    static const QStringList tables{
        QStringLiteral("event"),        QStringLiteral("event_person"), QStringLiteral("person"),
        QStringLiteral("interview"),    QStringLiteral("red_flag"),     QStringLiteral("promise"),
        QStringLiteral("complaint"),    QStringLiteral("attempt"),      QStringLiteral("account"),
        QStringLiteral("workbook"),     QStringLiteral("choice"),       QStringLiteral("outreach"),
        QStringLiteral("comeback_step")};
    static const QStringList quiet{QStringLiteral("body"),        QStringLiteral("source_type"),
                                   QStringLiteral("source_ref"),  QStringLiteral("certainty"),
                                   QStringLiteral("number"),      QStringLiteral("scale"),
                                   QStringLiteral("external_ref")};
    // What makes a sign the first that could be read, and a promise one that was not kept.
    static const QStringList weighed{QStringLiteral("noticed_on"), QStringLiteral("by_id"), QStringLiteral("due_on"),
                                     QStringLiteral("kept"), QStringLiteral("kept_on")};
    if (!tables.contains(change.table))
        return false;
    if (change.kind != RowChange::Changed)
        return true;
    const auto anyOf = [&](auto test) { return std::any_of(change.columns.begin(), change.columns.end(), test); };
    // Of these the drawing shows that they are there, and labels those that weigh most.
    if (change.table == u"red_flag" || change.table == u"promise" || change.table == u"complaint"
        || change.table == u"attempt" || change.table == u"outreach")
        return anyOf([](ColumnKey column) { return weighed.contains(column); });
    return change.table != u"event" || anyOf([](ColumnKey column) { return !quiet.contains(column); });
}

} // namespace straw
