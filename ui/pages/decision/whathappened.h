#pragma once

#include "core/guide/due.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;

namespace straw {

class AddLine;
class LinkButton;
class TextLabel;

/// On the stop date, and on the day until which it was undecided, a calm strip asks what happened. Not there before
/// that day, nor once it is answered.
class WhatHappened final : public QWidget
{
    Q_OBJECT
public:
    explicit WhatHappened(Desk &desk, QWidget *parent = nullptr);

    /// Puts the cursor on its first answer; false while nothing is asked.
    bool takeFocus();

Q_SIGNALS:
    /// What came of it is to be written down.
    void outcomeAsked();
    void stopAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();
    void tell(const Due &due);
    bool goOn(const QString &until);
    std::optional<Edtf> understood(const QString &date) const;

    Desk &m_desk;
    TextLabel *m_question;
    LinkButton *m_outcome, *m_stop, *m_decide, *m_goOn;
    AddLine *m_until;
    std::optional<Due::Kind> m_asked;
};

} // namespace straw
