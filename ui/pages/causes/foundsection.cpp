#include "ui/pages/causes/foundsection.h"

#include "core/workbook/title.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/selection.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/findingmoves.h"

#include <QLineEdit>

#include <algorithm>

namespace straw {

namespace {

/// What a finding is about, or whose it is.
QString about(const Desk &, const Snapshot &, const Unknown &unknown)
{
    return unknown.question;
}
QString about(const Desk &desk, const Snapshot &, const Lesson &lesson)
{
    return desk.label("lesson_kind", lesson.kind);
}
QString about(const Desk &, const Snapshot &workbook, const Line &note)
{
    return workbook.nameOf(note.personId);
}

} // namespace

FoundSection::FoundSection(Desk &desk, QWidget *parent)
    : Section(tr("Found out, and not used yet"), parent)
    , m_desk(desk)
    , m_because(new AddLine(
          desk, tr("Nothing follows, because"), tr("Nothing follows, because ..."),
          [this](const QString &reason) { return leave(reason); }, this))
{
    //: Name of a list: what was found out
    addList<Unknown>(tr("Answered questions"));
    addList<Lesson>(tr("What went poorly"));
    addList<Line>(tr("Useful points of notes"));
    m_because->setPreview([this](const QString &) {
        //: How a typed line was understood: for how many of what was found out it is the reason
        return tr("The reason for %n of them", nullptr, int(m_left.size()));
    });
    add(m_because);
    connect(&desk.document(), &Document::changed, this, &FoundSection::follow); // after the lists
    follow();
}

template<typename T>
void FoundSection::addList(const QString &name)
{
    auto *model = new RecordModel<T>(
        m_desk,
        [&desk = m_desk](const Snapshot &workbook, const T &record) {
            return Entry{.title = foundText(record), .detail = about(desk, workbook, record)};
        },
        [this](const Snapshot &, const T &record) { return isOpen({T::table, record.id, {}}); });
    model->setAlsoShows({"cause", "evidence", "action", "person"});
    auto *list = new EntryList(model, name, this);
    list->setVerbs([this](const QString &id) { return verbs(T::table, id); });
    m_lists.push_back(list);
    add(list);
    connect(list, &EntryList::opened, this, [this](const QString &id) { Q_EMIT opened({T::table, id, {}}); });
    connect(list, &EntryList::entered, this, &FoundSection::entered);
}

void FoundSection::follow()
{
    bool isEmpty = true;
    for (EntryList *list : m_lists) {
        const bool hasRows = list->entries()->rowCount() > 0;
        list->setVisible(hasRows);
        isEmpty = isEmpty && !hasRows;
    }
    setVisible(!isEmpty);
    // What has led somewhere meanwhile, or is gone, needs no reason.
    std::erase_if(m_left, [this](const Place &finding) { return !isOpen(finding); });
    m_because->setVisible(!m_left.empty());
    m_because->preview();
}

bool FoundSection::isOpen(const Place &finding) const
{
    const FoundOut *found = m_desk.foundOut(finding.table, finding.id);
    return found && !found->isSettled();
}

std::vector<RowVerb> FoundSection::verbs(TableKey table, const QString &id)
{
    const Place finding{table, id, {}};
    return {{tr("Make it a cause"), [this, finding] { FindingMoves(m_desk).makeCause(finding); }},
            {tr("Make it an action"), [this, finding] { FindingMoves(m_desk).makeAction(finding); }},
            //: Button: what was found out changes nothing; the reason is asked for
            {tr("Nothing follows"), [this, finding] { askWhyNothing(finding); }}};
}

/// What is selected of them, if this is among it; else this alone.
std::vector<Place> FoundSection::selectedWith(const Place &finding)
{
    std::vector<Place> selected;
    for (const Place &place : Selection::of(this)->records()) {
        if (isOpen(place))
            selected.push_back(place);
    }
    return std::ranges::find(selected, finding) == selected.end() ? std::vector{finding} : selected;
}

void FoundSection::askWhyNothing(const Place &finding)
{
    m_left = selectedWith(finding);
    m_because->show();
    m_because->preview();
    m_because->line()->setFocus();
}

/// The cursor goes on to what is left, where there is any.
bool FoundSection::leave(const QString &reason)
{
    if (!FindingMoves(m_desk).leave(m_left, reason))
        return false;
    m_left.clear();
    for (EntryList *list : m_lists) {
        if (list->entries()->rowCount() > 0) {
            list->setFocus();
            break;
        }
    }
    return true;
}

} // namespace straw
