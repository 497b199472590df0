#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Call;
class Segments;
class TextLabel;

/// May they be quoted: for all that whoever speaks says in one interview, at once. Where notes differ none is chosen,
/// and each keeps its own until one is.
class WholeConsent final : public QWidget
{
    Q_OBJECT
public:
    WholeConsent(Desk &desk, Call &call, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    Call &m_call;
    TextLabel *m_title;
    Segments *m_consent;
};

} // namespace straw
