#include "ui/pages/decision/decisionpage.h"

#include "core/workbook/decisionrecords.h"

namespace straw {

DecisionPage::DecisionPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("decision"), parent)
{
    addQuestions();
}

bool DecisionPage::openLine(const QString &)
{
    return false;
}

bool DecisionPage::openRecord(const Place &record)
{
    return (record.table == Criterion::table && openLine(record.id)) || Page::openRecord(record);
}

bool DecisionPage::reveal(const Place &place, int start, int length)
{
    if (place.table == Criterion::table && openLine(place.id))
        return Page::reveal(place, start, length) || place.isWholeRecord();
    return Page::reveal(place, start, length);
}

} // namespace straw
