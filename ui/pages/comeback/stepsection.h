#pragma once

#include "ui/lists/digitkeys.h"
#include "ui/lists/rowverb.h"
#include "ui/pages/comeback/stepmodel.h"
#include "ui/pages/records/listsection.h"

namespace straw {

/// Steps in a list, each done or skipped by one click or one key.
class StepSection : public ListSection
{
    Q_OBJECT
Q_SIGNALS:
    /// Somebody skips a step, and is to say why.
    void skipAsked(const QString &stepId);
    /// A step is held back: somebody who takes it all the same is to say why.
    void reasonAsked(const QString &stepId);

protected:
    StepSection(Desk &desk, StepModel::Part part, const QString &title, QWidget *parent);

    Desk &desk() const { return m_desk; }

private:
    std::vector<RowVerb> verbs(const QString &id);
    DigitKeys::Went answer(const QStringList &ids, Qt::Key digit);
    void finish(const QStringList &ids);
    void follow();

    Desk &m_desk;
    const StepModel *m_model;
};

} // namespace straw
