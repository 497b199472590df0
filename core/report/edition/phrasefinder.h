#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace straw {

/// Finds words, and words in a row, in texts: whole words only, without regard to case and accents (see plainWords),
/// with whatever signs stand between them, so that "Carla Brandt" is found in "carla.brandt@norvik.example". A word
/// with the ending of a possessive ("Meyer's", "Meyers") is that word.
class PhraseFinder
{
public:
    struct Found
    {
        qsizetype from = 0, length = 0; ///< in the text, without the ending of a possessive
        int phrase = 0;                 ///< as it was added
    };

    /// Adds a phrase under a number; of two that are the same the first one counts.
    void add(const QString &phrase, int number);
    /// Words that go along when they stand before what is found ("Ms", "Dr").
    void setBefore(const QStringList &words);
    bool isEmpty() const { return m_phrases.isEmpty(); }

    /// What is found, in the order of the text; the longest at each place.
    std::vector<Found> in(const QString &text) const;

private:
    struct Phrase
    {
        QStringList words;
        int number;
    };
    QHash<QString, std::vector<Phrase>> m_phrases; // by their first word, the longest first
    QStringList m_before;
};

/// True for a script in which words are not parted by blanks: a PhraseFinder finds none of them there.
bool isUnparted(QStringView name);

/// Some of a text around a place in it, on one line.
QString excerptOf(const QString &text, qsizetype from, qsizetype length);

} // namespace straw
