#pragma once

#include <QRect>

class QModelIndex;

namespace straw {

/// A view whose rows are nowhere while it is hidden, with its page or in a fold. Screen readers take a
/// row for shown when its place lies within the view, and Qt does not ask whether the view is shown.
template<typename View>
class SeenView : public View
{
public:
    using View::View;

    QRect visualRect(const QModelIndex &index) const override
    {
        return this->isVisible() ? View::visualRect(index) : QRect();
    }
};

} // namespace straw
