#pragma once

#include "ui/pages/adding/eventadd.h"
#include "ui/widgets/section.h"

namespace straw {

class AddLine;
class EntryList;
class LinkFlow;
struct RowVerb;

/// What was already tried, with its add line, and the means that were not tried yet.
class TriedSection final : public Section
{
    Q_OBJECT
public:
    /// What is added is aimed at the cause that is in hand, if `causeInHand` names one.
    TriedSection(Desk &desk, const QString &whenEmpty, std::function<QString()> causeInHand, QWidget *parent = nullptr);

    bool select(const QString &attemptId);
    /// Puts the cursor where an attempt is added.
    void focusLine();

Q_SIGNALS:
    void opened(const QString &attemptId);
    /// After `opened`, by the keyboard alone.
    void entered();

private:
    void addLine();
    void addList(const QString &whenEmpty);
    void addMeans();
    void follow();
    void followMeans();
    std::vector<RowVerb> verbs(const QString &attemptId);
    const Cause *aimedAt() const;
    QString preview(const QString &line) const;
    void plan(const QString &means);
    const Action *plannedBy(const QString &means, const QString &causeId) const;

    Desk &m_desk;
    const std::function<QString()> m_causeInHand;
    EventAdd m_adding;
    AddLine *m_line = nullptr;
    EntryList *m_list = nullptr;
    LinkFlow *m_means = nullptr;
    bool m_isWanted = false; // somebody was led to its line
};

} // namespace straw
