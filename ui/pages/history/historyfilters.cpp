#include "ui/pages/history/historyfilters.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/undothrough.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

HistoryFilters::HistoryFilters(QWidget *parent)
    : QWidget(parent)
    , m_show(new Segments(this))
    , m_search(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step / 2);
    //: Name of the filter of the history
    m_show->setName(tr("Show"));
    const std::pair<HistoryFilter::Show, QString> shows[] = {
        //: Filter of the history
        {HistoryFilter::All, tr("All")},
        //: Filter of the history: what came from the customer
        {HistoryFilter::Them, tr("Them")},
        //: Filter of the history: what came from us
        {HistoryFilter::Us, tr("Us")},
        //: Filter of the history: the department
        {HistoryFilter::Sales, tr("Sales")},
        //: Filter of the history: the departments that deliver and support
        {HistoryFilter::Operations, tr("Operations")},
        //: Filter of the history
        {HistoryFilter::WarningSigns, tr("Warning signs")},
        //: Filter of the history
        {HistoryFilter::Promises, tr("Promises")},
        //: Filter of the history
        {HistoryFilter::Ratings, tr("Ratings")}};
    for (const auto &[show, name] : shows)
        m_show->addSegment(int(show), name);
    m_show->setValue(int(HistoryFilter::All));
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Filter by words or names"));
    m_search->setAccessibleName(tr("Filter the history by words or names"));
    makeClearable(*m_search);
    new UndoThrough(m_search);
    m_search->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    layout->addWidget(m_show);
    layout->addWidget(m_search);
    connect(m_show, &Segments::chosen, this, [this](const QVariant &chosen) {
        if (!chosen.isValid()) // choosing the chosen one again shows all
            m_show->setValue(int(HistoryFilter::All));
        Q_EMIT changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HistoryFilters::changed);
}

HistoryFilter HistoryFilters::filter() const
{
    return {HistoryFilter::Show(m_show->value().toInt()), m_search->text()};
}

void HistoryFilters::clear()
{
    m_search->clear();
    m_show->setValue(int(HistoryFilter::All));
    Q_EMIT changed();
}

} // namespace straw
