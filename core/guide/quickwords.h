#pragma once

#include <QHash>
#include <QStringList>

namespace straw {

class Catalogue;

/// The words that the add line knows, each with the key it stands for. Words are case-folded, with
/// single blanks in place of - and _.
struct QuickWords
{
    QHash<QString, QString> departments;
    QHash<QString, QString> parties;
    QHash<QString, QString> sources;
    /// What leads a date at the end of the line: "on Friday".
    QStringList beforeDate = {QStringLiteral("on")};
    /// What leads a source: "via phone".
    QStringList beforeSource = {QStringLiteral("via")};

    /// Names of several words that are known, and so need no quotes: @Anna Meyer.
    QStringList names = {};

    /// Keys, labels and aliases of the pick lists department, party and source_type.
    static QuickWords of(const Catalogue &catalogue);

    /// A word as it is looked up.
    static QString folded(QStringView word);

    /// The key of a department or a party by its word, or by a start of it (two characters or
    /// more) that no other key has; empty when there is none.
    QString department(QStringView word) const { return matching(word, departments, parties); }
    QString party(QStringView word) const { return matching(word, parties, departments); }

private:
    static QString matching(QStringView word, const QHash<QString, QString> &wanted,
                            const QHash<QString, QString> &others);
};

} // namespace straw
