#pragma once

#include "ui/models/entrymodel.h"

namespace straw {

/// The other causes whose words begin as a term does; with an empty one all of them, as many as are read at a glance.
class CauseFinder final : public EntryModel
{
    Q_OBJECT
public:
    CauseFinder(Desk &desk, const QString &exceptId, QObject *parent = nullptr);

    void setTerm(const QString &term);

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;

private:
    const QString m_exceptId;
    QString m_term;
};

} // namespace straw
