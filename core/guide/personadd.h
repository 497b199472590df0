#pragma once

#include "core/guide/quickadd.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// What the add line of a list of people says. Everything may be missing.
struct PersonWords
{
    QString name, title, mail;
    Pick<"department"> department;
    Pick<"party"> party;
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

/// Whom somebody means who writes this name or address, as NamePattern matches it; several when it is
/// not clear. With `whole` only those of exactly this name.
std::vector<const Person *> peopleNamed(const Snapshot &workbook, QStringView written, bool whole = false);
/// The only one of them; null when there is none, or when it could be several.
const Person *personNamed(const Snapshot &workbook, QStringView written);

bool isMailAddress(QStringView text);
/// The side of the people whose mail has the same domain, when all are of one; empty otherwise.
Pick<"party"> partyOfMail(const Snapshot &workbook, QStringView address);
/// The side of somebody new who is named in a line: as the line says (#us, or a department, which is
/// ours), else as the domain of their mail says, else the usual one.
Pick<"party"> partyOfNew(const Snapshot &workbook, const QuickEvent &line, QStringView name,
                         const Pick<"party"> &usual);

/// These words and the names of the people of a workbook.
QuickWords withPeople(QuickWords words, const Snapshot &workbook);

} // namespace straw
