#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;

namespace straw {

class EntryList;
class EntryModel;

/// The causes that an action answers, or that an attempt was aimed at: one row each, which leads to it, and a list to
/// add from.
class LinkedCauses final : public QWidget
{
    Q_OBJECT
public:
    enum Of { Action, Attempt };

    LinkedCauses(Desk &desk, Of of, const QString &id, QWidget *parent = nullptr);

    /// Inside a perform: adds a cause to them.
    static Result<void> link(Store &store, Of of, const QString &id, const QString &causeId);

private:
    TableKey table() const;
    EntryModel *model();
    QString causeOf(const QString &linkId) const;
    void refill();
    void add(const QString &causeId);

    Desk &m_desk;
    const Of m_of;
    const QString m_id;
    EntryList *m_list = nullptr;
    QComboBox *m_more;
};

} // namespace straw
