#pragma once

#include <QWidget>

namespace straw {

class LinkButton;
class TextLabel;

/// Below a text: why the words at the cursor are worth a second look, one other way to say it, and the two ways to
/// leave them as they are.
class WordingLine final : public QWidget
{
    Q_OBJECT
public:
    explicit WordingLine(QWidget *parent);

    void say(const QString &reason, const QString &suggestion, bool mayIgnore);

Q_SIGNALS:
    void ignoreHere();
    void neverMark();

private:
    TextLabel *m_reason, *m_suggestion;
    QWidget *m_ways;
};

} // namespace straw
