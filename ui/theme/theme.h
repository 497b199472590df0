#pragma once

#include "ui/theme/roles.h"

#include <QFont>
#include <QObject>

class QApplication;
class QPalette;

namespace straw {

/// The look of the program: colours by role, the sizes of the few fonts, light or dark. One for the
/// whole process, since QApplication has one style and one palette.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum Choice { FollowSystem, Light, Dark };

    static Theme &instance();

    /// Gives the application its style and palette. FINALSTRAW_THEME=light|dark wins over `choice`.
    void install(QApplication &application, Choice choice = FollowSystem);
    /// Switches live; every window repaints.
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    /// Whether anything may move or fade: a wish of the user, told to widgets by the style
    /// (QStyle::SH_Widget_Animation_Duration).
    void setAnimated(bool animated) { m_animated = animated; }
    bool isAnimated() const { return m_animated; }

    const QColor &colour(Role role) const { return (m_dark ? darkRoles() : lightRoles())[size_t(role)]; }

Q_SIGNALS:
    /// Colours are different now. Widgets that paint by role need not listen: they are repainted.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme() = default;
    void apply();
    bool systemIsDark() const;
    QPalette palette() const;

    Choice m_choice = FollowSystem;
    bool m_dark = false;
    bool m_animated = true;
    bool m_applying = false;
};

/// The colour of a role in the theme that is shown now.
inline const QColor &colour(Role role)
{
    return Theme::instance().colour(role);
}

/// The type scale, relative to the system font.
enum class TextStyle {
    Title,   // of a page: 22 pt semibold
    Heading, // of a section
    Body,
    Strong,
    Small, // hints, labels, dates
    // On a wall, for a room
    Poster,
    Large,
    LargeSmall
};
QFont textFont(TextStyle style);

/// Distances come in steps of 8 px.
inline constexpr int Step = 8;
/// Rows and fields reach this far to the left of the text column, so that their text is aligned
/// with the title while their highlight hangs into the margin.
inline constexpr int Hang = 8;

} // namespace straw
