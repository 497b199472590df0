#pragma once

#include "core/workbook/place.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <vector>

namespace straw {

class LinkButton;
class TextLabel;

/// What the net value of a save still needs, or what of it cannot be right: each leads to its field. Not there while
/// nothing is amiss.
class InputLinks final : public QWidget
{
    Q_OBJECT
public:
    explicit InputLinks(Desk &desk, QWidget *parent = nullptr);

private:
    struct Input
    {
        Place place;
        LinkButton *link;
    };
    enum Amiss { Fine, Missing, Unlikely };
    static Amiss stored(const Place &place, const Snapshot &workbook);
    Amiss amiss(const Place &place) const;
    void follow();

    Desk &m_desk;
    TextLabel *m_words;
    std::vector<Input> m_inputs;
};

} // namespace straw
