#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class LinkButton;

/// Whose part a reason usually is, Sales', Operations' or theirs: as built in, until this workbook says otherwise here.
/// It holds for every cause of the reason that says nothing else itself.
class UsualSide final : public QWidget
{
    Q_OBJECT
public:
    UsualSide(Desk &desk, const QString &causeId, QWidget *parent = nullptr);

private:
    QString reason() const;
    void follow();
    void change();
    void close();

    Desk &m_desk;
    const QString m_causeId;
    QVBoxLayout *m_layout;
    LinkButton *m_change;
    QString m_reason; // whose side is chosen
    QWidget *m_field = nullptr;
};

} // namespace straw
