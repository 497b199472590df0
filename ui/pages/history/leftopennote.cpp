#include "ui/pages/history/leftopennote.h"

#include "core/insight/contacts.h"
#include "ui/theme/theme.h"

namespace straw {

LeftOpenNote::LeftOpenNote(Desk &desk, QWidget *parent)
    : TextLabel({}, TextStyle::Small, Role::Muted, parent)
    , m_desk(desk)
{
    setWordWrap(true);
    setContentsMargins(Hang, 0, Hang, 0);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        constexpr TableKey counted[] = {"event", "event_person", "person", "interview", "choice"};
        if (std::ranges::any_of(counted, [&](TableKey table) { return summary.touches(table); }))
            follow();
    });
    follow();
}

void LeftOpenNote::follow()
{
    const LeftOpenContacts open = leftOpenContacts(m_desk.data());
    QStringList notes;
    if (open.withoutKind > 0)
        notes += tr("%n event(s) without a kind count as no contact: say what they were.", nullptr, open.withoutKind);
    if (open.withoutDay > 0)
        notes += tr("%n contact(s) without an exact day can neither begin nor end a stretch of one side only.", nullptr,
                    open.withoutDay);
    setText(notes.join(u' '));
    setVisible(!notes.isEmpty());
}

} // namespace straw
