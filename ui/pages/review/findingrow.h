#pragma once

#include "core/report/findings.h"

#include <QWidget>

namespace straw {

/// Something to look at before a report is sent: what it is, what can be done, and the ways to it.
class FindingRow final : public QWidget
{
    Q_OBJECT
public:
    FindingRow(const Finding &finding, QWidget *parent);

    const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void wanted(const straw::Place &place, straw::Stretch words);
    /// The words are to be left as they are.
    void ignored(const straw::Finding &finding);

private:
    const Finding m_finding;
};

} // namespace straw
