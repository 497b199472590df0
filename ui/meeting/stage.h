#pragma once

#include "ui/meeting/meetingrun.h"
#include "ui/meeting/shown.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class AddLine;
class EntryList;
class EntryModel;
class TextLabel;

/// What stands on the wall while one item of the agenda is on.
class MeetingStage : public QWidget
{
    Q_OBJECT
public:
    /// The one for an item, or for the closing. Of an item that this version does not know only its words are shown.
    static MeetingStage *make(const QString &item, MeetingRun &run, Shown &shown, QWidget *parent);

    /// Where the cursor is when the stage is shown; itself, unless something is written there.
    virtual QWidget *firstStop() { return this; }
    /// On or back within the item, as the keys of a pointer for slides ask for; false at either end.
    virtual bool step(int) { return false; }

protected:
    MeetingStage(MeetingRun &run, Shown &shown, QWidget *parent);

    MeetingRun &run() const { return m_run; }
    Desk &desk() const { return m_run.desk(); }
    Shown &shown() const { return m_shown; }
    QVBoxLayout *column() const { return m_column; }

    TextLabel *addHeading(const QString &text);
    /// In letters for a room; what is empty says so in a sentence.
    EntryList *addList(EntryModel *model, const QString &name, const QString &empty = {});
    /// The actions on which nobody has decided yet.
    void addCandidates(const QString &empty);
    /// A line that adds; what is typed and not added is kept with the meeting.
    AddLine *addLine(const QString &name, const QString &placeholder, std::function<bool(const QString &)> add);

private:
    MeetingRun &m_run;
    Shown &m_shown;
    QVBoxLayout *m_column;
};

/// What is typed in a line and not added yet is kept with the meeting, over a crash too.
void keepDraft(AddLine &line, MeetingRun &run);

} // namespace straw
