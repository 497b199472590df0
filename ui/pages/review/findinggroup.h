#pragma once

#include "core/report/findings.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace straw {

class FindingRow;
class LinkButton;
class ReportChoices;
class TextLabel;

/// What there is to look at of one kind, the first of it at first, and the choice that settles all of it where there is
/// one. Hidden while there is neither.
class FindingGroup final : public QWidget
{
    Q_OBJECT
public:
    FindingGroup(Finding::Kind kind, ReportChoices &choices, QWidget *parent);

    Finding::Kind kind() const { return m_kind; }
    void show(std::vector<Finding> findings);
    int count() const { return int(m_findings.size()); }

Q_SIGNALS:
    void wanted(const straw::Place &place, straw::Stretch words);
    void ignored(const straw::Finding &finding);

private:
    void addBox();
    void fill();
    FindingRow *row(int number) const;
    void enter(int number);
    void showMore();
    bool isSettled() const;

    const Finding::Kind m_kind;
    ReportChoices &m_choices;
    std::vector<Finding> m_findings;
    size_t m_most;
    TextLabel *m_count;
    QCheckBox *m_box = nullptr;
    QVBoxLayout *m_rows;
    LinkButton *m_more;
};

} // namespace straw
