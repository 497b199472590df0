#include "ui/shell/learningkeeper.h"

#include "core/carried/neutraltexts.h"
#include "core/workbook/accountname.h"
#include "ui/shell/recents.h"

namespace straw {

namespace {

QSet<QString> namesIn(const Snapshot &workbook)
{
    QSet<QString> names;
    for (const Person &person : workbook.people) {
        for (const QString &name : {person.name.simplified(), person.author.simplified()}) {
            if (!name.isEmpty())
                names.insert(name);
        }
    }
    return names;
}

} // namespace

LearningKeeper::LearningKeeper(Document &document, Recents &recents, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_recents(recents)
    , m_withheld(recents.learned().find(document.path()).withheld)
{
    meetPeople();
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Person::table))
            meetPeople();
    });
    connect(&document, &Document::erased, this,
            [this] { m_recents.learned().keepOnlyCopy(m_document.documentId(), m_document.path()); });
}

void LearningKeeper::meetPeople()
{
    m_met.unite(namesIn(m_document.data()));
}

Learned LearningKeeper::learned() const
{
    const Snapshot &workbook = m_document.data();
    NeutralTexts::Besides besides;
    besides.gone = (m_met - namesIn(workbook)).values();
    for (const Recent &recent : m_recents.all()) {
        if (!mayBeSameAccount(recent.account, workbook.account.name))
            besides.customers += recent.account;
    }
    return learnedIn(workbook, NeutralTexts(workbook, besides), Reach::Everywhere, m_withheld);
}

void LearningKeeper::keep()
{
    const QString path = m_document.path();
    if (const Learned now = learned(); now != m_recents.learned().find(path))
        m_recents.learned().put(path, now);
}

} // namespace straw
