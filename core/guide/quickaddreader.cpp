#include "core/guide/quickaddreader.h"

#include "core/base/namematch.h"

#include <algorithm>

namespace straw {

namespace {

constexpr size_t mostSourceWords = 4;  // "note of a meeting"
constexpr qsizetype mostDateWords = 6; // "Tuesday 10 March 2026 at 14:45"

bool isQuote(QChar c)
{
    return c == u'"' || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x201e);
}

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

/// Whether a text has more to say than punctuation.
bool says(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Symbol_Other;
    });
}

/// The name in @Meyer or @"Anna Meyer", and how much of the word it takes.
struct Mention
{
    QString name;
    qsizetype length = 0;
    bool quoted = false;
};

Mention mentionIn(QStringView word)
{
    if (word.size() > 2 && isQuote(word[1])) {
        for (qsizetype at = 2; at < word.size(); ++at) {
            if (isQuote(word[at]))
                return {word.mid(2, at - 2).toString().simplified(), at + 1, true};
        }
        return {word.mid(2).toString(), word.size(), true}; // the closing quote is yet to be typed
    }
    const QStringView name = word.mid(1, QuickAddReader::nameLength(word.mid(1)));
    QString written = name.toString();
    if (!written.contains(u'@')) // in an address it is a letter
        written.replace(u'_', u' ');
    return {written.simplified(), 1 + name.size()};
}

/// A month or a year behind a name may mean anything else: "@Meyer budget", "@Meyer 2025".
bool isDayOrTime(const Edtf &date)
{
    return date.precision() == Edtf::Day || date.precision() == Edtf::Minute;
}

bool byStart(const QuickPart &left, const QuickPart &right)
{
    return left.start < right.start;
}

} // namespace

QuickAddReader::QuickAddReader(QStringView line, const DateContext &context, const QuickWords &words)
    : m_line(line)
    , m_dates(context)
    , m_known(words)
{
    if (line.contains(u'@')) {
        for (const QString &name : words.names)
            m_names.push_back(plainWords(name).split(u' ', Qt::SkipEmptyParts));
    }
    splitWords();
}

QuickEvent QuickAddReader::read()
{
    for (size_t at = 0; at < m_words.size(); ++at) {
        if (!m_words[at].taken)
            takeTag(at);
    }
    if (!takeLeadingDate() && !takeClosingDate())
        takeDateBehindName();
    std::sort(m_event.parts.begin(), m_event.parts.end(), byStart);
    takeTitle();
    return std::move(m_event);
}

