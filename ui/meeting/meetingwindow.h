#pragma once

#include "ui/meeting/meetingrun.h"
#include "ui/meeting/shown.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace straw {

class AddLine;
class EntryList;
class FocusKeeper;
class LinkButton;
class MeetingStage;
class PageArea;
class RoomScreen;
class TextLabel;

/// A meeting as everybody in the room sees it, on the screen behind whoever leads it: the agenda with its time, what
/// the item that is on needs, and what was parked. It shows no more than Shown has. A window of its own, so that it can
/// be on a projector while the workbook stays on the laptop, see RoomScreen.
class MeetingWindow final : public QWidget
{
    Q_OBJECT
public:
    MeetingWindow(Desk &desk, const QString &meetingId, QWidget *parent);
    ~MeetingWindow() override;

    const QString &meetingId() const { return m_run.meetingId(); }
    MeetingStage *stage() const { return m_stage; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *head();
    QWidget *agenda();
    QWidget *parking();
    QWidget *foot();
    void addKeys();
    void turn();
    void stepOn(int by);
    void visit(AddLine &line);
    void addMinutes(const QString &item, int by);
    void follow();
    void tick();
    void showStage();

    Desk &m_desk;
    MeetingRun &m_run;
    Shown m_shown;
    RoomScreen *m_screen;
    FocusKeeper *m_focus;
    TextLabel *m_title = nullptr, *m_left = nullptr, *m_leftOfAll = nullptr;
    QPushButton *m_turn = nullptr;
    EntryList *m_agenda = nullptr;
    TextLabel *m_heading = nullptr, *m_say = nullptr, *m_hint = nullptr;
    PageArea *m_area = nullptr;
    MeetingStage *m_stage = nullptr;
    QString m_stageOf; // the item that it is of
    AddLine *m_park = nullptr, *m_idea = nullptr;
    QPointer<QWidget> m_before; // had the cursor before one of these
    QCheckBox *m_money = nullptr;
    LinkButton *m_other = nullptr;
};

} // namespace straw
