#pragma once

#include "ui/widgets/textlabel.h"

#include <QTimer>

namespace straw {

class Call;

/// "12:34" since the call began; nothing where that is not known.
class CallClock final : public TextLabel
{
    Q_OBJECT
public:
    explicit CallClock(Call &call, QWidget *parent = nullptr);

private:
    void tell();

    Call &m_call;
    QTimer m_tick;
};

} // namespace straw
