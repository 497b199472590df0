#include "ui/fields/markfinder.h"

#include "core/base/sharethread.h"
#include "core/guide/wording.h"

#include <QTextBlock>

#include <algorithm>

namespace straw {

namespace {

constexpr int afterKey = 300;   // ms
constexpr int afterSight = 200; // what a window shows first comes first
constexpr qsizetype longParagraph = 4096;

std::shared_ptr<ShareThread> threadOfAll()
{
    static std::weak_ptr<ShareThread> known;
    std::shared_ptr<ShareThread> thread = known.lock();
    if (!thread)
        known = thread = std::make_shared<ShareThread>();
    return thread;
}

bool overlaps(const Stretch &one, const Stretch &other)
{
    return one.at < other.end() && other.at < one.end();
}

/// Where a part of a text stands after an edit beside it; nothing after one within it.
std::optional<Stretch> moved(const Stretch &part, const Stretch &removed, qsizetype added)
{
    if (part.end() <= removed.at)
        return part;
    if (part.at >= removed.end())
        return Stretch{part.at + added - removed.length, part.length};
    return {};
}

void add(std::vector<Stretch> &parts, const Stretch &part)
{
    parts.push_back(part);
    std::ranges::sort(parts, {}, &Stretch::at);
    std::vector<Stretch> joined;
    for (const Stretch &each : parts) {
        if (joined.empty() || joined.back().end() < each.at)
            joined.push_back(each);
        else
            joined.back().length = std::max(joined.back().end(), each.end()) - joined.back().at;
    }
    parts = std::move(joined);
}

/// Takes out what lies in `gone`, in whose place stand `added` letters.
void cut(std::vector<Stretch> &parts, const Stretch &gone, qsizetype added)
{
    std::vector<Stretch> left;
    const auto keep = [&left](qsizetype from, qsizetype to) {
        if (from < to)
            left.push_back({from, to - from});
    };
    for (const Stretch &part : parts) {
        keep(part.at, std::min(part.end(), gone.at));
        keep(std::max(part.at, gone.end()) + added - gone.length, part.end() + added - gone.length);
    }
    parts = std::move(left);
}

/// The paragraphs around a part, with their ends; of a long one what is around.
Stretch touchedBy(const QTextDocument &document, const Stretch &part)
{
    const QTextBlock first = document.findBlock(int(part.at));
    const QTextBlock last = document.findBlock(int(part.end()));
    const qsizetype end = last.isValid() ? last.position() + last.length() : document.characterCount();
    const qsizetype from = std::max<qsizetype>(first.position(), part.at - longParagraph);
    return {from, std::min(end, part.end() + longParagraph) - from};
}

} // namespace

MarkFinder::MarkFinder(GrowingEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MarkFinder::look);
    connect(edit.document(), &QTextDocument::contentsChange, this, &MarkFinder::follow);
    connect(&edit, &GrowingEdit::seen, this, [this] {
        if (!m_finds.empty() && !m_isLooking && !m_soon.isActive())
            m_soon.start(afterSight);
    });
}

void MarkFinder::setFind(MarkLayer layer, Find find)
{
    if (find)
        m_finds[layer] = std::move(find);
    else
        m_finds.erase(layer);
    m_looked.clear();
    m_asked.reset();
    if (m_found.erase(layer) > 0)
        Q_EMIT changed();
    m_edit.viewport()->update();
}

const std::vector<MarkFinder::Found> &MarkFinder::found(MarkLayer layer) const
{
    static const std::vector<Found> none;
    const auto found = m_found.find(layer);
    return found == m_found.end() ? none : found->second;
}

void MarkFinder::follow(int at, int removed, int added)
{
    if (m_finds.empty())
        return;
    const Stretch gone{at, removed};
    const Stretch touched = touchedBy(*m_edit.document(), {at, added});
    cut(m_looked, gone, added);
    cut(m_looked, touched, touched.length);
    if (m_asked)
        m_asked = moved(*m_asked, gone, added);
    if (m_asked && overlaps(*m_asked, touched))
        m_asked.reset();
    bool isMoved = false;
    for (auto &[layer, all] : m_found) {
        std::vector<Found> left;
        for (const Found &each : all) {
            if (const auto now = moved(each.at, gone, added))
                left.push_back({*now, each.what});
        }
        isMoved = isMoved || left != all;
        all = std::move(left);
    }
    m_soon.start(afterKey);
    if (isMoved)
        Q_EMIT changed();
}

/// The first of what is in sight that was not looked at yet.
std::optional<Stretch> MarkFinder::nextPart() const
{
    const Stretch sight = m_edit.inSight();
    qsizetype from = sight.at, to = sight.end();
    for (const Stretch &part : m_looked) {
        if (part.at > from) {
            to = std::min(to, part.at);
            break;
        }
        from = std::max(from, part.end());
    }
    if (from >= to)
        return {};
    return Stretch{from, to - from};
}

void MarkFinder::look()
{
    if (m_isLooking || m_finds.empty())
        return;
    const std::optional<Stretch> part = nextPart();
    if (!part)
        return;
    const QString text = m_edit.toPlainText();
    m_asked = paragraphsAround(text, *part);
    m_askedAt = m_asked->at;
    m_isLooking = true;
    if (!m_thread)
        m_thread = threadOfAll();
    const auto find = [finds = m_finds, text, part = *part] {
        FoundByLayer found;
        for (const auto &[layer, each] : finds)
            found[layer] = each(text, part);
        return found;
    };
    m_thread->ask(find, {this, [this](const FoundByLayer &found) { take(found); }}, ShareThread::Reading);
}

/// What was edited meanwhile is looked at once more.
void MarkFinder::take(const FoundByLayer &found)
{
    m_isLooking = false;
    const std::optional<Stretch> asked = std::exchange(m_asked, {});
    if (!m_soon.isActive())
        m_soon.start(0);
    if (!asked)
        return;
    const FoundByLayer before = m_found;
    for (const auto &[layer, fresh] : found) {
        std::vector<Found> &all = m_found[layer];
        std::erase_if(all, [&asked](const Found &each) { return overlaps(each.at, *asked); });
        for (const Found &each : fresh)
            all.push_back({{each.at.at + asked->at - m_askedAt, each.at.length}, each.what});
        std::ranges::sort(all, {}, [](const Found &each) { return each.at.at; });
    }
    add(m_looked, {asked->at, asked->length + 1}); // with the end of the line
    if (m_found != before)
        Q_EMIT changed();
}

} // namespace straw
