#pragma once

#include "ui/pages/adding/eventadd.h"

#include <QWidget>

namespace straw {

class AddLine;
class ImportPanel;

/// Where pasted lines are looked at before they are added: below the add line of a page, empty until
/// it is needed. Several lines that come into the add line open it; whoever gives up finds them in the
/// line again.
class ImportPlace final : public QWidget
{
    Q_OBJECT
public:
    ImportPlace(Desk &desk, EventAdd::Place place, AddLine &line, QWidget *parent = nullptr);

    /// Shows the panel.
    ImportPanel *panel();

Q_SIGNALS:
    void opened();
    void closed();

private:
    void take(const QString &lines);
    void giveBack();
    void close();

    Desk &m_desk;
    const EventAdd::Place m_place;
    AddLine &m_line;
    ImportPanel *m_panel = nullptr; // made when it is first needed
    QString m_taken;                // out of the line
};

} // namespace straw
