#pragma once

#include "core/guide/interviewcourse.h"
#include "ui/models/entrymodel.h"

namespace straw {

class Call;

/// The questions of a call in the order of asking: see courseOf.
class CourseModel final : public EntryModel
{
    Q_OBJECT
public:
    CourseModel(Desk &desk, const QString &interviewId, QObject *parent = nullptr);

    const std::vector<CourseQuestion> &course() const { return m_course; }
    Place recordAt(int row) const override;
    bool mayRemove(int) const override { return false; }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    const QString m_interviewId;
    std::vector<CourseQuestion> m_course;
};

/// What is said before the questions, or after them.
class FrameModel final : public EntryModel
{
    Q_OBJECT
public:
    FrameModel(Desk &desk, const QString &interviewId, bool closing, QObject *parent = nullptr);

    Place recordAt(int row) const override;
    bool mayRemove(int) const override { return false; }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    const QString m_interviewId;
    const bool m_closing;
    std::vector<FrameItem> m_items;
};

/// What can be asked after the last note, by its kind.
class FollowUpModel final : public EntryModel
{
    Q_OBJECT
public:
    FollowUpModel(Call &call, Desk &desk, QObject *parent = nullptr);

    /// The one that comes `by` places after another; empty beyond either end.
    QString step(const QString &key, int by) const;
    bool mayRemove(int) const override { return false; }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    QString kind() const;

    Call &m_call;
    std::vector<FollowUp> m_all;
};

} // namespace straw
