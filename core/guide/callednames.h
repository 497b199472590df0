#pragma once

#include "core/workbook/snapshot.h"

#include <QMultiHash>

namespace straw {

/// By what the people of a workbook are called (see callNames), found by the letters that a name begins with ("Anna"
/// of "Anna-Lena"): a text may be long, and there may be thousands of either.
class CalledNames
{
public:
    explicit CalledNames(const Snapshot &workbook);

    /// Whether any of them stands in the text as a word of its own.
    bool isIn(const QString &text) const;

private:
    QMultiHash<QString, QString> m_names;
};

/// Whether two words side by side begin with a capital, as a name does. A short first word of a sentence ("The
/// Sales team") counts for nothing.
bool hasTwoCapitalisedWords(const QString &text);

} // namespace straw
