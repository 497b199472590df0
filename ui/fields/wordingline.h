#pragma once

#include <QWidget>

namespace straw {

class LinkButton;
class TextLabel;
struct WordingRule;

/// Below a text: why the words at the cursor are worth a second look, one other way to say it, and the two ways to
/// leave them as they are.
class WordingLine final : public QWidget
{
    Q_OBJECT
public:
    explicit WordingLine(QWidget *parent);

    void say(const WordingRule &rule, bool mayIgnore);

Q_SIGNALS:
    void ignoreHere();
    void neverMark();

private:
    TextLabel *m_reason, *m_suggestion;
    QWidget *m_ways;
    LinkButton *m_always = nullptr;
};

} // namespace straw
