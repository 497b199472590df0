#pragma once

#include "core/report/findings.h"

#include <QWidget>

namespace straw {

class FindingGroup;
class ReportChoices;
class Section;
class TextLabel;

/// "Before you send it": all that whoever exports a report should look at, by kind.
class FindingsView final : public QWidget
{
    Q_OBJECT
public:
    FindingsView(ReportChoices &choices, QWidget *parent);

    void show(const std::vector<Finding> &findings);
    /// Where the first of it is; null when there is none.
    QWidget *firstStop() const;

Q_SIGNALS:
    void wanted(const straw::Place &place, straw::Stretch words);
    void ignored(const straw::Finding &finding);
    /// What had the focus is not there any more, and nothing else of it either.
    void focusLost();

private:
    Section *m_section;
    TextLabel *m_none;
    std::vector<FindingGroup *> m_groups;
};

} // namespace straw
