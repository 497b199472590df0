#include "ui/shell/preferencesdialog.h"

#include "core/base/systemuser.h"
#include "core/base/translations.h"
#include "ui/shell/program.h"
#include "ui/shell/wordingpreferences.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr int aroundArea = 160; // px: the button, and the frame of a window

TextLabel *caption(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new TextLabel(text, TextStyle::Small, Role::Muted, parent);
    label->setContentsMargins(Hang, Step, 0, 0);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Program &program, QWidget *parent)
    : QDialog(parent)
    , m_program(program)
    , m_area(new PageArea(this))
    , m_content(new QWidget(this))
    , m_author(new QLineEdit(program.settings().text(Setting::AuthorName), m_content))
{
    //: Title of a window
    setWindowTitle(titleOfWindow(tr("Preferences")));
    m_author->setPlaceholderText(systemUserName());
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(3 * Step - Hang, 2 * Step, 2 * Step - Hang, 0);
    layout->setSpacing(4);

    //: Label of a field
    layout->addWidget(caption(tr("Your name"), m_author, m_content));
    layout->addWidget(m_author);
    auto *why = new TextLabel(tr("The author of your changes in every workbook that you edit."), TextStyle::Small,
                              Role::Muted, m_content);
    why->setContentsMargins(Hang, 0, Hang, Step);
    why->setWordWrap(true);
    layout->addWidget(why);

    auto *theme = new Segments(m_content);
    theme->addSegment(QStringLiteral("system"), tr("As the system"));
    //: Choice: bright colours
    theme->addSegment(QStringLiteral("light"), tr("Light"));
    //: Choice: dark colours
    theme->addSegment(QStringLiteral("dark"), tr("Dark"));
    theme->setValue(program.settings().text(Setting::Theme));
    //: Label of a choice: light or dark
    layout->addWidget(caption(tr("Appearance"), theme, m_content));
    theme->setName(tr("Appearance"));
    layout->addWidget(theme);
    connect(theme, &Segments::chosen, this, [this, theme](const QVariant &value) {
        const QString chosen = value.isValid() ? value.toString() : QStringLiteral("system");
        theme->setValue(chosen);
        m_program.settings().set(Setting::Theme, chosen);
        m_program.applyPreferences();
    });
    addAnimations(*layout);
    addBackups(*layout);
    addLanguages(*layout);
    m_wording = new WordingPreferences(program, m_content);
    layout->addWidget(m_wording);
    layout->addStretch();

    auto *window = new QVBoxLayout(this);
    window->setContentsMargins(0, 0, 0, 3 * Step);
    window->setSpacing(2 * Step);
    m_area->setWidget(m_content);
    m_content->installEventFilter(this);
    window->addWidget(m_area);
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 3 * Step - Hang, 0);
    foot->addWidget(close, 0, Qt::AlignRight);
    window->addLayout(foot);
    fit();
}

/// As high as what is in it, which can be more later, as far as the screen reaches.
void PreferencesDialog::fit()
{
    const int width = std::max(minimumWidth(), this->width()) - m_area->verticalScrollBar()->sizeHint().width();
    const int most = screen()->availableGeometry().height() - aroundArea;
    m_area->setMinimumHeight(std::min(m_content->layout()->totalHeightForWidth(width), most));
}

bool PreferencesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QDialog::eventFilter(watched, event);
}

void PreferencesDialog::addAnimations(QVBoxLayout &layout)
{
    auto *animations = new Segments(m_content);
    //: Choice: animations
    animations->addSegment(QStringLiteral("on"), tr("On"));
    //: Choice: animations
    animations->addSegment(QStringLiteral("off"), tr("Off"));
    animations->setValue(m_program.settings().text(Setting::Animations));
    //: Label of a choice: on or off
    layout.addWidget(caption(tr("Animations"), animations, m_content));
    animations->setName(tr("Animations"));
    layout.addWidget(animations);
    connect(animations, &Segments::chosen, this, [this, animations](const QVariant &value) {
        if (value.isValid())
            m_program.settings().set(Setting::Animations, value);
        animations->setValue(m_program.settings().text(Setting::Animations));
        m_program.applyPreferences();
    });
}

void PreferencesDialog::addBackups(QVBoxLayout &layout)
{
    auto *months = new Segments(m_content);
    //: Choice: how long earlier states are kept
    months->addSegment(QStringLiteral("3"), tr("3 months"));
    //: Choice: how long earlier states are kept
    months->addSegment(QStringLiteral("12"), tr("1 year"));
    //: Choice: how long earlier states are kept
    months->addSegment(QStringLiteral("36"), tr("3 years"));
    months->setValue(m_program.settings().text(Setting::BackupMonths));
    layout.addWidget(caption(tr("Earlier states are kept for"), months, m_content));
    months->setName(tr("Earlier states are kept for"));
    layout.addWidget(months);
    auto *why =
        new TextLabel(tr("On this computer, from when a workbook is opened next. They are listed in the File menu."),
                      TextStyle::Small, Role::Muted, m_content);
    why->setContentsMargins(Hang, 0, Hang, Step);
    why->setWordWrap(true);
    layout.addWidget(why);
    connect(months, &Segments::chosen, this, [this, months](const QVariant &value) {
        if (value.isValid())
            m_program.settings().set(Setting::BackupMonths, value);
        months->setValue(m_program.settings().text(Setting::BackupMonths));
    });
}

/// Only offered where there is something to choose from.
void PreferencesDialog::addLanguages(QVBoxLayout &layout)
{
    const QStringList available = availableLanguages();
    if (available.size() < 2)
        return;
    auto *languages = new QComboBox(m_content);
    languages->addItem(tr("As the system"), QString());
    for (const QString &language : available)
        languages->addItem(QLocale(language).nativeLanguageName(), language);
    languages->setCurrentIndex(std::max(0, languages->findData(m_program.settings().text(Setting::Language))));
    layout.addWidget(caption(tr("Language, from the next start on"), languages, m_content));
    layout.addWidget(languages);
    connect(languages, &QComboBox::activated, this,
            [this, languages] { m_program.settings().set(Setting::Language, languages->currentData()); });
}

void PreferencesDialog::done(int result)
{
    m_program.setAuthor(m_author->text());
    if (result == Accepted)
        m_wording->commit();
    QDialog::done(result);
}

} // namespace straw
