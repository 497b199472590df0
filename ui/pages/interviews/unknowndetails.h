#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// All about something that is not known yet: why it matters, who finds out how, in which interviews
/// it is asked, and what was found.
class UnknownDetails final : public QWidget
{
    Q_OBJECT
public:
    UnknownDetails(Desk &desk, const QString &unknownId, QWidget *parent = nullptr);
};

} // namespace straw
