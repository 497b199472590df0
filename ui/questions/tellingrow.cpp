#include "ui/questions/tellingrow.h"

#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/datefield.h"
#include "ui/fields/personfield.h"
#include "ui/fields/prosefield.h"
#include "ui/fields/segmentfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/partymark.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr TableKey table = "line";

QString whoElse()
{
    //: In an empty field: the name of another person who answers a question
    return TellingRow::tr("Who else?");
}

} // namespace

TellingRow::TellingRow(Desk &desk, const QString &noteId, const std::function<Result<void>(Store &)> &make,
                       QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(noteId)
    , m_mark(new IconLabel(this))
    , m_person(new PersonField(desk, {table, noteId, "person_id"}, party::them, whoElse(), this))
    , m_role(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_words(new ProseField(desk, {table, noteId, "text"}, tr("How they tell it"), this))
    , m_day(
          new DateField(desk, {table, noteId, "at"}, /*: Label of a date: when somebody said it */ tr("Told on"), this))
    , m_consent(new ChoiceField(desk, {table, noteId, "quotable"}, "quotable", QString(), this))
    , m_kind(new SegmentField(desk, {table, noteId, "kind"}, "line_kind", QString(), this))
    , m_remove(new IconButton(QStringLiteral("close"), tr("Remove what they say"), this))
{
    m_remove->setVisible(!desk.document().isReadOnly());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Hang, 0, 0, 0);
    head->setSpacing(Step);
    head->addWidget(m_mark);
    head->addWidget(m_person, 1);
    layout->addLayout(head);
    m_role->setContentsMargins(Hang, 0, Hang, 0);
    m_role->setWordWrap(true);
    layout->addWidget(m_role);
    layout->addWidget(m_words);
    auto *foot = new QHBoxLayout; // the cross is behind what is typed: a blank there would press it
    foot->setSpacing(Step);
    foot->addWidget(m_kind, 1);
    foot->addWidget(m_remove, 0, Qt::AlignTop);
    layout->addLayout(foot);
    layout->addWidget(m_day);
    layout->addWidget(m_consent);
    layout->addStretch();
    m_person->hideLabel();
    m_person->setPlaceholder(whoElse());
    m_person->setAlso([this](Store &store, const QVariant &person) { return alsoWhose(store, person); });
    m_words->hideLabel();
    m_words->setPlaceholder(tr("How they tell it"));
    m_words->setLeastLines(1);
    for (Field *field : std::initializer_list<Field *>{m_person, m_words, m_kind, m_day, m_consent})
        field->setMaker(make);
    // Whoever chose the person goes on to their words.
    connect(m_person, &Field::committed, this, [this] {
        const Line *note = m_desk.data().lines.find(m_id);
        if (note && !note->personId.isEmpty() && m_person->isAncestorOf(window()->focusWidget()))
            m_words->focusAt();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removed(m_id); });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(table, m_id) || summary.touches(u"person"))
            follow();
    });
    follow();
}

/// What somebody of ours says is our view, until it is said to be more.
Result<void> TellingRow::alsoWhose(Store &store, const QVariant &personId) const
{
    const Person *person = m_desk.data().people.find(personId.toString());
    const Line *note = m_desk.data().lines.find(m_id);
    if (!person || person->party != party::us || (note && (note->kind != u"verbatim" || !note->text.isEmpty())))
        return {};
    STRAW_TRY(store.setField(table, m_id, "kind", PickKey<"line_kind">("ours").toString()));
    return store.setField(table, m_id, "quotable", {});
}

/// Consent is asked for their words alone.
void TellingRow::follow()
{
    const Line *note = m_desk.data().lines.find(m_id);
    const Person *person = note ? m_desk.data().people.find(note->personId) : nullptr;
    const PartyMark mark = partyMark(person ? person->party : Pick<"party">());
    m_mark->set(mark.icon, mark.role);
    QStringList known;
    if (person)
        known = {person->title, Catalogue::instance().label("party", person->party, m_desk.data())};
    known.removeAll({});
    m_role->setText(Texts::joined(known, QStringLiteral(" · ")));
    m_role->setVisible(!m_role->text().isEmpty());
    m_day->setVisible(note && !note->text.isEmpty());
    // Several columns have the same fields: each is said with whose it is.
    const QString name = person ? person->name : QString();
    m_words->editor()->setAccessibleName(name.isEmpty() ? tr("How they tell it")
                                                        : Texts::filled(tr("As told by %1"), {name}));
    for (const Field *field : std::initializer_list<const Field *>{m_kind, m_day, m_consent})
        field->editor()->setAccessibleDescription(name);
    m_remove->setAccessibleDescription(name);
    m_consent->setVisible(note && (isTheirWords(*note) || !note->quotable.isEmpty()) && !note->text.isEmpty());
}

void TellingRow::focusWords()
{
    m_words->focusAt();
}

void TellingRow::focusPerson()
{
    m_person->focusAt();
}

} // namespace straw
