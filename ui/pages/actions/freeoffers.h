#pragma once

#include "ui/pages/records/listsection.h"

namespace straw {

class Desk;

/// Offers whose action was removed. Not there without any.
class FreeOffers final : public ListSection
{
    Q_OBJECT
public:
    explicit FreeOffers(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
};

} // namespace straw
