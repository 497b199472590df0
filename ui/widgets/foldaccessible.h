#pragma once

#include <QAccessibleWidget>

namespace straw {

class FoldButton;

/// A fold for screen readers: a button that is expanded or collapsed, where Qt would call it a check box.
class FoldAccessible final : public QAccessibleWidget
{
public:
    explicit FoldAccessible(FoldButton *fold);

    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

    /// To be called before the first fold is asked about; once is enough.
    static void install();

private:
    FoldButton *fold() const;
};

} // namespace straw
