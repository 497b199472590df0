#pragma once

#include "core/journal/revision.h"
#include "core/merge/conflict.h"
#include "ui/desk/desk.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace straw {

/// What two people decided differently while they worked apart: both sides by name, with what was
/// there before, to choose from. Nothing has to be decided now; the workbook is usable throughout.
class ConflictsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictsPanel(Desk &desk, QWidget *parent = nullptr);

private:
    void build();
    QWidget *card(const Conflict &conflict);
    QString authorOf(const Conflict::Side &side) const;
    QString originOf(const Conflict::Side &side) const;
    void settle(const QString &id, SettleBy choice);

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QWidget *m_cards = nullptr;
    QHash<QString, Revision> m_revisions; // by id
};

} // namespace straw
