#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;

namespace straw {

/// Whom we want to hear: choosing one of the customer's people leads to the brief for meeting them.
class BriefChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit BriefChoice(Desk &desk, QWidget *parent = nullptr);

private:
    void refill();
    void open(int row);

    Desk &m_desk;
    QComboBox *m_people;
};

} // namespace straw
