#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Call;
class NoteInput;
class PermissionBand;
class SpeakerRow;
class TextLabel;

/// The line for the notes of a call in a small window of its own, which stays in front of whatever else is on the
/// screen: whose words, who speaks, and the next question. What is done here and in the large view is the same.
class SmallWindow final : public QWidget
{
    Q_OBJECT
public:
    SmallWindow(Desk &desk, const QString &interviewId, QWidget *parent);

    const QString &interviewId() const;
    QWidget *firstStop() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void followConsent();
    void place();

    Desk &m_desk;
    Call &m_call;
    TextLabel *m_kind, *m_next, *m_consent;
    PermissionBand *m_band;
    SpeakerRow *m_speakers;
    NoteInput *m_input;
};

} // namespace straw
