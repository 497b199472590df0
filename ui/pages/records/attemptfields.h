#pragma once

#include "ui/fields/form.h"

namespace straw {

/// What was tried at an event: the means, what came of it, what it cost, and the causes that it was aimed at.
class AttemptFields final : public Form
{
    Q_OBJECT
public:
    AttemptFields(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    /// Inside a perform: an event becomes an attempt. One without a kind becomes an event of that kind.
    static Result<void> begin(Store &store, const Event &event, const Snapshot &workbook);
};

} // namespace straw
