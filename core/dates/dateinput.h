#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/datevocabulary.h"
#include "core/dates/edtf.h"

#include <optional>
#include <span>

namespace straw {

struct DateToken;

/// A date at the start of a line, and where in the line it stands.
struct LeadingDate
{
    Edtf date;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Understands dates as people type them: the stored form, Fri, Fri 15:40, last Friday, yesterday,
/// 3 days ago, 10 Mar, March 10th, 2024, 10.3., 3/10/2024, 05/2024, spring 2024, early 2024, around
/// May 2024, Q2 2024, with a time or without, in English, German and with the names of the
/// context's locale. What it cannot be sure of (31 Feb, 13/13/2024, Fri 7 Mar 2026 which was a
/// Saturday) is no date. Takes a moment to set up: keep one for many texts.
class DateReader
{
public:
    explicit DateReader(const DateContext &context);

    /// The date that the text is, if it is nothing but a date.
    std::optional<Edtf> whole(QStringView text) const;

    /// The longest date that the text begins with. A month or season alone ("May called") and a
    /// number that could be a year of long ago or far ahead ("2000 seats") only count before a
    /// colon, dash, semicolon, tab or bar.
    std::optional<LeadingDate> leading(QStringView text) const;

    const DateContext &context() const { return m_context; }

private:
    Edtf read(std::span<const DateToken> tokens) const;
    bool standsAlone(const Edtf &date, std::span<const DateToken> tokens, QStringView rest) const;

    DateContext m_context;
    DateVocabulary m_vocabulary;
};

/// DateReader::whole for a single text.
std::optional<Edtf> understandDate(QStringView text, const DateContext &context);

/// The order that the dates at the start of these texts (cells or lines) must have, when at least
/// one of them can only be read that way and none only the other way.
std::optional<DateOrder> inferDateOrder(const QStringList &texts, const DateContext &context);

} // namespace straw
