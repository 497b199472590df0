#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class ProseField;
class TextLabel;

/// All about one reason that was given: in whose words, by whom, when and where, and what we believe lies behind it, or
/// why it is taken as it was said.
class ReasonDetails final : public QWidget
{
    Q_OBJECT
public:
    ReasonDetails(Desk &desk, const QString &reasonId, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    TextLabel *m_whose;
    ProseField *m_faceValue = nullptr;
};

} // namespace straw
