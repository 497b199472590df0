#include "ui/lists/resultlist.h"

#include "ui/lists/entrydelegate.h"
#include "ui/lists/listmanners.h"
#include "ui/models/entrymodel.h"

namespace straw {

class ResultList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<ResultItem> results)
    {
        beginResetModel();
        m_results = std::move(results);
        endResetModel();
    }
    const ResultItem &at(int row) const { return m_results[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_results.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Entry &entry = at(index.row()).entry;
        switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::AccessibleTextRole:
            return entry.spoken();
        case EntryModel::EntryRole:
            return QVariant::fromValue(entry);
        default:
            return {};
        }
    }

private:
    std::vector<ResultItem> m_results;
};

ResultList::ResultList(const QString &name, QWidget *parent)
    : SeenView(parent)
    , m_model(new Model(this))
    , m_delegate(new EntryDelegate(this))
{
    m_delegate->setWrapping(false);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    auto *manners = new ListManners(this, m_model, {});
    connect(manners, &ListManners::opened, this,
            [this] { runCurrent(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
}

ResultList::~ResultList() = default;

void ResultList::setResults(std::vector<ResultItem> results)
{
    m_delegate->setTwoLines(std::any_of(results.begin(), results.end(),
                                        [](const ResultItem &item) { return !item.entry.detail.isEmpty(); }));
    m_model->set(std::move(results));
}

int ResultList::count() const
{
    return m_model->rowCount();
}

void ResultList::step(int by)
{
    if (count() > 0)
        setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + by, 0, count() - 1)));
}

void ResultList::runCurrent(bool other)
{
    if (!currentIndex().isValid())
        return;
    // A copy, since the item may close this list.
    const ResultItem &item = m_model->at(currentIndex().row());
    const auto run = other && item.runOther ? item.runOther : item.run;
    Q_EMIT chosen();
    run();
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
}

} // namespace straw
