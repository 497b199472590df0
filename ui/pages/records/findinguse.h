#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LedTo;
class LinkButton;
class ProseField;

/// What follows from a finding (see FoundOut): where it went, and the ways on: a cause, an action, or a reason why
/// nothing follows. Not there while the record tells of nothing found.
class FindingUse final : public QWidget
{
    Q_OBJECT
public:
    FindingUse(Desk &desk, TableKey table, const QString &id, QWidget *parent = nullptr);

private:
    QWidget *verbs();
    void showBecause();
    void follow();
    QString nothingBecause() const;

    Desk &m_desk;
    const Place m_record;
    LedTo *m_ledTo;
    LinkButton *m_leave = nullptr;
    ProseField *m_because = nullptr; // once there is a reason, or one is asked for
};

} // namespace straw
