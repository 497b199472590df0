#include "ui/pages/records/findingmoves.h"

#include "core/base/texts.h"
#include "core/guide/candidates.h"
#include "core/insight/causefindings.h"
#include "core/workbook/title.h"

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 200; // of a title that is a text of any length elsewhere

} // namespace

void FindingMoves::makeCause(const Place &finding) const
{
    m_desk.flushEditors();
    const FoundOut *found = m_desk.foundOut(finding.table, finding.id);
    if (!found)
        return;
    Cause cause = newCause(found->text);
    cause.fromTable = finding.table;
    cause.fromId = finding.id;
    const QString text = found->text;
    if (const QString id = m_desk.add(cause); !id.isEmpty())
        //: Message; %1 is what was found out
        tell(Texts::filled(tr("Now a cause: %1"), {shortened(text, 60)}), {"cause", id, {}});
}

void FindingMoves::makeAction(const Place &finding) const
{
    m_desk.flushEditors();
    const FoundOut *found = m_desk.foundOut(finding.table, finding.id);
    if (!found)
        return;
    Action action;
    action.title = shortened(found->text, mostOfTitle);
    makeCandidate(action, m_desk.today());
    action.fromTable = finding.table;
    action.fromId = finding.id;
    makeAction(action);
}

void FindingMoves::makeAction(const Action &action) const
{
    const QString text = action.title;
    if (const QString id = m_desk.add(action); !id.isEmpty())
        //: Message; %1 is what the action is about
        tell(Texts::filled(tr("Now a candidate for an action: %1"), {shortened(text, 60)}), {"action", id, {}});
}

bool FindingMoves::leave(const std::vector<Place> &findings, const QString &because) const
{
    std::vector<Place> fields;
    fields.reserve(findings.size());
    for (const Place &finding : findings)
        fields.push_back({finding.table, finding.id, "nothing_because"});
    return !fields.empty() && m_desk.setFields(fields, because);
}

void FindingMoves::tell(const QString &what, const Place &made) const
{
    Notice notice{what};
    //: Button in a message: leads to what was made
    notice.actions.push_back({tr("Show it"), &m_desk, [&desk = m_desk, made] { desk.reveal(made); }});
    m_desk.tellDone(notice);
}

} // namespace straw
