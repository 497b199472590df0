#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;

/// Leads from a cause or an action back to what it came from: a note, an open question, a lesson, an event or a
/// criterion. Not there
/// without any.
class CameFrom final : public QWidget
{
    Q_OBJECT
public:
    CameFrom(Desk &desk, TableKey table, const QString &id, QWidget *parent = nullptr);

private:
    Place origin() const;
    void follow();

    Desk &m_desk;
    const Place m_record;
    LinkButton *m_link;
};

} // namespace straw
