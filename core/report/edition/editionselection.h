#pragma once

#include "core/report/edition/edition.h"
#include "core/workbook/snapshot.h"

#include <QSet>

namespace straw {

/// What the table of editions leaves to the record itself (Treatment::Select): which records of a table an edition
/// tells of, and which fields of one.
///
/// To executives: causes that are claimed, with their evidence and turning points; the card of the decision, with its
/// evidence (of the ideal customer no more than the verdict); answers that are cited by it;
/// actions that were committed to, done ones among them, and those to be decided on; quotes with consent, and notes of
/// our own that are cited; of other customers at risk one record each, since without their names nobody could tell that
/// two are the same. To the customer: events of a built-in kind that both sides have (a call, a meeting, a visit), with
/// somebody of theirs named, or with nobody named and in somebody's lane; complaints; promises of ours to them; what
/// they gave as a reason; quotes by their own people; and actions that put something right for them (fix_for_them),
/// committed or done, that are ours to do. No column says yet that an action is meant for them: what only prevents the
/// next loss is not told to whom we lost. Of parting and comeback our thanks, and what we said of our own part, once
/// they were said. In a meeting: quotes with consent, what they gave as a reason, and the actions that executives see.
class EditionSelection
{
public:
    EditionSelection(const Snapshot &workbook, const EditionOptions &options);

    // Whether a record stays. Withheld when the table is not known here.
    template<typename T>
    bool stays(const T &) const
    {
        return false;
    }
    bool stays(const Person &) const { return true; }
    bool stays(const Event &event) const;
    bool stays(const Promise &promise) const { return m_promises.contains(promise.id); }
    bool stays(const Line &line) const;
    bool stays(const StatedReason &reason) const;
    bool stays(const Cause &cause) const;
    bool stays(const Evidence &evidence) const;
    bool stays(const Criterion &criterion) const;
    bool stays(const Answer &answer) const { return m_cited.contains(answer.id); }
    bool stays(const TurningPoint &moment) const;
    bool stays(const AtRisk &other) const { return m_others.contains(other.id); }
    bool stays(const Action &action) const;
    bool stays(const ComebackStep &step) const;

    // Whether a field of such a record stays.
    template<typename T>
    bool keeps(const T &, ColumnKey) const
    {
        return true;
    }
    bool keeps(const Event &event, ColumnKey column) const;
    bool keeps(const Line &line, ColumnKey column) const;
    bool keeps(const StatedReason &reason, ColumnKey column) const;
    bool keeps(const Evidence &evidence, ColumnKey column) const;

    /// True for a quote without name of which this edition does not tell when, where and about what it was said.
    bool isUnlinked(const Line &line) const;

private:
    enum class Permission { Named, Unnamed, None };
    Permission permissionOf(const StatedReason &reason) const;
    void selectForExecutives();
    void selectForTheCustomer();

    const Snapshot &m_workbook;
    const EditionOptions &m_options;
    QSet<QString> m_events, m_promises; // for the customer
    QSet<QString> m_cited;              // for executives: what the evidence for their causes points at
    QSet<QString> m_others;             // for executives: other customers at risk, each once
};

} // namespace straw
