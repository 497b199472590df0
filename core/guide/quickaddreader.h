#pragma once

#include "core/dates/dateinput.h"
#include "core/guide/quickadd.h"

#include <QSet>

namespace straw {

/// Reads one add line: first the tags (@ # via !), then a date among the words that are left, then
/// the title from the gaps. Every step looks at each word once.
class QuickAddReader
{
public:
    QuickAddReader(QStringView line, const DateContext &context, const QuickWords &words);

    QuickEvent read();

    /// How much of a word is a name, without what follows it.
    static qsizetype nameLength(QStringView word);

private:
    struct Word
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool taken = false; // by a tag

        qsizetype end() const { return start + length; }
    };

    void splitWords();
    /// A word that may belong to a name, without what follows it ("Meyer," or "Meyer's").
    struct NameWord
    {
        qsizetype start = 0;
        qsizetype length = 0;

        qsizetype end() const { return start + length; }
    };
    qsizetype nameLengthAt(qsizetype at) const;
    std::vector<NameWord> nameWordsAt(qsizetype at) const;
    bool isKnownName(QStringView text) const;
    bool isParticle(const NameWord &word) const;
    bool isCapitalised(const NameWord &word) const;
    bool hasNoCapitals(const NameWord &word) const;
    bool beginsDate(qsizetype at) const;
    QStringView textOf(const Word &word) const { return m_line.mid(word.start, word.length); }
    void addPart(QuickPart::Kind kind, qsizetype start, qsizetype end);

    void takeTag(size_t at);
    void takePerson(Word &word);
    void takeDepartmentOrParty(Word &word);
    void takeSource(size_t via);
    bool takeLeadingDate();
    bool takeClosingDate();
    void takeDateBehindName();
    std::optional<Edtf> closingDate(QStringView &text) const;

    void takeTitle();
    /// The stretches between the parts that say something, without what merely surrounds them.
    std::vector<QuickPart> gaps() const;
    qsizetype afterSeparator(qsizetype start, qsizetype end) const;
    QString titleText(const QuickPart &piece) const;

    QStringView m_line;
    DateReader m_dates;
    const QuickWords &m_known;
    std::vector<Word> m_words;
    std::vector<QStringList> m_names; // the words of each known name, when somebody is named
    QSet<QString> m_people;
    QuickEvent m_event;
};

} // namespace straw
