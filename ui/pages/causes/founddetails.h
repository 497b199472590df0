#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class TextLabel;

/// Something that was found out, where it stands, and what follows from it.
class FoundDetails final : public QWidget
{
    Q_OBJECT
public:
    FoundDetails(Desk &desk, const Place &finding, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const Place m_finding;
    TextLabel *m_text;
};

} // namespace straw
