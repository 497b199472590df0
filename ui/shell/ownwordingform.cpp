#include "ui/shell/ownwordingform.h"

#include "core/base/texts.h"
#include "core/workbook/title.h"
#include "ui/shell/program.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/linkflow.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 40;

QLineEdit *lineIn(QVBoxLayout &layout, const QString &placeholder)
{
    auto *line = new QLineEdit(layout.parentWidget());
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(placeholder);
    layout.addWidget(line);
    return line;
}

} // namespace

OwnWordingForm::OwnWordingForm(Program &program, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    //: In an empty field: words that are to be underlined
    m_words = lineIn(*layout, tr("A word or phrase of your own to underline"));
    //: In an empty field: why words are underlined
    m_reason = lineIn(*layout, tr("Why, if you like"));
    //: In an empty field: what to say in place of words that are underlined
    m_suggestion = lineIn(*layout, tr("What to say instead, if you like"));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(0);
    m_add = new LinkButton({}, this);
    //: Button: words that are underlined are not from now on
    m_remove = new LinkButton(tr("Remove these words"), this);
    verbs->addWidget(m_add);
    verbs->addWidget(m_remove);
    verbs->addStretch();
    layout->addLayout(verbs);
    m_said = new TextLabel({}, TextStyle::Small, Role::Open, this);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_said);
    m_list = new LinkFlow(tr("Your own words. Choose one to change or remove it:"), this);
    m_list->setContentsMargins(0, Step / 2, 0, 0);
    layout->addWidget(m_list);
    for (QLineEdit *line : {m_words, m_reason, m_suggestion}) {
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, this, [this] { say({}); });
    }
    connect(m_list, &LinkFlow::chosen, this, &OwnWordingForm::choose);
    connect(m_add, &LinkButton::clicked, this, &OwnWordingForm::commit);
    connect(m_remove, &LinkButton::clicked, this, &OwnWordingForm::remove);
    type({});
    const QStringList left = program.settings().text(Setting::WordingTyped).split(u'\t');
    m_words->setText(left.value(0));
    m_reason->setText(left.value(1));
    m_suggestion->setText(left.value(2));
    follow();
}

OwnWordingForm::~OwnWordingForm()
{
    const QStringList left{m_words->text(), m_reason->text(), m_suggestion->text()};
    m_program.settings().set(Setting::WordingTyped, isUntouched() ? QString() : left.join(u'\t'));
}

void OwnWordingForm::follow()
{
    std::vector<LinkFlow::Link> links;
    for (const OwnWording &own : ownWordingsOf(m_program.settings())) {
        const QString words = shortened(own.words, mostNamed);
        //: Name of a button; %1 is a few words
        const QString name = Texts::filled(tr("Change or remove “%1”"), {words});
        links.push_back({own.key(), withoutKeys(Texts::filled(u"“%1”"_s, {words})), name});
    }
    m_list->setLinks(std::move(links));
}

OwnWording OwnWordingForm::typed() const
{
    return {wordsToLookFor(m_words->text()), m_reason->text().simplified(), m_suggestion->text().simplified()};
}

/// Whether nothing would be missed if the fields were filled anew.
bool OwnWordingForm::isUntouched() const
{
    return typed() == m_chosen && (!m_chosen.words.isEmpty() || m_words->text().trimmed().isEmpty());
}

void OwnWordingForm::type(const OwnWording &words)
{
    m_chosen = words;
    m_words->setText(words.words);
    m_reason->setText(words.reason);
    m_suggestion->setText(words.suggestion);
    m_add->setText(words.words.isEmpty() ? /*: Button: words to underline */ tr("Add these words")
                                         : /*: Button: words that are underlined */ tr("Change them"));
    m_remove->setHidden(words.words.isEmpty());
    say({});
}

void OwnWordingForm::choose(const QString &key)
{
    if (!commit())
        return;
    const std::vector<OwnWording> all = ownWordingsOf(m_program.settings());
    const auto found = std::ranges::find(all, key, &OwnWording::key);
    if (found != all.end())
        type(*found);
    m_words->setFocus();
}

bool OwnWordingForm::commit()
{
    if (isUntouched()) {
        type({});
        return true;
    }
    const OwnWording own = typed();
    m_words->setFocus();
    if (own.words.size() > OwnWording::Longest) {
        say(tr("That is too long to look for. The words that give it away are enough."));
        return false;
    }
    if (!canBeLookedFor(own.words)) {
        say(tr("Type the words to underline, with a letter or a figure in them."));
        return false;
    }
    std::vector<OwnWording> all = ownWordingsOf(m_program.settings());
    const auto same = std::ranges::find(all, own.key(), &OwnWording::key);
    const bool isChanged = own.key() == m_chosen.key();
    if (same != all.end() && !isChanged && own.reason.isEmpty() && own.suggestion.isEmpty()) {
        m_words->selectAll();
        //: %1 is a few words
        say(Texts::filled(tr("“%1” is one of your words already."), {shortened(own.words, mostNamed)}));
        return false;
    }
    if (same != all.end())
        *same = own;
    else
        all.push_back(own);
    if (!isChanged)
        std::erase_if(all, [this](const OwnWording &each) { return each == m_chosen; });
    type({});
    keep(all);
    return true;
}

void OwnWordingForm::remove()
{
    std::vector<OwnWording> all = ownWordingsOf(m_program.settings());
    std::erase_if(all, [this](const OwnWording &each) { return each.key() == m_chosen.key(); });
    m_words->setFocus(); // what was pressed goes
    type({});
    keep(all);
}

void OwnWordingForm::keep(const std::vector<OwnWording> &all)
{
    keepOwnWordings(all, m_program.settings());
    follow();
    m_program.applyPreferences();
}

void OwnWordingForm::say(const QString &text)
{
    m_said->setText(text);
    m_said->setHidden(text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Enter adds; the window would be closed by it.
bool OwnWordingForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    commit();
    return true;
}

} // namespace straw
