#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

/// What is worth knowing about the kind of a warning sign: where it shows, what harmless thing looks the same, and what
/// is often behind it. Not there for a kind of which nothing is told.
class SignAdviceView final : public Section
{
    Q_OBJECT
public:
    SignAdviceView(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

private:
    Pick<"sign"> sign() const;
    void follow();

    Desk &m_desk;
    const QString m_eventId;
    QWidget *m_advice = nullptr;
    Pick<"sign"> m_shown;
};

} // namespace straw
