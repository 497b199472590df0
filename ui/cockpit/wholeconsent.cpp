#include "ui/cockpit/wholeconsent.h"

#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "core/workbook/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr ListKey list = "quotable";
constexpr ColumnKey column = "quotable";
constexpr PickKey<"quotable"> notAsked = "not_asked"; // what an empty consent counts as

QString consentOf(const Line &note)
{
    return note.quotable.isEmpty() ? notAsked : note.quotable.toString();
}

} // namespace

WholeConsent::WholeConsent(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_interviewId(interviewId)
    , m_title(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_consent(new Segments(this, Segments::Several))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(m_title);
    m_consent->setName(tr("Consent to quoting, for all of this interview"));
    for (const PickEntry &entry : Catalogue::instance().entries(list))
        m_consent->addSegment(entry.key, entry.label);
    m_consent->keepCursor(); // of whoever writes down what is being said
    m_consent->setEnabled(!desk.document().isReadOnly());
    layout->addWidget(m_consent);
    setFocusProxy(m_consent);
    connect(m_consent, &Segments::chosen, this, [this](const QVariant &consent) {
        // The chosen one again takes the consent back.
        give(consent.isValid() ? consent.toString() : notAsked);
        follow();
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"line") || summary.touches(u"interview", m_interviewId))
            follow();
    });
    follow();
}

std::vector<const Line *> WholeConsent::theirWords() const
{
    std::vector<const Line *> notes;
    for (const Line &note : m_desk.data().lines) {
        if (note.interviewId == m_interviewId && isTheirWords(note))
            notes.push_back(&note);
    }
    return notes;
}

/// One change for all of them, and one undo.
void WholeConsent::give(const QString &consent)
{
    m_desk.flushEditors();
    QStringList notes;
    for (const Line *note : theirWords()) {
        if (consentOf(*note) != consent)
            notes += note->id;
    }
    if (notes.isEmpty())
        return;
    const bool done = m_desk.perform(Change::edit("line", column), [&](Store &store) -> Result<void> {
        for (const QString &id : notes)
            STRAW_TRY(store.setField("line", id, column, consent));
        return {};
    });
    if (done)
        //: Message; %1 is a choice: may be quoted by name ...
        m_desk.tellDone(
            {Texts::filled(tr("%n note(s): %1.", nullptr, int(notes.size())), {m_desk.label(list, consent)})});
}

void WholeConsent::step()
{
    const std::vector<PickEntry> &entries = Catalogue::instance().entries(list);
    const QString now = m_consent->value().isValid() ? m_consent->value().toString() : notAsked;
    const auto found = std::ranges::find(entries, now, &PickEntry::key);
    const bool isLast = found == entries.end() || found + 1 == entries.end();
    give(isLast ? entries.front().key : (found + 1)->key);
}

void WholeConsent::follow()
{
    const std::vector<const Line *> notes = theirWords();
    setVisible(!notes.empty());
    if (notes.empty())
        return;
    const QString first = consentOf(*notes.front());
    const bool isSame = std::ranges::all_of(notes, [&first](const Line *note) { return consentOf(*note) == first; });
    m_consent->setValue(isSame ? QVariant(first) : QVariant());
    m_title->setText(isSame ? tr("Consent to quoting, for all of this interview")
                            : tr("Consent to quoting: it differs from note to note. For all of this interview:"));
}

} // namespace straw
