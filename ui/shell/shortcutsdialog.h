#pragma once

#include <QDialog>

namespace straw {

class CommandTable;

/// Every command that has a shortcut, by menu.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const CommandTable &commands, QWidget *parent);
};

} // namespace straw
