#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;
class TextLabel;

/// Who has signed for Sales and who for Operations, once somebody reads the report. Of whom no department is known, it
/// is not known for whom they sign: then it leads to the person.
class SignedLine final : public QWidget
{
    Q_OBJECT
public:
    explicit SignedLine(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
    QString names(const std::vector<const Review *> &reviews) const;

    Desk &m_desk;
    TextLabel *m_text;
    LinkButton *m_sideless;
    QString m_sidelessId; // of the first of them
};

} // namespace straw
