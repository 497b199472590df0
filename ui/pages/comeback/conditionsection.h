#pragma once

#include "ui/pages/records/listsection.h"

namespace straw {

class AddLine;
class Desk;
struct RowVerb;

/// What must not happen to them a second time: read before anybody writes to them, and looked at 30 and 90 days after
/// they returned.
class ConditionSection final : public ListSection
{
    Q_OBJECT
public:
    ConditionSection(Desk &desk, const QString &whenEmpty, QWidget *parent = nullptr);

    void focusLine();
    AddLine *line() const { return m_line; }

private:
    std::vector<RowVerb> verbs(const QString &id);

    Desk &m_desk;
    AddLine *m_line;
};

} // namespace straw
