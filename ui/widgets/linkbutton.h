#pragma once

#include <QPushButton>

namespace straw {

/// A quiet verb in the accent colour, as wide as its word.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

} // namespace straw
