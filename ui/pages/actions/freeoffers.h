#pragma once

#include "ui/widgets/section.h"

namespace straw {

class Desk;
class EntryList;

/// Offers whose action was removed. Not there without any.
class FreeOffers final : public Section
{
    Q_OBJECT
public:
    explicit FreeOffers(Desk &desk, QWidget *parent = nullptr);

    /// False when it is not among them.
    bool select(const QString &id);
    bool holds(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered();

private:
    void follow();

    EntryList *m_list;
};

} // namespace straw
