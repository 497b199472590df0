#pragma once

#include "ui/fields/prosefield.h"

namespace straw {

/// The answer to a guided question about one subject. The answer comes into being with its text, and
/// writing one says that the question is answered.
class AnswerField final : public ProseField
{
    Q_OBJECT
public:
    AnswerField(Desk &desk, const QString &promptKey, const QString &subject, const QString &label,
                QWidget *parent = nullptr);

    /// Inside a perform: makes the answer when it is not there yet.
    static Result<void> ensure(Store &store, const QString &promptKey, const QString &subject);

protected:
    Result<ChangeSummary> save(const QVariant &value) override;
};

} // namespace straw
