#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Segments;
class TextLabel;

/// May they be quoted: for all of their words in one interview at once. Where notes differ none is
/// chosen, and each keeps its own until one is.
class WholeConsent final : public QWidget
{
    Q_OBJECT
public:
    WholeConsent(Desk &desk, const QString &interviewId, QWidget *parent = nullptr);

    /// The next choice, for whoever has no hand for the pointer.
    void step();

private:
    std::vector<const Line *> theirWords() const;
    void give(const QString &consent);
    void follow();

    Desk &m_desk;
    const QString m_interviewId;
    TextLabel *m_title;
    Segments *m_consent;
};

} // namespace straw
