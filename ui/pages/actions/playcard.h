#pragma once

#include "core/guide/plays.h"
#include "ui/desk/desk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace straw {

class FoldButton;
class TextLabel;

/// A ready-made plan as one quiet line, which unfolds to all that it says and the button that takes it.
class PlayCard final : public QWidget
{
    Q_OBJECT
public:
    PlayCard(Desk &desk, const Play &play, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted();

private:
    void follow();
    void turn(bool open);
    void fill();
    void addTake();
    void say(const QString &caption, const QString &text);
    void say(const QString &caption, const std::vector<PlayStep> &steps);
    TextLabel *addText(const QString &text, TextStyle style, Role role, int indent = 0);
    QString about(const PlayStep &step) const;

    Desk &m_desk;
    const Play &m_play; // of the built-in ones, which stay
    FoldButton *m_fold;
    QWidget *m_body;
    QVBoxLayout *m_texts;
    QPushButton *m_take = nullptr; // once it was unfolded
    TextLabel *m_taken = nullptr;  // the same
};

} // namespace straw
