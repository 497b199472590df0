#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

class QHBoxLayout;

namespace straw {

/// Keeping them, winning them back later, or replacing them: what each costs and what follows, side by side. What is
/// not known is said to be so. Folded until something of it is filled in or somebody opens it.
class ThreeWays final : public Section
{
    Q_OBJECT
public:
    explicit ThreeWays(Desk &desk, QWidget *parent = nullptr);

private:
    void fill();
    QWidget *together();
    void addWay(QHBoxLayout &ways, const QString &title, const std::vector<QWidget *> &parts);

    Desk &m_desk;
};

} // namespace straw
