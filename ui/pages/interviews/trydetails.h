#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class TextLabel;

/// All about a try to reach somebody who does not answer. Above it stands what forbids it, or must not happen again.
class TryDetails final : public QWidget
{
    Q_OBJECT
public:
    TryDetails(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    TextLabel *m_notAgain;
};

} // namespace straw
