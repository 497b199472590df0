#pragma once

#include "ui/models/entrymodel.h"

namespace straw {

/// What was found in this workbook that can be evidence: events, notes, stated reasons and answers
/// in which all words of a term occur.
class EvidenceFinder final : public EntryModel
{
    Q_OBJECT
public:
    explicit EvidenceFinder(Desk &desk, QObject *parent = nullptr);

    /// Nothing is found for an empty term.
    void setTerm(const QString &term);
    /// The record that a row of the list stands for.
    static Place record(const QString &id);
    Place recordAt(int row) const override { return record(idAt(row)); }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;

private:
    QString m_term;
};

} // namespace straw
