#include "core/guide/wordingplaces.h"

#include "core/schema/tables.h"

#include <algorithm>

namespace straw {

namespace {

struct Field
{
    TableKey table;
    ColumnKey column;

    bool operator==(const Field &) const = default;
};

/// What is kept as it was said, written or sent; a guess that is there to be checked; and what is no sentence.
constexpr Field leftAsTheyAre[] = {
    {"account", "notice_text"}, {"account", "they_say"},     {"person", "value_in_their_words"},
    {"person", "address"},      {"promise", "words"},        {"complaint", "in_their_eyes"},
    {"complaint", "wanted"},    {"complaint", "reply"},      {"stated_reason", "text"},
    {"evidence", "passage"},    {"interview", "hypothesis"}, {"offer", "answer"},
    {"attachment", "text"},     {"comment", "passage"},
};

/// What goes to the customer as it stands there.
constexpr Field toCustomer[] = {
    {"comeback_step", "text"},
    {"outreach", "angle"},
};

template<size_t Count>
bool isOneOf(const Field (&fields)[Count], const Field &field)
{
    return std::ranges::find(fields, field) != std::end(fields);
}

bool isTitleOfAction(const Field &field)
{
    return field == Field{"action", "title"};
}

} // namespace

bool hasWording(TableKey table, ColumnKey column)
{
    const Column *described = Tables::instance().column(table, column);
    const Field field{table, column};
    return isTitleOfAction(field)
           || (described && described->kind == ColumnKind::Prose && !isOneOf(leftAsTheyAre, field));
}

std::optional<WordingOf> wordingOf(const Place &text, const Snapshot &workbook)
{
    const Field field{text.table, text.column};
    if (!hasWording(text.table, text.column))
        return {};
    if (field == Field{"line", "text"}) {
        const Line *note = workbook.lines.find(text.id);
        if (!note || note->kind.isEmpty() || note->kind == u"verbatim")
            return {};
    }
    if (isTitleOfAction(field))
        return WordingOf::Action;
    return isOneOf(toCustomer, field) ? WordingOf::ToCustomer : WordingOf::Case;
}

} // namespace straw
