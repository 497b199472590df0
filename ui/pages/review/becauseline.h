#pragma once

#include "ui/shell/desk.h"

#include <QLineEdit>

namespace straw {

/// One line for the reason why a check or a section stays open. Enter stores it.
class BecauseLine final : public QLineEdit
{
    Q_OBJECT
public:
    BecauseLine(Desk &desk, const QString &key, QWidget *parent = nullptr);

private:
    void store();

    Desk &m_desk;
    const QString m_key;
};

} // namespace straw
