#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class ProseField;
class TextLabel;

/// When, how and between whom an interview takes place, what may colour it, and its gist.
class InterviewFacts final : public QWidget
{
    Q_OBJECT
public:
    InterviewFacts(Desk &desk, const QString &interviewId, QWidget *parent = nullptr);

private:
    QWidget *participants();
    void follow();

    Desk &m_desk;
    const QString m_id;
    QWidget *m_biasOffer;
    ProseField *m_before = nullptr, *m_after = nullptr;
    TextLabel *m_overlap = nullptr;
};

} // namespace straw
