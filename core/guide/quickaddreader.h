#pragma once

#include "core/base/dateinput.h"
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

private:
    struct Word
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool taken = false; // by a tag

        qsizetype end() const { return start + length; }
    };

    void splitWords();
    qsizetype knownNameAt(qsizetype at) const;
    QStringView textOf(const Word &word) const { return m_line.mid(word.start, word.length); }
    void addPart(QuickPart::Kind kind, qsizetype start, qsizetype end);

    void takeTag(size_t at);
    void takePerson(Word &word);
    void takeDepartmentOrParty(Word &word);
    void takeSource(size_t via);
    bool takeLeadingDate();
    void takeClosingDate();

    void takeTitle();
    /// The stretches between the parts that say something, without what merely surrounds them.
    std::vector<QuickPart> gaps() const;
    qsizetype afterSeparator(qsizetype start, qsizetype end) const;
    QString titleText(const QuickPart &piece) const;

    QStringView m_line;
    DateReader m_dates;
    const QuickWords &m_known;
    std::vector<Word> m_words;
    QSet<QString> m_people;
    QuickEvent m_event;
};

} // namespace straw
