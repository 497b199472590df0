#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace straw {

/// Plain text in one of the styles and colours of the program; follows the theme. A click on the label
/// of a field (its buddy) puts the cursor into the field.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, TextStyle style = TextStyle::Body, Role role = Role::Text,
                       QWidget *parent = nullptr);

    void setRole(Role role);
    /// Shows the beginning of a very long text; what is drawn in rich text is up to whoever writes it.
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void applyColour();

    Role m_role;
    bool m_applying = false;
};

} // namespace straw
