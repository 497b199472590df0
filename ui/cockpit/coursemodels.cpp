#include "ui/cockpit/coursemodels.h"

#include "core/guide/notes.h"
#include "core/guide/prompts.h"
#include "ui/cockpit/call.h"

#include <algorithm>

namespace straw {

namespace {

/// Only what is to be seen tells apart what was done from what was not.
Entry ticked(const QString &text, const QString &hint, bool done)
{
    return {.title = text,
            .detail = done ? QString() : hint,
            .icon = done ? QStringLiteral("check") : QStringLiteral("state-none"),
            .iconRole = done ? Role::Us : Role::Muted,
            .quiet = done};
}

template<typename T>
std::vector<QString> keysOf(const std::vector<T> &all)
{
    std::vector<QString> keys;
    std::ranges::transform(all, std::back_inserter(keys), &T::key);
    return keys;
}

} // namespace

CourseModel::CourseModel(Desk &desk, const QString &interviewId, QObject *parent)
    : EntryModel(desk, "interview_question", parent)
    , m_interviewId(interviewId)
{
    setAlsoShows({"interview_question", "unknown", "prompt", "interview", "complaint"}); // rows are no records
    refresh();
}

Place CourseModel::recordAt(int row) const
{
    return {"interview_question", m_interviewId + u'/' + idAt(row), {}};
}

void CourseModel::readSources()
{
    const Interview *interview = desk().data().interviews.find(m_interviewId);
    m_course = interview ? courseOf(*interview, desk().data()) : std::vector<CourseQuestion>();
}

std::vector<QString> CourseModel::ids() const
{
    return keysOf(m_course);
}

Entry CourseModel::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_course, id, &CourseQuestion::key);
    return found == m_course.end() ? Entry() : ticked(found->text, {}, found->asked);
}

FrameModel::FrameModel(Desk &desk, const QString &interviewId, bool closing, QObject *parent)
    : EntryModel(desk, "answer", parent)
    , m_interviewId(interviewId)
    , m_closing(closing)
{
    setAlsoShows({"answer", "prompt", "interview", "complaint"}); // rows are no records
    refresh();
}

Place FrameModel::recordAt(int row) const
{
    return {"answer", Prompts::answerId(idAt(row), m_interviewId), {}};
}

void FrameModel::readSources()
{
    const Interview *interview = desk().data().interviews.find(m_interviewId);
    m_items = interview ? frameOf(*interview, desk().data()) : std::vector<FrameItem>();
    std::erase_if(m_items, [this](const FrameItem &item) { return item.closes != m_closing; });
}

std::vector<QString> FrameModel::ids() const
{
    return keysOf(m_items);
}

Entry FrameModel::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &FrameItem::key);
    return found == m_items.end() ? Entry() : ticked(found->text, found->hint, found->done);
}

FollowUpModel::FollowUpModel(Call &call, Desk &desk, QObject *parent)
    : EntryModel(desk, "prompt", parent)
    , m_call(call)
{
    setAlsoShows({"line"});
    refresh();
    connect(&call, &Call::changed, this, &EntryModel::refresh);
}

/// Of the note that is being written, else of the last one.
QString FollowUpModel::kind() const
{
    if (!m_call.draft().isEmpty())
        return m_call.kind();
    const Snapshot &workbook = desk().data();
    const Line *last = nullptr;
    for (const Line &line : workbook.lines) {
        if (line.interviewId == m_call.interviewId() && (!last || !isNotedBefore(line, *last, workbook)))
            last = &line;
    }
    return last && !last->kind.isEmpty() ? last->kind : m_call.kind();
}

void FollowUpModel::readSources()
{
    m_all = followUpsAfter(kind(), desk().data());
}

std::vector<QString> FollowUpModel::ids() const
{
    return keysOf(m_all);
}

Entry FollowUpModel::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &FollowUp::key);
    return found == m_all.end() ? Entry() : Entry{.title = found->text, .detail = found->theme};
}

QString FollowUpModel::step(const QString &key, int by) const
{
    const auto now = std::ranges::find(m_all, key, &FollowUp::key);
    const qsizetype to = now != m_all.end() ? now - m_all.begin() + by : by > 0 ? 0 : qsizetype(m_all.size()) - 1;
    return to >= 0 && to < qsizetype(m_all.size()) ? m_all[size_t(to)].key : QString();
}

} // namespace straw
