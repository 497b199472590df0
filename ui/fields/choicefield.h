#pragma once

#include "ui/fields/field.h"

class QButtonGroup;

namespace straw {

/// A fork: the few entries of a closed pick list, one below the other, all to be read before one is
/// chosen. One tab stop; the arrow keys move; choosing the chosen one again, or Delete, clears it.
class ChoiceField final : public Field
{
    Q_OBJECT
public:
    ChoiceField(Desk &desk, const Place &place, ListKey list, const QString &label = {}, QWidget *parent = nullptr);

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setValue(const QString &key);
    void pick(const QString &key);

    QWidget *m_box;
    QButtonGroup *m_group;
    QString m_key;
    bool m_pressedChosen = false;
};

} // namespace straw
