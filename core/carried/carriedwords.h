#pragma once

#include "core/carried/carried.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace straw {

/// The words of resources/<language>/guide/carried.json.
struct CarriedWords
{
    explicit CarriedWords(const QString &language);
    static const CarriedWords &of(const QString &language);

    QHash<QString, CarriedQuestion> questions; ///< by the key of their kind
    QHash<QString, QString> standIns;          ///< in place of the name of a company
    QStringList articles;                      ///< plain words, see plainWords
    QStringList companyWords;                  ///< that tell nothing when they stand alone
    QStringList ordinaryCapitals;              ///< words that begin with a capital and are no names
    QSet<QString> listWords;                   ///< words of the lists: departments, roles, kinds of event
    QSet<QString> commonWords; ///< those, and the words of all questions: what people write all the time
    QStringList capitalNouns;  ///< languages in which one within a sentence is no sign of a name
};

} // namespace straw
