#pragma once

#include <QObject>

namespace straw {

/// What every editor of the program keeps to, whichever way the text comes (keys, input methods,
/// paste, drop, a screen reader): control characters never get in, and in an editor of one line a
/// tab or the end of a line becomes a blank. The rule meets an editor when it is first shown, so
/// that none needs to know of it. See OneLine for lines that take several.
class PlainTyping final : public QObject
{
public:
    /// For the whole application; a second call changes nothing.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace straw
