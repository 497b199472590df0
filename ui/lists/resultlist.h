#pragma once

#include "ui/lists/seenview.h"
#include "ui/models/entry.h"

#include <QListView>

#include <functional>

namespace straw {

class EntryDelegate;

/// Something that was found, and what choosing it does.
struct ResultItem
{
    Entry entry;
    std::function<void()> run;
    std::function<void()> runOther = {}; // with Shift; the same unless given
};

/// A list to choose from once, with the manners of every list: opening an item runs it. A line edit
/// above may lend it its arrow keys.
class ResultList final : public SeenView<QListView>
{
    Q_OBJECT
public:
    explicit ResultList(const QString &name, QWidget *parent = nullptr);
    ~ResultList() override;

    void setResults(std::vector<ResultItem> results);
    int count() const;
    /// Moves the current item, for whoever has the keyboard; 0 goes to the first when none is current.
    void step(int by);
    void runCurrent(bool other = false);

Q_SIGNALS:
    /// Just before the item runs.
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Model;
    Model *m_model;
    EntryDelegate *m_delegate;
};

} // namespace straw
