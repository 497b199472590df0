#include "ui/pages/records/permissionband.h"

#include "core/base/texts.h"
#include "core/guide/permission.h"
#include "ui/desk/datetext.h"
#include "ui/fields/prosefield.h"
#include "ui/questions/becausefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

PermissionBand::PermissionBand(Desk &desk, const Place &record, std::function<QString()> person, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_record(record)
    , m_person(std::move(person))
    , m_text(new TextLabel({}, TextStyle::Body, Role::Open, this))
    , m_reason(becauseField(desk, permissionKey(record.id), this))
    , m_state(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (TextLabel *label : {m_text, m_state}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
    }
    layout->addWidget(m_text);
    layout->addWidget(m_reason);
    layout->addWidget(m_state);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        constexpr TableKey others[] = {"comeback_step", "person", "because", "event_person", "interview_person"};
        const auto isTouched = [&](TableKey table) { return summary.touches(table); };
        if (summary.touches(m_record.table) || std::ranges::any_of(others, isTouched))
            follow();
    });
    follow();
}

PermissionBand *PermissionBand::ofInterview(Desk &desk, const QString &interviewId, QWidget *parent)
{
    const auto person = [&desk, interviewId] {
        const Interview *interview = desk.data().interviews.find(interviewId);
        return interview ? towards(*interview, desk.data()) : QString();
    };
    return new PermissionBand(desk, {Interview::table, interviewId, {}}, person, parent);
}

void PermissionBand::askReason()
{
    m_reason->focusAt();
}

void PermissionBand::follow()
{
    const QString person = m_person();
    const bool wasThere = !isHidden() && !m_text->text().isEmpty();
    setVisible(isNotToBeContacted(person, m_desk.data()));
    if (isHidden()) {
        m_text->setText({});
        return;
    }
    m_text->setText(words(person));
    m_state->setText(isHeldBack(m_record.id, person, m_desk.data())
                         ? tr("Held back until you say what speaks for it all the same.")
                         : tr("Not held back, for this reason; the report for your own people tells it."));
    if (!wasThere)
        m_desk.announce(m_text->text());
}

QString PermissionBand::words(const QString &personId) const
{
    const Person &person = *m_desk.data().people.find(personId);
    const QString day = dateText(person.keepInTouchOn, m_desk.locale());
    const QString name = person.name.trimmed().isEmpty()
                             //: In a sentence, for a person without a name
                             ? tr("Someone")
                             : person.name.trimmed();
    if (person.keepInTouch == u"stopped")
        return day.isEmpty()
                   ? Texts::filled(tr("%1 asked us to stop: only what winds up the contract."), {name})
                   : Texts::filled(tr("%1 asked us to stop on %2: only what winds up the contract."), {name, day});
    return day.isEmpty()
               ? Texts::filled(tr("%1 does not want to be kept in touch with: only what winds up the contract."),
                               {name})
               : Texts::filled(tr("%1 said no to keeping in touch on %2: only what winds up the contract."),
                               {name, day});
}

} // namespace straw
