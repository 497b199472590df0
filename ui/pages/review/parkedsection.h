#pragma once

#include "ui/pages/records/listsection.h"

namespace straw {

class AddLine;
class Desk;

/// All that was parked, what is not settled first; folded while there is nothing.
class ParkedSection final : public ListSection
{
    Q_OBJECT
public:
    ParkedSection(Desk &desk, const QString &whenEmpty, QWidget *parent = nullptr);

    void focusLine();

private:
    AddLine *m_line;
};

} // namespace straw
