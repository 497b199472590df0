#pragma once

#include "ui/fields/combofield.h"

class QLineEdit;

namespace straw {

/// Which of the agendas of the content a meeting follows. Minutes that were changed stay with the items that both have.
class AgendaField final : public ComboField
{
    Q_OBJECT
public:
    AgendaField(Desk &desk, const QString &meetingId, QWidget *parent = nullptr);

protected:
    std::vector<Option> options() const override;
    QString labelOf(const QString &key) const override;
    QString newOptionNote(const QString &) const override { return {}; }
    Result<QString> addOption(Store &, const QString &label) override { return label; }
    void display(const QVariant &stored) override;
    Result<ChangeSummary> save(const QVariant &value) override;
};

/// How many minutes one item of the agenda of a meeting is given.
class MinutesField final : public Field
{
    Q_OBJECT
public:
    MinutesField(Desk &desk, const QString &meetingId, const QString &item, const QString &title,
                 QWidget *parent = nullptr);

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;
    Result<ChangeSummary> save(const QVariant &value) override;

private:
    const QString m_item;
    QLineEdit *m_line;
};

} // namespace straw