void QuickAddReader::splitWords()
{
    // Where the last quote stands, so that looking for a closing one is never in vain.
    qsizetype lastQuote = m_line.size() - 1;
    while (lastQuote >= 0 && !isQuote(m_line[lastQuote]))
        --lastQuote;

    qsizetype at = 0;
    while (at < m_line.size()) {
        if (m_line[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        if (m_line[at] == u'@' && at + 1 < lastQuote && isQuote(m_line[at + 1])) {
            at += 2;
            while (!isQuote(m_line[at]))
                ++at;
        } else if (m_line[at] == u'@') {
            at += 1 + nameLengthAt(at + 1);
        }
        while (at < m_line.size() && !m_line[at].isSpace())
            ++at;
        m_words.push_back({start, at - start});
    }
}

void QuickAddReader::addPart(QuickPart::Kind kind, qsizetype start, qsizetype end)
{
    m_event.parts.push_back({kind, start, end - start});
}

void QuickAddReader::takeTag(size_t at)
{
    Word &word = m_words[at];
    const QStringView text = textOf(word);
    if (text == u"!") {
        m_event.finalStraw = true;
        word.taken = true;
        addPart(QuickPart::FinalStraw, word.start, word.end());
    } else if (text.startsWith(u'@')) {
        takePerson(word);
    } else if (text.startsWith(u'#')) {
        takeDepartmentOrParty(word);
    } else if (m_known.beforeSource.contains(text, Qt::CaseInsensitive)) {
        takeSource(at);
    }
}

void QuickAddReader::takePerson(Word &word)
{
    const Mention mention = mentionIn(textOf(word));
    if (!says(mention.name))
        return;
    if (!m_people.contains(mention.name)) {
        m_people.insert(mention.name);
        m_event.people.push_back({mention.name, mention.quoted});
    }
    word.taken = true;
    addPart(QuickPart::Person, word.start, word.start + mention.length);
}

void QuickAddReader::takeDepartmentOrParty(Word &word)
{
    const QStringView name = textOf(word).mid(1);
    const Pick<"department"> department = m_known.department(name);
    const Pick<"party"> party = m_known.party(name);
    if (!department.isEmpty() && m_event.department.isEmpty()) {
        m_event.department = department;
        addPart(QuickPart::Department, word.start, word.end());
    } else if (!party.isEmpty() && m_event.party.isEmpty()) {
        m_event.party = party;
        addPart(QuickPart::Party, word.start, word.end());
    } else {
        return;
    }
    word.taken = true;
}

void QuickAddReader::takeSource(size_t via)
{
    if (!m_event.source.isEmpty())
        return;
    size_t most = 0;
    while (most < mostSourceWords && via + 1 + most < m_words.size()
           && m_line[m_words[via + 1 + most].start].isLetterOrNumber())
        ++most;
    for (size_t count = most; count > 0; --count) {
        const qsizetype start = m_words[via + 1].start;
        const qsizetype end = m_words[via + count].end();
        const QString key = m_known.sources.value(QuickWords::folded(m_line.mid(start, end - start)));
        if (key.isEmpty())
            continue;
        m_event.source = key;
        addPart(QuickPart::Source, m_words[via].start, end);
        for (size_t at = via; at <= via + count; ++at)
            m_words[at].taken = true;
        return;
    }
}

bool QuickAddReader::takeLeadingDate()
{
    const auto isTaken = [](const Word &word) { return word.taken; };
    const auto first = std::find_if_not(m_words.begin(), m_words.end(), isTaken);
    if (first == m_words.end())
        return false;
    const auto last = std::find_if(first, m_words.end(), isTaken) - 1;
    const auto date = m_dates.leading(m_line.mid(first->start, last->end() - first->start));
    if (!date)
        return false;
    m_event.date = date->date;
    const qsizetype start = first->start + date->start;
    addPart(QuickPart::Date, start, start + date->length);
    return true;
}

bool QuickAddReader::takeClosingDate()
{
    qsizetype runEnd = 0; // of the untaken words that the current one belongs to
    for (size_t at = m_words.size(); at-- > 0;) {
        const Word &word = m_words[at];
        if (word.taken) {
            runEnd = 0;
            continue;
        }
        if (runEnd == 0)
            runEnd = word.end();
        if (word.end() == runEnd || !m_known.beforeDate.contains(textOf(word), Qt::CaseInsensitive))
            continue;
        const qsizetype start = m_words[at + 1].start;
        QStringView text = m_line.mid(start, runEnd - start);
        const auto date = closingDate(text);
        if (!date)
            continue;
        m_event.date = *date;
        addPart(QuickPart::Date, word.start, start + text.size());
        return true;
    }
    return false;
}

/// "call @Olga Brandt today 14:45": nothing else stands between the name and the next tag or the end.
void QuickAddReader::takeDateBehindName()
{
    for (size_t at = 1; at < m_words.size(); ++at) {
        if (m_words[at].taken || !m_words[at - 1].taken || !textOf(m_words[at - 1]).startsWith(u'@'))
            continue;
        size_t last = at;
        while (last + 1 < m_words.size() && !m_words[last + 1].taken)
            ++last;
        const qsizetype start = m_words[at].start;
        QStringView text = m_line.mid(start, m_words[last].end() - start);
        const auto date = closingDate(text);
        if (!date || !isDayOrTime(*date))
            continue;
        m_event.date = *date;
        addPart(QuickPart::Date, start, start + text.size());
        return;
    }
}

/// The date that a text is, which is shortened where it ends a sentence.
std::optional<Edtf> QuickAddReader::closingDate(QStringView &text) const
{
    auto date = m_dates.whole(text);
    if (date || !text.endsWith(u'.'))
        return date;
    text.chop(1);
    return m_dates.whole(text);
}

void QuickAddReader::takeTitle()
{
    const std::vector<QuickPart> words = gaps();
    if (words.empty())
        return;
    std::vector<QuickPart> pieces = words;
    for (const QuickPart &part : m_event.parts) {
        const bool amid = words.front().start < part.start && part.start < words.back().start;
        if (part.kind == QuickPart::Person && amid)
            pieces.push_back(part);
    }
    std::sort(pieces.begin(), pieces.end(), byStart);

    QString title;
    qsizetype end = 0;
    for (const QuickPart &piece : pieces) {
        if (!title.isEmpty() && piece.start > end)
            title += u' ';
        title += titleText(piece);
        end = piece.end();
    }
    m_event.title = title.simplified();
    // A comma before what was taken out of the line ends nothing any more.
    while (m_event.title.endsWith(u',') || m_event.title.endsWith(u';'))
        m_event.title = m_event.title.chopped(1).trimmed();
    m_event.parts.insert(m_event.parts.end(), words.begin(), words.end());
    std::sort(m_event.parts.begin(), m_event.parts.end(), byStart);
}

std::vector<QuickPart> QuickAddReader::gaps() const
{
    std::vector<QuickPart> gaps;
    qsizetype from = 0;
    const auto addGap = [&](qsizetype start, qsizetype end, bool afterDate) {
        while (start < end && m_line[start].isSpace())
            ++start;
        if (afterDate || (gaps.empty() && from > 0)) // "@Meyer, credit refused"
            start = afterSeparator(start, end);
        while (end > start && m_line[end - 1].isSpace())
            --end;
        if (says(m_line.mid(start, end - start)))
            gaps.push_back({QuickPart::Title, start, end - start});
    };
    bool afterDate = false;
    for (const QuickPart &part : m_event.parts) {
        addGap(from, part.start, afterDate);
        from = part.end();
        afterDate = part.kind == QuickPart::Date;
    }
    addGap(from, m_line.size(), afterDate);
    return gaps;
}

qsizetype QuickAddReader::afterSeparator(qsizetype start, qsizetype end) const
{
    qsizetype at = start;
    while (at < end && isOneOf(m_line[at], u":;,.|-\u2013\u2014\u060c\u061b\u3001\uff0c\uff1a\uff1b"))
        ++at;
    if (at > start && at < end && !m_line[at].isSpace() && m_line[at - 1] == u'-')
        return start; // "Fri -5 % usage"
    while (at < end && m_line[at].isSpace())
        ++at;
    return at;
}

QString QuickAddReader::titleText(const QuickPart &piece) const
{
    const QStringView text = m_line.mid(piece.start, piece.length);
    if (piece.kind == QuickPart::Person)
        return mentionIn(text).name;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool startsLine = piece.start + at == m_words.front().start;
        if (text[at] == u'\\' && at + 1 < text.size() && (startsLine || isOneOf(text[at + 1], u"@#!\\")))
            ++at;
        plain += text[at];
    }
    return plain;
}

std::optional<Edtf> takeDateBehind(QString &name, const DateContext &context)
{
    const DateReader dates(context);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype first = std::max<qsizetype>(1, words.size() - mostDateWords); first < words.size(); ++first) {
        const auto date = dates.whole(words.sliced(first).join(u' '));
        if (!date || !isDayOrTime(*date))
            continue;
        name = words.first(first).join(u' ');
        return date;
    }
    return std::nullopt;
}

} // namespace straw
