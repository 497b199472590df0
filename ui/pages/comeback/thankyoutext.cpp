#include "ui/pages/comeback/thankyoutext.h"

#include "core/base/texts.h"
#include "core/base/words.h"
#include "core/guide/comebackclock.h"
#include "core/guide/comebackguide.h"
#include "core/guide/thankyounote.h"
#include "ui/fields/prosefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace straw {

ThankYouText::ThankYouText(Desk &desk, const QString &stepId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(stepId)
    , m_begin(new LinkButton(tr("Start from the skeleton"), this))
    , m_text(new ProseField(desk, {ComebackStep::table, stepId, "text"}, {}, this))
    , m_words(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_print(new LinkButton(tr("Save it in large type as PDF"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    m_text->setLeastLines(4);
    m_words->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_begin, 0, Qt::AlignLeft);
    m_print->setToolTip(tr("One page in large letters, to copy the note by hand from"));
    layout->addWidget(m_print, 0, Qt::AlignLeft);
    connect(m_begin, &LinkButton::clicked, this, &ThankYouText::begin);
    connect(m_print, &LinkButton::clicked, this, [this] { m_desk.saveCard({.kind = Card::ThankYou, .stepId = m_id}); });
    connect(static_cast<QPlainTextEdit *>(m_text->editor()), &QPlainTextEdit::textChanged, this, &ThankYouText::follow);
    follow();
}

/// As somebody reads it, also before it is stored.
QString ThankYouText::typed() const
{
    return static_cast<QPlainTextEdit *>(m_text->editor())->toPlainText();
}

/// The cursor goes on in the text.
void ThankYouText::begin()
{
    const QString person = comebackStep(m_id, m_desk.data()).personId;
    m_text->focusAt();
    m_desk.setField(m_text->place(), thankYouSkeleton(person, m_desk.data()));
}

void ThankYouText::follow()
{
    const int words = wordsIn(typed()), most = ComebackGuide::instance().mostWords();
    m_words->setText(
        Texts::filled(tr("%1 of at most %2 words"), {m_desk.locale().toString(words), m_desk.locale().toString(most)}));
    m_words->setRole(words > most ? Role::Open : Role::Muted);
    m_words->setVisible(words > 0);
    m_begin->setVisible(words == 0 && !m_desk.document().isReadOnly());
    m_print->setVisible(words > 0);
}

} // namespace straw
