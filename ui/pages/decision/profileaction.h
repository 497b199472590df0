#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LedTo;

/// Makes an action of what should change in a criterion of the ideal customer, by one click, and leads to those that
/// were made.
class ProfileAction final : public QWidget
{
    Q_OBJECT
public:
    ProfileAction(Desk &desk, const QString &criterionId, QWidget *parent = nullptr);

private:
    void make();
    void follow();

    Desk &m_desk;
    const QString m_id;
    LedTo *m_ledTo;
};

} // namespace straw
