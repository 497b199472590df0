#pragma once

#include "core/guide/quickwords.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// What the add line of a list of people says. Everything may be missing.
struct PersonWords
{
    QString name, title, mail;
    QString department; // a key, like party
    QString party;
};

/// Understands one line, such as
///
///     Anna Meyer, dispatch lead, anna.meyer@norvik.example #support
///     Anna Meyer (dispatch lead)
///     Anna Meyer <anna.meyer@norvik.example>
///
/// The name ends at the first comma, semicolon, tab or dash between blanks, or at an opening
/// bracket; the job title is what follows. An address alone is also the name.
PersonWords understandPerson(QStringView line, const QuickWords &words);

/// The person that somebody means who writes this name: the whole name, else a name or surname that
/// only one person has. Null when there is none, or when it could be several.
const Person *personNamed(const Snapshot &workbook, QStringView written);

/// These words and the names of the people of a workbook.
QuickWords withPeople(QuickWords words, const Snapshot &workbook);

} // namespace straw
