#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// A step of the decision: when, by whom, what and why.
class StepDetails final : public QWidget
{
    Q_OBJECT
public:
    StepDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    Result<void> alsoStopped(Store &store, const QVariant &reason) const;

    Desk &m_desk;
    const QString m_id;
};

} // namespace straw
