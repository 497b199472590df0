#include "ui/shell/newworkbookform.h"

#include "core/base/content.h"
#include "core/base/texts.h"
#include "core/dates/dateinput.h"
#include "ui/desk/datetext.h"
#include "ui/shell/carriedoffers.h"
#include "ui/shell/program.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

NewWorkbookForm::NewWorkbookForm(Program &program, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_name(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_dateNote(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_notice(new GrowingEdit(this))
    , m_setup(new QComboBox(this))
    , m_offers(new CarriedOffers(this))
    , m_note(new TextLabel({}, TextStyle::Small, Role::Open, this))
    //: Button: a new workbook
    , m_create(new QPushButton(tr("Create"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6 * Step, 0, 0);
    layout->setSpacing(2 * Step);
    //: Title of the form for a new workbook
    auto *title = new TextLabel(tr("Which account?"), TextStyle::Title, Role::Text, this);
    title->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(title);
    layout->addWidget(labelled(tr("Name of the account"), m_name));
    QWidget *date = labelled(tr("Notice given on"), m_date);
    m_dateNote->setContentsMargins(Hang, 2, 0, 0);
    date->layout()->addWidget(m_dateNote);
    layout->addWidget(date);
    m_notice->setLeastLines(6);
    layout->addWidget(labelled(tr("The notice, word for word"), m_notice));
    layout->addWidget(labelled(tr("Questions, lists and lessons"), m_setup));
    layout->addWidget(m_offers);
    m_date->setPlaceholderText(tr("As exact as you know it; may be left empty"));
    m_notice->setPlaceholderText(tr("Paste the email, or write down what was said; may be left empty"));

    m_note->setWordWrap(true);
    m_note->setContentsMargins(Hang, 0, Hang, 0);
    m_note->hide();
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Hang, 0, Hang, 0);
    m_create->setProperty("primary", true);
    //: Button: to the start page
    auto *cancel = new QPushButton(tr("Back"), this);
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    auto *where = new TextLabel(Texts::filled(tr("The workbook goes to %1. It can be moved or renamed later."),
                                              {QDir::toNativeSeparators(Program::workbookFolder())}),
                                TextStyle::Small, Role::Muted, this);
    where->setWordWrap(true);
    where->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(where);
    layout->addStretch();

    connect(m_date, &QLineEdit::textChanged, this, &NewWorkbookForm::showDate);
    for (QLineEdit *edit : {m_name, m_date})
        connect(edit, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_create, &QPushButton::clicked, this, &NewWorkbookForm::create);
    connect(m_setup, &QComboBox::activated, this, [this](int index) {
        if (index == m_setup->count() - 1)
            chooseSetup();
    });
    connect(cancel, &QPushButton::clicked, this, &NewWorkbookForm::cancelled);
}

QWidget *NewWorkbookForm::labelled(const QString &label, QWidget *editor)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *text = new TextLabel(label, TextStyle::Small, Role::Muted, holder);
    text->setContentsMargins(Hang, 0, 0, 0);
    text->setBuddy(editor);
    editor->setAccessibleName(label);
    layout->addWidget(text);
    layout->addWidget(editor);
    return holder;
}

void NewWorkbookForm::start(const QString &setupFrom)
{
    fillSetups(setupFrom);
    fillOffers();
    m_note->hide();
    setWaiting(false);
    m_name->setFocus();
}

void NewWorkbookForm::clear()
{
    m_name->clear();
    m_date->clear();
    m_notice->clear();
    m_offers->clear();
    start({});
}

bool NewWorkbookForm::isFilledIn() const
{
    return !m_name->text().isEmpty() || !m_date->text().isEmpty() || !m_notice->toPlainText().isEmpty()
           || !m_offers->chosen().empty();
}

void NewWorkbookForm::setWaiting(bool isWaiting)
{
    m_create->setEnabled(!isWaiting);
}

void NewWorkbookForm::fillSetups(const QString &chosen)
{
    m_setup->clear();
    //: Choice: questions, lists and lessons as the program brings them
    m_setup->addItem(tr("Built-in"), QString());
    for (const Recent &recent : m_program.recents().all())
        //: Choice: questions, lists and lessons; %1 is a workbook
        m_setup->addItem(Texts::filled(tr("As in %1"), {recent.account}), recent.path);
    if (!chosen.isEmpty() && m_setup->findData(chosen) < 0)
        m_setup->addItem(Texts::filled(tr("As in %1"), {QFileInfo(chosen).fileName()}), chosen);
    m_setup->addItem(tr("As in another workbook ..."), QString());
    m_setup->setCurrentIndex(std::max(0, m_setup->findData(chosen)));
}

void NewWorkbookForm::fillOffers()
{
    QStringList accounts;
    for (const Recent &recent : m_program.recents().all())
        accounts += recent.account;
    m_offers->setOffers(offersOf(m_program.recents().allLearned(), accounts, contentLanguage()));
}

void NewWorkbookForm::chooseSetup()
{
    fillSetups(QFileDialog::getOpenFileName(this, tr("Take questions, lists and lessons of"), Program::workbookFolder(),
                                            tr("Final Straw workbooks (*.db)")));
}

std::optional<Edtf> NewWorkbookForm::understand(const QString &text) const
{
    const QDate today = m_program.environment().clock->today();
    return understandDate(text, {.reference = today, .locale = QLocale(), .today = today});
}

void NewWorkbookForm::showDate()
{
    const auto date = understand(m_date->text());
    m_dateNote->setText(date ? dateText(*date, QLocale(), ShowStyle::Long) : QString());
}

/// A date that is not understood is asked for once more; it is never dropped.
void NewWorkbookForm::create()
{
    Account account;
    account.name = m_name->text().simplified();
    account.noticeText = m_notice->toPlainText();
    const QString typed = m_date->text().trimmed();
    const auto date = typed.isEmpty() ? std::optional<Edtf>(Edtf()) : understand(typed);
    if (account.name.isEmpty())
        return say(tr("The name of the account is all that is needed."), m_name);
    if (!date)
        return say(Texts(QLocale()).sentence({Error::DateNotUnderstood, {typed}}), m_date);
    account.noticeOn = *date;
    m_note->hide();
    setWaiting(true);
    const auto answered = [this](const std::optional<Error> &error) {
        setWaiting(false);
        if (!error)
            clear(); // what was typed is in the workbook
        else
            say(Texts(QLocale()).sentence(*error), m_name);
    };
    m_program.create(account, m_setup->currentData().toString(), {this, answered}, m_offers->chosen());
}

void NewWorkbookForm::say(const QString &problem, QWidget *where)
{
    m_note->setText(problem);
    m_note->show();
    where->setFocus();
}

void NewWorkbookForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace straw
