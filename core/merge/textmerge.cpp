#include "core/merge/textmerge.h"

#include "core/merge/worddiff.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

bool isBlank(const QString &word)
{
    return word.front().isSpace();
}

bool breaksLine(const QString &word)
{
    return isBlank(word)
           && (word.contains(u'\n') || word.contains(QChar::ParagraphSeparator) || word.contains(QChar::LineSeparator));
}

/// Do these words end a sentence for good, with the blank behind it?
bool endsSentence(const QStringList &words, qsizetype count)
{
    if (count == 0 || !isBlank(words[count - 1]))
        return false;
    if (breaksLine(words[count - 1]))
        return true;
    static const QString closing = QStringLiteral(")]\"'”’»“");
    static const QString ending = QStringLiteral(".!?…。！？");
    qsizetype last = count - 2;
    while (last > 0 && closing.contains(words[last]))
        --last;
    return last >= 0 && ending.contains(words[last]);
}

/// The earlier text, with the places where its sentences begin.
struct Sentences
{
    explicit Sentences(const QString &text)
        : words(wordsOf(text))
    {
        starts.push_back(0);
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (endsSentence(words, i))
                starts.push_back(i);
        }
    }

    qsizetype at(qsizetype word) const
    {
        return std::upper_bound(starts.begin(), starts.end(), word) - starts.begin() - 1;
    }
    bool isStart(qsizetype word) const { return std::binary_search(starts.begin(), starts.end(), word); }

    QSet<QString> texts() const
    {
        QSet<QString> texts;
        for (size_t i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : words.size();
            texts << words.mid(starts[i], end - starts[i]).join(QString()).simplified();
        }
        return texts;
    }

    QStringList words;
    std::vector<qsizetype> starts;
};

/// Which sentences an edit is about: sentence n is 2n + 1, the gap before it 2n.
struct Reach
{
    qsizetype first, last;
};

/// The sentences that the words stand in which go, or between which the new ones come.
Reach touched(const WordEdit &edit, const Sentences &text)
{
    if (edit.from < edit.to)
        return {2 * text.at(edit.from) + 1, 2 * text.at(edit.to - 1) + 1};
    if (edit.from < text.words.size()) {
        const qsizetype place = 2 * text.at(edit.from) + (text.isStart(edit.from) ? 0 : 1);
        return {place, place};
    }
    // Behind the end: a sentence of its own only where the last one is over.
    const QStringList first = wordsOf(edit.text).mid(0, 1);
    const bool isOwn = text.words.isEmpty() || endsSentence(text.words, edit.from)
                       || (isBlank(first.front()) && endsSentence(text.words + first, edit.from + 1));
    const qsizetype last = text.words.isEmpty() ? -1 : 2 * text.at(edit.from - 1) + 1;
    return isOwn ? Reach{last + 1, last + 1} : Reach{last, last};
}

QString applied(const Sentences &text, const std::vector<WordEdit> &edits)
{
    QString out;
    qsizetype at = 0;
    for (const WordEdit &edit : edits) {
        out += text.words.mid(at, edit.from - at).join(QString()) + edit.text;
        at = edit.to;
    }
    return out + text.words.mid(at).join(QString());
}

struct Edit
{
    WordEdit words;
    Reach reach;
    bool byLeft, byRight;
};

std::vector<Edit> editsOf(const Sentences &text, const QString &left, const QString &right)
{
    std::vector<Edit> edits;
    for (const WordEdit &edit : wordEdits(text.words, wordsOf(left)))
        edits.push_back({edit, touched(edit, text), true, false});
    for (const WordEdit &edit : wordEdits(text.words, wordsOf(right))) {
        const auto same =
            std::find_if(edits.begin(), edits.end(), [&](const Edit &known) { return known.words == edit; });
        if (same != edits.end())
            same->byRight = true;
        else
            edits.push_back({edit, touched(edit, text), false, true});
    }
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) {
        return std::tie(a.words.from, a.words.to, a.words.text) < std::tie(b.words.from, b.words.to, b.words.text);
    });
    return edits;
}

/// True when some sentence has edits that only the left made and others that only the right made.
bool meet(const std::vector<Edit> &edits)
{
    for (const Edit &left : edits) {
        if (left.byRight)
            continue;
        for (const Edit &right : edits) {
            if (!right.byLeft && left.reach.first <= right.reach.last && right.reach.first <= left.reach.last)
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<QString> mergedText(const QString &before, const QString &left, const QString &right)
{
    if (left == right || right == before)
        return left;
    if (left == before)
        return right;
    const Sentences text(before);
    const std::vector<Edit> edits = editsOf(text, left, right);
    if (meet(edits))
        return std::nullopt;
    std::vector<WordEdit> chosen;
    chosen.reserve(edits.size());
    for (const Edit &edit : edits)
        chosen.push_back(edit.words);
    const QString merged = applied(text, chosen);
    // An end mark that went, or a change that both can be seen to have made in two ways.
    const QSet<QString> known = Sentences(left).texts() | Sentences(right).texts();
    if (!known.contains(Sentences(merged).texts()))
        return std::nullopt;
    return merged;
}

} // namespace straw
