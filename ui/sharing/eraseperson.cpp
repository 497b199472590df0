#include "ui/sharing/eraseperson.h"

#include "core/base/texts.h"
#include "ui/sharing/tellingpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace straw {

ErasePerson::ErasePerson(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_layout(new QVBoxLayout(this))
    , m_offer(new LinkButton(tr("Erase this person ..."), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_offer, 0, Qt::AlignLeft);
    connect(m_offer, &LinkButton::clicked, this, &ErasePerson::count);
}

QString ErasePerson::name() const
{
    const Person *person = m_desk.data().people.find(m_id);
    //: In place of a name
    return person && !person->name.isEmpty() ? person->name : tr("this person");
}

void ErasePerson::count()
{
    m_desk.flushEditors();
    m_offer->setEnabled(false);
    const auto exported = ExportedFiles().of(m_desk.document().documentId());
    m_desk.document().countErasure(m_id, exported,
                                   {this, [this](const Result<ErasureCount> &counted) { ask(counted); }});
}

void ErasePerson::ask(const Result<ErasureCount> &counted)
{
    m_offer->setEnabled(true);
    if (!counted) {
        m_desk.tell(counted.error());
        return;
    }
    const ErasureCount &count = *counted;
    delete m_question;
    m_question = new QWidget(this);
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    const auto say = [&](const QString &sentence, TextStyle style = TextStyle::Body) {
        auto *label = new TextLabel(sentence, style, Role::Text, m_question);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    };
    //: %1 is a person
    say(Texts::filled(tr("Erase %1 everywhere?"), {name()}), TextStyle::Strong);
    if (const int others = count.records - 1; others > 0)
        say(tr("%n other entry(s) name them. They stay, without the name.", nullptr, others));
    if (count.changes > 0)
        say(tr("Of %n change(s), the history will only tell who made it and when.", nullptr, count.changes));
    if (count.authored > 0)
        say(tr("%n change(s) that they made will have no author.", nullptr, count.authored));
    if (count.states > 0)
        say(tr("%n earlier state(s) of the file on this computer will be removed.", nullptr, count.states));
    if (count.texts > 0) {
        say(tr("%n text(s) mention the name and stay as they are.", nullptr, count.texts));
        auto *show = new LinkButton(tr("Find the name"), m_question);
        connect(show, &LinkButton::clicked, this, [this] { m_desk.search(name()); });
        layout->addWidget(show, 0, Qt::AlignLeft);
    }
    if (!count.files.empty())
        say(Texts::filled(tr("%n other file(s) will still tell of them until you deal with each: %1.", nullptr,
                             int(count.files.size())),
                          {TellingPanel::names(count.files, m_desk.locale())}));
    say(tr("Copies that others have still contain them until they are merged with this one."));
    say(tr("This cannot be taken back, and neither can anything that was done before it."));

    auto *verbs = new QWidget(m_question);
    auto *row = new FlowRow(verbs, Step, Step);
    //: Button: do not erase the person
    auto *keep = new QPushButton(tr("Keep"), verbs);
    //: Button: the person, everywhere in the file
    auto *erase_ = new QPushButton(tr("Erase everywhere"), verbs);
    erase_->setProperty("danger", true);
    row->addWidget(erase_);
    row->addWidget(keep);
    layout->addWidget(verbs);
    connect(keep, &QPushButton::clicked, this, &ErasePerson::leave);
    connect(erase_, &QPushButton::clicked, this, [this, count] { erase(count); });

    m_layout->addWidget(m_question);
    m_offer->hide();
    m_question->show();
    keep->setFocus(); // Return must not erase anybody by mistake
    QTimer::singleShot(0, m_question, [this] { PageArea::bringIntoView(m_question); });
}

void ErasePerson::leave()
{
    m_question->hide();
    m_offer->show();
    m_offer->setFocus();
}

/// What it worked on closes along with the person.
void ErasePerson::erase(const ErasureCount &count)
{
    Desk &desk = m_desk;
    const QString called = name();
    desk.flushEditors();
    if (const auto done = desk.document().erasePerson(m_id); !done) {
        desk.tell(done.error());
        return;
    }
    Notice notice{tr("Erased, history included. Copies that others have follow when they are merged with this one.")};
    if (count.texts > 0)
        notice = {tr("Erased, history included. %n text(s) still mention the name.", nullptr, count.texts),
                  {{tr("Find the name"), &desk, [&desk, called] { desk.search(called); }}},
                  true};
    if (!count.files.empty())
        desk.showTellingFiles();
    desk.tell(notice);
}

} // namespace straw
