#include "ui/shell/preferencesdialog.h"

#include "core/base/systemuser.h"
#include "core/base/translations.h"
#include "ui/shell/program.h"
#include "ui/shell/wordingpreferences.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

namespace {

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
    , m_author(new QLineEdit(program.settings().text(Setting::AuthorName), this))
{
    //: Title of a window
    setWindowTitle(titleOfWindow(tr("Preferences")));
    m_author->setPlaceholderText(systemUserName());
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Step - Hang, 2 * Step, 3 * Step - Hang, 3 * Step);
    layout->setSpacing(4);

    //: Label of a field
    layout->addWidget(caption(tr("Your name"), m_author, this));
    layout->addWidget(m_author);
    auto *why = new TextLabel(tr("The author of your changes in every workbook that you edit."), TextStyle::Small,
                              Role::Muted, this);
    why->setContentsMargins(Hang, 0, Hang, Step);
    why->setWordWrap(true);
    layout->addWidget(why);

    auto *theme = new Segments(this);
    theme->addSegment(QStringLiteral("system"), tr("As the system"));
    //: Choice: bright colours
    theme->addSegment(QStringLiteral("light"), tr("Light"));
    //: Choice: dark colours
    theme->addSegment(QStringLiteral("dark"), tr("Dark"));
    theme->setValue(program.settings().text(Setting::Theme));
    //: Label of a choice: light or dark
    layout->addWidget(caption(tr("Appearance"), theme, this));
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
    m_wording = new WordingPreferences(program, this);
    layout->addWidget(m_wording);

    layout->addSpacing(2 * Step);
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void PreferencesDialog::addAnimations(QVBoxLayout &layout)
{
    auto *animations = new Segments(this);
    //: Choice: animations
    animations->addSegment(QStringLiteral("on"), tr("On"));
    //: Choice: animations
    animations->addSegment(QStringLiteral("off"), tr("Off"));
    animations->setValue(m_program.settings().text(Setting::Animations));
    //: Label of a choice: on or off
    layout.addWidget(caption(tr("Animations"), animations, this));
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
    auto *months = new Segments(this);
    //: Choice: how long earlier states are kept
    months->addSegment(QStringLiteral("3"), tr("3 months"));
    //: Choice: how long earlier states are kept
    months->addSegment(QStringLiteral("12"), tr("1 year"));
    //: Choice: how long earlier states are kept
    months->addSegment(QStringLiteral("36"), tr("3 years"));
    months->setValue(m_program.settings().text(Setting::BackupMonths));
    layout.addWidget(caption(tr("Earlier states are kept for"), months, this));
    months->setName(tr("Earlier states are kept for"));
    layout.addWidget(months);
    auto *why =
        new TextLabel(tr("On this computer, from when a workbook is opened next. They are listed in the File menu."),
                      TextStyle::Small, Role::Muted, this);
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
    auto *languages = new QComboBox(this);
    languages->addItem(tr("As the system"), QString());
    for (const QString &language : available)
        languages->addItem(QLocale(language).nativeLanguageName(), language);
    languages->setCurrentIndex(std::max(0, languages->findData(m_program.settings().text(Setting::Language))));
    layout.addWidget(caption(tr("Language, from the next start on"), languages, this));
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
