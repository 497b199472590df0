#pragma once

#include "core/workbook/snapshot.h"

#include <QString>

#include <vector>

namespace straw {

class Store;
struct Column;

/// A place where a search term was found.
struct SearchHit
{
    TableKey table;
    QString id;
    ColumnKey column;
    QString text;        // the whole field
    qsizetype start = 0; // of the first mark in text
    qsizetype length = 0;
};

/// Whether a field holds what people write, as against keys and the like.
bool isWrittenByPeople(const Column &column);

/// A piece of a text on one line, with the mark in it.
struct Excerpt
{
    QString text;
    qsizetype start = 0; // of the mark in text
    qsizetype length = 0;
};

/// What stands around a hit, cut where words begin if there are any, however long the text is.
Excerpt excerptOf(const SearchHit &hit);

/// Every text field that people write, in which all words of the term occur, each as the beginning of a word, whatever
/// their case and accents. Looks through the values themselves: at 5,000 events that takes less time
/// than a full-text index takes to be filled, and nothing has to be kept up to date. The store is asked for
/// what a snapshot does not hold.
std::vector<SearchHit> search(const Snapshot &workbook, const Store &store, const QString &term, int limit);

} // namespace straw
