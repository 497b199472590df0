#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemModel;

namespace straw {

/// What an empty list says: what belongs there, and the first step where there is one.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// The text comes from the page's guide: Page::emptyText("events").
    explicit EmptyState(const QString &text, QWidget *parent = nullptr);
    EmptyState(const QString &text, const QString &verb, std::function<void()> run, QWidget *parent = nullptr);

    /// Shown while the model has no rows.
    void follow(const QAbstractItemModel *model);
};

} // namespace straw
