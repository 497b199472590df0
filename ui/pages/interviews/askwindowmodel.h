#pragma once

#include "core/guide/askwindows.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// When asking is worth most and is not planned yet: see askWindows.
class AskWindowModel final : public EntryModel
{
    Q_OBJECT
public:
    explicit AskWindowModel(Desk &desk, QObject *parent = nullptr);

    /// Null when it is not offered any more.
    const AskWindow *window(const QString &key) const;
    Place recordAt(int) const override { return {}; }
    bool mayRemove(int) const override { return false; }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    std::vector<AskWindow> m_windows;
};

} // namespace straw
