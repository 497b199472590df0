#include "ui/questions/tellings.h"

#include "core/guide/prompts.h"
#include "core/guide/tellings.h"
#include "ui/questions/tellingrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

static constexpr int MostColumns = 4;

Tellings::Tellings(Desk &desk, const QString &promptKey, const QString &subject, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_promptKey(promptKey)
    , m_subject(subject)
    , m_count(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Step, 0, 0);
    layout->setSpacing(2 * Step);
    m_count->setContentsMargins(Hang, 0, Hang, 0);
    m_count->setWordWrap(true);
    m_count->setToolTip(tr("Their wording is compared; whether they mean the same is for you to judge."));
    layout->addWidget(m_count);
    auto *columns = new QWidget(this);
    m_columns = new FlowGrid(columns, MostColumns);
    layout->addWidget(columns);
    build();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        // Later, since the change may come from a row that goes.
        if (summary.touches(u"line") || summary.touches(u"person"))
            QMetaObject::invokeMethod(this, &Tellings::build, Qt::QueuedConnection);
        else if (summary.touches(u"answer"))
            count();
    });
}

void Tellings::setFirst(QWidget *first)
{
    m_first = first;
    build();
}

QStringList Tellings::notes() const
{
    QStringList notes;
    for (const Line *note : tellingsOf(m_promptKey, m_subject, m_desk.data()))
        notes += note->id;
    return notes;
}

/// Rows that stay keep their fields, and with them the cursor of somebody who types.
void Tellings::build()
{
    QStringList wanted = notes();
    if (wanted.contains(m_asked))
        m_asked.clear();
    else if (!m_asked.isEmpty())
        wanted += m_asked;
    std::vector<TellingRow *> rows;
    if (m_first)
        m_columns->insertWidget(0, m_first);
    for (const QString &id : std::as_const(wanted)) {
        const auto made = std::ranges::find(m_rows, id, &TellingRow::id);
        TellingRow *row = made == m_rows.end() ? newRow(id) : *made;
        m_columns->insertWidget(int(rows.size()) + (m_first ? 1 : 0), row);
        rows.push_back(row);
    }
    for (TellingRow *row : m_rows) {
        if (wanted.contains(row->id()))
            continue;
        if (row->isAncestorOf(window()->focusWidget()))
            rows.push_back(row); // what somebody else removed stands while one is in it
        else
            delete row;
    }
    m_rows = rows;
    count();
    setVisible(!m_rows.empty() || m_first);
    Q_EMIT peopleChanged();
}

/// How many tell it, and whether their wordings differ.
void Tellings::count()
{
    const int tellers = tellersOf(tellingsOf(m_promptKey, m_subject, m_desk.data()));
    const Wordings wordings = wordingsOf(m_promptKey, m_subject, m_desk.data());
    QString said;
    if (tellers == 1 && wordings == Wordings::Same)
        said = tr("Told in the words of our answer");
    else if (tellers == 1 && wordings == Wordings::Different)
        said = tr("Told in other words than our answer");
    else if (tellers > 1 && wordings == Wordings::Same)
        said = tr("%n people tell it, in the same words", nullptr, tellers);
    else if (tellers > 1 && wordings == Wordings::Different)
        said = tr("%n people tell it, in different words", nullptr, tellers);
    else if (tellers > 1)
        said = tr("%n people tell it", nullptr, tellers);
    m_count->setText(said);
    m_count->setRole(wordings == Wordings::Different ? Role::Open : Role::Muted);
    m_count->setVisible(!said.isEmpty());
}

TellingRow *Tellings::newRow(const QString &id)
{
    auto *row = new TellingRow(m_desk, id, [this, id](Store &store) { return make(store, id); }, this);
    connect(row, &TellingRow::removed, this, &Tellings::drop);
    return row;
}

Result<void> Tellings::make(Store &store, const QString &id) const
{
    STRAW_ASSIGN(const bool exists, store.exists("line", id));
    if (exists)
        return {};
    Line note;
    note.id = id;
    note.promptKey = m_promptKey;
    note.eventId = m_subject == Prompts::Workbook ? QString() : m_subject;
    note.kind = "verbatim";
    note.quotable = "not_asked";
    note.at = Edtf::day(m_desk.today());
    STRAW_TRY(m_desk.addTo(store, note));
    return {};
}

void Tellings::askSomeone()
{
    if (m_asked.isEmpty())
        m_asked = m_desk.document().environment().ids->next();
    build();
    show();
    (*std::ranges::find(m_rows, m_asked, &TellingRow::id))->focusPerson();
}

bool Tellings::reveal(const QString &noteId)
{
    build();
    const auto row = std::ranges::find(m_rows, noteId, &TellingRow::id);
    if (row != m_rows.end())
        (*row)->focusWords();
    return row != m_rows.end();
}

void Tellings::drop(const QString &id)
{
    m_desk.flushEditors();
    if (id == m_asked)
        m_asked.clear();
    if (QWidget *stop = parentWidget(); isAncestorOf(window()->focusWidget()) && stop)
        stop->setFocus(); // the question, whose other rows stay as they are
    if (m_desk.data().lines.find(id))
        m_desk.remove("line", id);
    else
        QMetaObject::invokeMethod(this, &Tellings::build, Qt::QueuedConnection);
}

} // namespace straw
