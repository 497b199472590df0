#pragma once

#include <QAbstractButton>

namespace straw {

/// A computed figure with its name below; pressing it shows how it is computed.
class FactButton final : public QAbstractButton
{
    Q_OBJECT
public:
    FactButton(const QString &value, const QString &name, const QString &formula, QWidget *parent = nullptr);

    const QString &formula() const { return m_formula; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_name, m_formula;
};

} // namespace straw
