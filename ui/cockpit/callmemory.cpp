#include "core/base/steadyclock.h"
#include "core/workbook/catalogue.h"
#include "ui/cockpit/call.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// What a call leaves for the next start, which may come after a crash.
namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr PickKey<"line_kind"> theirs = "verbatim";

QJsonObject remembered(const Desk &desk)
{
    return desk.settings() ? QJsonDocument::fromJson(desk.settings()->text(Setting::Call).toUtf8()).object()
                           : QJsonObject();
}

} // namespace

Call::Left Call::left(const Desk &desk)
{
    const QJsonObject json = remembered(desk);
    const QString id = json[u"interview"].toString();
    const QString view = json[u"view"].toString();
    return view.isEmpty() || !desk.data().interviews.find(id) ? Left() : Left{id, view == u"live"};
}

void Call::setView(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    remember();
}

/// Nothing that tells of the customer: ids, and how the next note is to be.
void Call::remember()
{
    m_later.stop();
    if (!m_desk.settings())
        return;
    if (m_view == None) {
        if (remembered(m_desk)[u"interview"].toString() == m_id)
            m_desk.settings()->set(Setting::Call, QString());
        return;
    }
    QJsonObject json{{u"interview"_s, m_id},         {u"view"_s, m_view == Live ? u"live"_s : u"sheet"_s},
                     {u"kind"_s, m_kind.toString()}, {u"stays"_s, m_stays},
                     {u"speaker"_s, m_speaker},      {u"question"_s, m_question},
                     {u"draft"_s, m_draft}};
    if (m_began && !m_ended) {
        json.insert(u"began"_s, QString::number(*m_began));
        json.insert(u"run"_s, steadyRun());
    }
    m_desk.settings()->set(Setting::Call, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

/// After a crash: the note that was being written goes on where it ended. The time does so only within the same run of
/// the computer, as the clock means nothing beyond it.
void Call::takeUp()
{
    const QJsonObject json = remembered(m_desk);
    if (json[u"interview"].toString() != m_id)
        return;
    const QString kind = json[u"kind"].toString();
    const std::vector<PickEntry> &kinds = Catalogue::instance().entries("line_kind");
    if (std::ranges::find(kinds, kind, &PickEntry::key) != kinds.end())
        m_kind = Pick<"line_kind">(kind);
    m_stays = json[u"stays"].toBool() && m_kind != theirs;
    m_speaker = json[u"speaker"].toString();
    m_question = json[u"question"].toString();
    const Line *line = m_desk.data().lines.find(json[u"draft"].toString());
    if (line && line->interviewId == m_id) {
        m_draft = line->id;
        m_text = line->text;
        m_kind = line->kind.isEmpty() ? Pick<"line_kind">(theirs) : line->kind;
    }
    bool isNumber = false;
    const qint64 began = json[u"began"].toString().toLongLong(&isNumber);
    const bool isSameRun = !steadyRun().isEmpty() && json[u"run"].toString() == steadyRun();
    if (isNumber && isSameRun && began <= m_clock() && interview() && !isOver() && !interview()->heldAt.isNull())
        m_began = began;
}

} // namespace straw
