#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;
class TextLabel;

/// That a workbook follows another one, or goes on in one, of a customer who was lost again; each leads there.
class GoesOn final : public QWidget
{
    Q_OBJECT
public:
    explicit GoesOn(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    TextLabel *m_follows;
    LinkButton *m_back;
    TextLabel *m_wentOn;
    LinkButton *m_forward;
};

} // namespace straw
