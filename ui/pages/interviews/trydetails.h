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

    /// What must not happen again, as one line; empty without any condition.
    static QString notAgain(const Snapshot &workbook);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    TextLabel *m_refusal;
    TextLabel *m_notAgain;
};

} // namespace straw
