#include "core/merge/worddiff.h"

namespace straw {

namespace {

constexpr qsizetype mostSteps = 800; // memory grows with the square

/// Furthest points reached after 0, 1, 2 ... steps; index k + step of diagonal k.
using Trace = std::vector<std::vector<qsizetype>>;

struct Middle
{
    const QStringList &before, &after;
    qsizetype start;         // what both begin with
    qsizetype rows, columns; // what is left of each without common start and end

    bool same(qsizetype x, qsizetype y) const { return before[start + x] == after[start + y]; }
};

/// Where diagonal k gets to in `step` steps, before the words that both share from there on.
qsizetype reach(const std::vector<qsizetype> &last, qsizetype step, qsizetype k)
{
    const auto at = [&](qsizetype diagonal) { return last[size_t(diagonal + step - 1)]; };
    if (k == -step || (k != step && at(k - 1) < at(k + 1)))
        return at(k + 1);
    return at(k - 1) + 1;
}

/// Empty when more steps are needed than are allowed.
Trace trace(const Middle &middle)
{
    Trace trace;
    for (qsizetype step = 0; step <= std::min(mostSteps, middle.rows + middle.columns); ++step) {
        std::vector<qsizetype> points(size_t(2 * step + 1));
        for (qsizetype k = -step; k <= step; k += 2) {
            qsizetype x = step == 0 ? 0 : reach(trace.back(), step, k);
            qsizetype y = x - k;
            while (x < middle.rows && y < middle.columns && x >= 0 && y >= 0 && middle.same(x, y)) {
                ++x;
                ++y;
            }
            points[size_t(k + step)] = x;
            if (x >= middle.rows && y >= middle.columns) {
                trace.push_back(std::move(points));
                return trace;
            }
            // The diagonals in between belong to the other parity; never the better way.
            if (k + step > 0)
                points[size_t(k + step - 1)] = -1;
        }
        trace.push_back(std::move(points));
    }
    return {};
}

QString joined(const QStringList &words, qsizetype from, qsizetype to)
{
    return words.mid(from, to - from).join(QString());
}

} // namespace

QStringList wordsOf(const QString &text)
{
    enum Kind { Word, Blank, Mark };
    const auto kindOf = [](QChar c) {
        return c.isSpace() ? Blank : c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? Word : Mark;
    };
    if (text.size() > longestCompared)
        return {text};
    QStringList words;
    for (qsizetype from = 0; from < text.size();) {
        const Kind kind = kindOf(text[from]);
        qsizetype to = from + 1;
        while (kind != Mark && to < text.size() && kindOf(text[to]) == kind)
            ++to;
        words << text.mid(from, to - from);
        from = to;
    }
    return words;
}

std::vector<WordEdit> wordEdits(const QStringList &before, const QStringList &after)
{
    qsizetype start = 0, end = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (start < shorter && before[start] == after[start])
        ++start;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const Middle middle{before, after, start, before.size() - start - end, after.size() - start - end};
    if (middle.rows == 0 && middle.columns == 0)
        return {};
    const Trace steps = trace(middle);
    if (steps.empty())
        return {{start, start + middle.rows, joined(after, start, start + middle.columns)}};

    // Back from the end; each step is one word that goes or comes.
    std::vector<WordEdit> edits;
    qsizetype x = middle.rows, y = middle.columns;
    for (auto step = qsizetype(steps.size()) - 1; step > 0; --step) {
        const qsizetype k = x - y;
        const qsizetype came = reach(steps[size_t(step - 1)], step, k);
        const bool shared = x > came; // words that both have stand behind this one
        x = came;
        y = x - k;
        const auto &last = steps[size_t(step - 1)];
        const auto at = [&](qsizetype diagonal) { return last[size_t(diagonal + step - 1)]; };
        const bool added = k == -step || (k != step && at(k - 1) < at(k + 1));
        const qsizetype place = start + (added ? x : x - 1);
        const QString word = added ? after[start + y - 1] : QString();
        if (!edits.empty() && !shared && edits.back().from == start + x) {
            edits.back().from = place;
            edits.back().text.prepend(word);
        } else {
            edits.push_back({place, start + x, word});
        }
        (added ? y : x) -= 1;
    }
    std::reverse(edits.begin(), edits.end());
    return edits;
}

} // namespace straw
