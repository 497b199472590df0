#pragma once

#include "core/workbook/records.h"
#include "ui/pages/triggers/actionadd.h"

#include <QWidget>

namespace straw {

class AddLine;
class EntryList;

/// What can still be put right within two days: actions that answer an event, made and shown right
/// where the event is.
class SoonActions final : public QWidget
{
    Q_OBJECT
public:
    /// Shows the actions for which `shows` holds; a new one answers the event that `answers` gives.
    SoonActions(Desk &desk, std::function<bool(const Snapshot &, const Action &)> shows,
                const std::function<QString()> &answers, QWidget *parent = nullptr);

    EntryList *list() const { return m_list; }
    AddLine *line() const { return m_line; }

private:
    ActionAdd m_adder;
    EntryList *m_list;
    AddLine *m_line;
};

} // namespace straw
