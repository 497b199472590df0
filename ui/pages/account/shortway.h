#pragma once

#include "core/guide/depth.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;
class QuestionsPanel;
class Section;
class TextLabel;

/// The depth of a postmortem: where the issue was known or the account is small, three questions are
/// enough, and the whole walk is one click away. Shows nothing while neither is in question.
class ShortWay final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortWay(Desk &desk, QWidget *parent = nullptr);

    /// Puts the cursor into the answer; false when it is not one of the three questions.
    bool reveal(const QString &promptKey, int start = -1, int length = 0);

private:
    void follow();
    void countWords();
    static QString offer(ShortWayFor reason);
    void setDepth(PickKey<"depth"> depth);

    Desk &m_desk;
    LinkButton *m_offer;
    Section *m_section;
    TextLabel *m_advice;
    TextLabel *m_words;
    LinkButton *m_whole;
    QuestionsPanel *m_questions;
};

} // namespace straw
