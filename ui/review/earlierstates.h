#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

struct Backup;

/// The earlier states of the workbook that are kept on this computer, each of which can be brought
/// back.
class EarlierStates final : public QWidget
{
    Q_OBJECT
public:
    explicit EarlierStates(Desk &desk, QWidget *parent = nullptr);

private:
    QWidget *row(const Backup &state);
    void bringBack(const Backup &state);

    Desk &m_desk;
};

} // namespace straw
