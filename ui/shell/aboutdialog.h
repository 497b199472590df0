#pragma once

#include <QDialog>

namespace straw {

/// Name, version, licence, and what the program does with data: nothing leaves the computer.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace straw
