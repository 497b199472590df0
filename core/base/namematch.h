#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace straw {

/// A text as it is compared with what somebody types: without regard to case and accents, its words
/// with single blanks between them. Apostrophes belong to a word, other signs part words.
QString plainWords(QStringView text);

/// What somebody typed to mean one of several names: people, entries of a pick list, records.
///
/// A name is meant by its whole text, or from two letters on by the beginning of any part of it, or by one sign
/// that is a whole part of it (a family name such as 李):
/// "okaf", "Ruth O" and "Okafor Ruth" all mean "Ruth Okafor". Who writes whole words means these
/// before longer ones that begin so: "Anna" is Anna Meyer, not Annabel Lund.
class NamePattern
{
public:
    enum Match { None, Begins, Words, Whole };

    explicit NamePattern(QStringView typed);

    Match match(QStringView name) const;
    /// Whether a name begins so in any of its parts, even with one letter: worth to be offered.
    bool begins(QStringView name) const;
    /// The rows of the names that match best; one row when it is clear which is meant.
    std::vector<size_t> best(const QStringList &names) const;

private:
    Match matchWords(const QString &plain) const;

    QString m_plain;
    QStringList m_words; // the longest first
};

} // namespace straw
