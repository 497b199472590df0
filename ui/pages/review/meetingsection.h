#pragma once

#include "ui/pages/records/listsection.h"

namespace straw {

class AddLine;
class Desk;

/// The meetings about this cancellation, by their days; folded while there is none.
class MeetingSection final : public ListSection
{
    Q_OBJECT
public:
    MeetingSection(Desk &desk, const QString &whenEmpty, QWidget *parent = nullptr);

    void focusLine();

private:
    Desk &m_desk;
    AddLine *m_line;
};

} // namespace straw
