#pragma once

#include <QVariant>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace straw {

/// A row of a few values of which one may be chosen. One tab stop; the arrow keys move; a click on the
/// chosen one, or Delete, clears it where empty is allowed. Space does not: it may be meant for a text.
class Segments : public QWidget
{
    Q_OBJECT
public:
    /// With several lines what has no room goes on below.
    enum Lines { One, Several };
    explicit Segments(QWidget *parent = nullptr, Lines lines = One);

    /// What the values are values of; read aloud before each of them.
    void setName(const QString &name);
    /// `name` is read aloud where the text is only a sign.
    void addSegment(const QVariant &value, const QString &text, const QString &name = {});
    /// An invalid value chooses the segment that stands for it, or none.
    void setValue(const QVariant &value);
    QVariant value() const { return m_value; }
    /// A click leaves the cursor where somebody is typing.
    void keepCursor();

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stopAtChosen();
    void choose(const QVariant &value);
    void describe();

    QHBoxLayout *m_row; // null with several lines
    QButtonGroup *m_group;
    QVariant m_value;
    bool m_pressedChosen = false;
};

} // namespace straw
