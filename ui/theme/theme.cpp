#include "ui/theme/theme.h"

#include "ui/theme/notebookstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QSettings>
#include <QToolTip>

namespace straw {

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application, Choice choice)
{
    const QByteArray forced = qgetenv("FINALSTRAW_THEME");
    m_choice = forced == "dark" ? Dark : forced == "light" ? Light : choice;
    application.setStyle(new NotebookStyle);
    application.installEventFilter(this);
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_applying && m_choice == FollowSystem)
        apply();
    return false;
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_choice == Dark || (m_choice == FollowSystem && systemIsDark());
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    m_applying = false;
    Q_EMIT changed();
}

/// Qt 6.4 does not tell the colour scheme; the palette of the system does, once ours is out of the way.
bool Theme::systemIsDark() const
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
#endif
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, colour(Role::Page));
    p.setColor(QPalette::WindowText, colour(Role::Text));
    p.setColor(QPalette::Base, colour(Role::Page));
    p.setColor(QPalette::AlternateBase, colour(Role::Fill));
    p.setColor(QPalette::Text, colour(Role::Text));
    p.setColor(QPalette::PlaceholderText, colour(Role::Faint));
    p.setColor(QPalette::Button, colour(Role::Fill));
    p.setColor(QPalette::ButtonText, colour(Role::Text));
    p.setColor(QPalette::BrightText, colour(Role::OnAccent));
    p.setColor(QPalette::Highlight, colour(Role::Accent));
    p.setColor(QPalette::HighlightedText, colour(Role::OnAccent));
    p.setColor(QPalette::Link, colour(Role::Accent));
    p.setColor(QPalette::LinkVisited, colour(Role::Accent));
    p.setColor(QPalette::ToolTipBase, colour(Role::Raised));
    p.setColor(QPalette::ToolTipText, colour(Role::Text));
    p.setColor(QPalette::Light, colour(Role::Raised));
    p.setColor(QPalette::Midlight, colour(Role::Fill));
    p.setColor(QPalette::Mid, colour(Role::Line));
    p.setColor(QPalette::Dark, colour(Role::Pencil));
    p.setColor(QPalette::Shadow, colour(Role::Pencil));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Role::Pencil));
    return p;
}

QFont textFont(TextStyle style)
{
    QFont f = QApplication::font();
    const qreal base = QFontInfo(f).pointSizeF();
    // Said outright, since what a font leaves open is taken from the widget that it is drawn on.
    f.setPointSizeF(base);
    f.setWeight(QFont::Normal);
    switch (style) {
    case TextStyle::Title:
        f.setPointSizeF(22);
        f.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Heading:
        f.setPointSizeF(base * 1.2);
        f.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Strong:
        f.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        f.setPointSizeF(base * 0.92);
        break;
    case TextStyle::Poster:
        f.setPointSizeF(base * 2.4);
        f.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Large:
        f.setPointSizeF(base * 1.6);
        break;
    case TextStyle::LargeSmall:
        f.setPointSizeF(base * 1.25);
        break;
    case TextStyle::Body:
        break;
    }
    return f;
}

} // namespace straw
