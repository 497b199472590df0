#pragma once

#include "ui/meeting/stage.h"
#include "ui/models/entry.h"

namespace straw {

/// Why they are here: what this is about, and who takes part.
class FrameStage final : public MeetingStage
{
    Q_OBJECT
public:
    FrameStage(MeetingRun &run, Shown &shown, QWidget *parent);

private:
    void follow();

    TextLabel *m_facts;
    AddLine *m_line;
};

/// What they gave as reasons, and what is thought to lie behind it.
class FactorsStage final : public MeetingStage
{
    Q_OBJECT
public:
    FactorsStage(MeetingRun &run, Shown &shown, QWidget *parent);

    QWidget *firstStop() override;

private:
    AddLine *m_line;
};

/// What went well, where they were lucky, and what else was found.
class FindingsStage final : public MeetingStage
{
    Q_OBJECT
public:
    FindingsStage(MeetingRun &run, Shown &shown, QWidget *parent);

    QWidget *firstStop() override;

private:
    AddLine *m_first = nullptr;
};

/// What could change: ideas that nobody has committed to.
class CandidatesStage final : public MeetingStage
{
    Q_OBJECT
public:
    CandidatesStage(MeetingRun &run, Shown &shown, QWidget *parent);

    QWidget *firstStop() override;

private:
    AddLine *m_line;
};

/// One sentence of each who takes part. There is a line for each of them, and one for whoever is not named.
class LearnedStage final : public MeetingStage
{
    Q_OBJECT
public:
    LearnedStage(MeetingRun &run, Shown &shown, QWidget *parent);

    QWidget *firstStop() override;

private:
    void follow();
    bool add(const QString &personId, const QString &text);

    QVBoxLayout *m_lines;
    QStringList m_people; // for whom there are lines, with their names
};

} // namespace straw
