#pragma once

#include "ui/meeting/meetingrun.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// The items of a meeting, with the minutes that are left of each, and its closing.
class AgendaModel final : public EntryModel
{
    Q_OBJECT
public:
    explicit AgendaModel(MeetingRun &run);

    bool mayRemove(int) const override { return false; }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override { m_agenda = m_run.agenda(); }

private:
    MeetingRun &m_run;
    Agenda m_agenda;
};

/// "04:10 left", or by how much it is over.
QString leftText(qint64 seconds);
/// What the end of every agenda is called.
QString closingTitle();

} // namespace straw
