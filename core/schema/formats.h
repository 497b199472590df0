#pragma once

#include <QByteArray>
#include <QString>

namespace straw {

/// The formats of the file that have landed. The text of each and the step to the next stay for ever, in
/// core/schema/formats, since files of each do:
///
///   N.sql       what creates an empty file of user_version N; of the present one the same as schema.sql
///   N.step.sql  what is done to the records that came from N - 1, once they stand in tables of N
///
/// Columns are only ever appended, so a record of an earlier format is one of a later with nothing in what
/// was not there yet.
namespace Formats {

/// user_version: 1000 x major + minor.
inline constexpr int oldest = 1;
inline constexpr int current = 2;

inline bool isKnown(int format)
{
    return format >= oldest && format <= current;
}
/// A later format of the same major number: such a file can be read.
inline bool isNewerMinor(int format)
{
    return format > current && format / 1000 == current / 1000;
}

/// What creates an empty file of a format that is known.
QByteArray textOf(int format);
/// What is done to records of the format before.
QByteArray stepTo(int format);

/// "0.2"
QString shown(int format);

} // namespace Formats

} // namespace straw
