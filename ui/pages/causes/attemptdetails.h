#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// All about something that was tried: what and when, by which means, what came of it, against which causes. Who was
/// there and the rest stand in the history.
class AttemptDetails final : public QWidget
{
    Q_OBJECT
public:
    AttemptDetails(Desk &desk, const QString &eventId, QWidget *parent = nullptr);
};

} // namespace straw
