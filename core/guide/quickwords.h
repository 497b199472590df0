#pragma once

#include "core/schema/pick.h"

#include <QHash>
#include <QStringList>

namespace straw {

class Catalogue;

/// The words that the add line knows, each with the key it stands for. Words are as
/// plainWords() makes them.
struct QuickWords
{
    QHash<QString, QString> departments;
    QHash<QString, QString> parties;
    QHash<QString, QString> sources;
    /// What leads a date at the end of the line: "on Friday".
    QStringList beforeDate;
    /// What leads a source: "via phone".
    QStringList beforeSource;
    /// What leads an amount: "for 20 EUR".
    QStringList beforeAmount;
    /// Small words inside a name: "van", "der".
    QStringList nameParticles;

    /// The names of people who are known.
    QStringList names = {};

    /// Keys, labels and aliases of the pick lists department, party and source_type, and the words
    /// of quickadd.json. Those of English are understood in every language, where they do not mean something else.
    static QuickWords of(const Catalogue &catalogue);
    /// Those of resources/<language>/guide/quickadd.json alone, for the language of the interface.
    static QuickWords plain();
    /// The words of a pick list by their keys.
    static QHash<QString, QString> ofList(const Catalogue &catalogue, ListKey list);

    /// A word as it is looked up.
    static QString folded(QStringView word);

    /// The key of a department or a party by its word, or by a start of it (two characters or
    /// more) that no other key has; empty when there is none.
    Pick<"department"> department(QStringView word) const
    {
        return Pick<"department">(matching(word, departments, parties));
    }
    Pick<"party"> party(QStringView word) const { return Pick<"party">(matching(word, parties, departments)); }

private:
    static QString matching(QStringView word, const QHash<QString, QString> &wanted,
                            const QHash<QString, QString> &others);
};

} // namespace straw
