#pragma once

#include "ui/pages/history/historymodel.h"

#include <QWidget>

class QLineEdit;

namespace straw {

class Segments;

/// Which events of the history are shown: by whose they are or what they are, and by words.
class HistoryFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilters(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    /// All are shown.
    void clear();

Q_SIGNALS:
    void changed();

private:
    Segments *m_show;
    QLineEdit *m_search;
};

} // namespace straw
