#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class TextLabel;

/// The marked words of a piece of evidence as a whole; once they have changed, what their text says now as well.
class PassageView final : public QWidget
{
    Q_OBJECT
public:
    PassageView(Desk &desk, const QString &evidenceId, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    TextLabel *m_words;
    TextLabel *m_changed;
    TextLabel *m_now;
};

} // namespace straw
