#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class SegmentField;

/// All about one condition; whether it was kept is asked once they have returned.
class ConditionDetails final : public QWidget
{
    Q_OBJECT
public:
    ConditionDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    SegmentField *m_kept30;
    SegmentField *m_kept90;
};

} // namespace straw
