#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace straw {

/// An OpenType font whose family name begins with `family`, renamed to the equally long `name` and
/// with the feature `disabled` switched off. Returns the data unchanged where it cannot be read.
///
/// The name of its own keeps a font of the same family on the reader's machine from taking its
/// place, which would change the bytes of the report. Contextual alternates have no code point, so
/// that a PDF shows "14:03" but copies "14 03"; Qt before 6.7 cannot switch them off.
QByteArray preparedFont(QByteArray data, QByteArrayView family, QByteArrayView name, QByteArrayView disabled);

/// An OpenType font whose digits are its tabular figures, all equally wide: the glyphs of the feature tnum become those
/// of the characters themselves, so that a PDF knows what it shows. Qt before 6.7 cannot ask for the feature, and would
/// have no code point for its glyphs. Returns the data unchanged where it cannot be read.
QByteArray withTabularFigures(QByteArray data);

} // namespace straw
