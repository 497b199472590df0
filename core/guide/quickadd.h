#pragma once

#include "core/base/money.h"
#include "core/dates/datecontext.h"
#include "core/dates/edtf.h"
#include "core/guide/quickwords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace straw {

/// A stretch of the add line and what it was understood as, to be highlighted while typing.
struct QuickPart
{
    enum Kind { Date, Title, Person, Department, Party, Source, FinalStraw };

    Kind kind = Title;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const QuickPart &) const = default;
};

/// Somebody who is named in an add line.
struct QuickPerson
{
    QString name;       // as written, or an address
    bool whole = false; // in quotes: nobody is meant whose name is longer

    bool operator==(const QuickPerson &) const = default;
};

/// What an add line says. Everything may be missing.
struct QuickEvent
{
    Edtf date;
    QString title;
    std::vector<QuickPerson> people; // each once
    Pick<"department"> department;
    Pick<"party"> party;
    QString source; // a key of the list whose words are known (see QuickWords)
    bool finalStraw = false;
    std::optional<TypedMoney> cost = {}; // where the place asks for one (see takeAmount)
    std::vector<QuickPart> parts;        // in the order of the line, never overlapping
};

/// Understands one line, such as
///
///     Fri 15:40 credit refused @Meyer #ops via phone !
///
/// - a date at the start, or at the end after "on" (dateinput.h says which); a day, with its time or without, also
///   right behind a name (call @Meyer today 14:45), when nothing else stands between it and the next sign;
/// - @Meyer, @Anna Meyer, @Jo van der Berg, @"Anna Meyer", @anna@norvik.example: people. Capitalised words go together,
/// small
///   words of a name between them too, and in a script without capitals what follows such a small word (@سالم بن حمد);
///   the name of somebody known ends it (@Meyer Invoice). Amid the title ("call with @Meyer about credit") the name
///   also stays in it;
/// - #ops: a department or a party, by its word or an unambiguous start of it;
/// - via phone: a source;
/// - ! on its own: the final straw;
/// - \@, \#, \! and \\ stand for the sign itself, \ at the start for "no date here".
///
/// What is not understood (#nonsense, via nonsense, a second department) stays in the title. A
/// title without a letter or digit is none.
QuickEvent understandQuickAdd(QStringView line, const DateContext &context, const QuickWords &words);

/// Takes the first amount with its currency out of a line, with the word that leads it ("for 20 EUR"). A number
/// alone is none, nor an amount of another currency than the workbook's. Nothing where there is none.
std::optional<TypedMoney> takeAmount(QString &line, QStringView currency, const QLocale &locale,
                                     const QuickWords &words);

/// Takes the day, with its time or without, that stands at the end of what is otherwise a name: "Olga Brandt today
/// 14:45". Nothing where none does, or where no name would be left.
std::optional<Edtf> takeDateBehind(QString &name, const DateContext &context);

} // namespace straw
