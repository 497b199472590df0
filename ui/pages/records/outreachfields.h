#pragma once

#include "core/base/money.h"
#include "ui/fields/form.h"

namespace straw {

/// How somebody was reached out to at an event: by which channel, who, to whom, with which message, what came back,
/// what it cost, and when to try next.
class OutreachFields final : public Form
{
    Q_OBJECT
public:
    /// What is known of a try beside its event.
    struct Known
    {
        Pick<"channel"> channel = {};
        std::optional<TypedMoney> cost = {};
        bool isUnexpected = false;
    };

    OutreachFields(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    /// Inside a perform: an event becomes a try to reach them, by the first of theirs and of ours that are named in
    /// it, and the channel that its words or its kind name. One without a kind becomes an event of that kind. A
    /// currency that was typed with its cost becomes that of the account.
    static Result<void> begin(Store &store, const Event &event, const QStringList &people, const Desk &desk,
                              const Known &known);
    /// The same of an event that is there already.
    static Result<void> begin(Store &store, const Event &event, const Desk &desk);
};

} // namespace straw
