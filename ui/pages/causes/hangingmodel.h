#pragma once

#include "ui/models/entrymodel.h"

#include <QSet>

namespace straw {

/// All that hangs on a cause, whatever its table: each can be ticked.
class HangingModel final : public EntryModel
{
    Q_OBJECT
public:
    HangingModel(Desk &desk, const QString &causeId, QObject *parent = nullptr);

    /// The record that a row of the list stands for.
    static Place record(const QString &id);
    Place recordAt(int row) const override { return record(idAt(row)); }
    void toggle(const QString &id);
    bool isTicked(const QString &id) const { return m_ticked.contains(id); }
    /// In the order of the list.
    std::vector<Place> ticked() const;

Q_SIGNALS:
    void toggled();

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;

private:
    QString called(const Place &record) const;

    const QString m_causeId;
    QSet<QString> m_ticked;
};

} // namespace straw
