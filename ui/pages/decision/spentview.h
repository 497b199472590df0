#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class FigureView;

/// What saving the account has cost so far: of which budget, what is left or over it, what was tried before the
/// decision, and what counts without an amount. Not there before anything was decided or spent.
class SpentView final : public QWidget
{
    Q_OBJECT
public:
    explicit SpentView(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
    QStringList words() const;

    Desk &m_desk;
    FigureView *m_figure;
};

} // namespace straw
