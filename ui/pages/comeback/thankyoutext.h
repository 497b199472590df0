#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;
class ProseField;
class TextLabel;

/// The words of a note of thanks: begun from a skeleton, counted as one types, printed large to be copied by hand.
class ThankYouText final : public QWidget
{
    Q_OBJECT
public:
    ThankYouText(Desk &desk, const QString &stepId, QWidget *parent = nullptr);

private:
    void begin();
    void follow();
    QString typed() const;

    Desk &m_desk;
    const QString m_id;
    LinkButton *m_begin;
    ProseField *m_text;
    TextLabel *m_words;
    LinkButton *m_print;
};

} // namespace straw
