#pragma once

#include "ui/models/entrymodel.h"

namespace straw {

/// The questions of one theme of a bank that an interview does not have yet.
class BankModel final : public EntryModel
{
    Q_OBJECT
public:
    BankModel(Desk &desk, const QString &interviewId, const QString &bank, const QString &theme,
              QObject *parent = nullptr);

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;

private:
    const QString m_interviewId, m_bank, m_theme;
};

} // namespace straw
