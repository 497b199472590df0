#include "ui/cockpit/wholeconsent.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/cockpit/call.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

WholeConsent::WholeConsent(Desk &desk, Call &call, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_call(call)
    , m_title(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_consent(new Segments(this, Segments::Several))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(m_title);
    for (const PickEntry &entry : Catalogue::instance().entries("quotable"))
        m_consent->addSegment(entry.key, entry.label);
    m_consent->keepCursor(); // of whoever writes down what is being said
    m_consent->setEnabled(!desk.document().isReadOnly());
    layout->addWidget(m_consent);
    setFocusProxy(m_consent);
    connect(m_consent, &Segments::chosen, this, [this](const QVariant &consent) {
        // The chosen one again takes the consent back.
        m_call.giveWhole(consent.isValid() ? consent.toString() : QStringLiteral("not_asked"));
        follow();
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"line"))
            follow();
    });
    connect(&call, &Call::changed, this, &WholeConsent::follow);
    follow();
}

void WholeConsent::follow()
{
    const std::optional<QString> consent = m_call.wholeConsent();
    const bool isOfSeveral = m_call.speakers().size() > 1;
    setVisible(!m_call.speakersNotes().empty() || isOfSeveral);
    const QString name = m_desk.data().nameOf(m_call.speaker());
    const QString whole = isOfSeveral ? Texts::filled(/*: %1 is a person */
                                                      tr("Consent to quoting, for all that %1 says"), {name})
                                      : tr("Consent to quoting, for all of this interview");
    m_consent->setName(whole);
    m_consent->setValue(consent ? QVariant(*consent) : QVariant());
    if (consent)
        m_title->setText(whole);
    else
        m_title->setText(
            isOfSeveral
                ? Texts::filled(/*: %1 is a person */
                                tr("Consent to quoting: it differs from note to note. For all that %1 says:"), {name})
                : tr("Consent to quoting: it differs from note to note. For all of this interview:"));
}

} // namespace straw
