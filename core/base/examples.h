#pragma once

#include "core/base/error.h"
#include "core/dates/dateshow.h"

#include <QLocale>
#include <QStringList>

/// What hints and errors suggest to type, written as the locale writes it. Whatever is suggested is
/// understood, as what it stands for, by the reader of its kind for the same locale.
namespace straw::examples {

inline constexpr int Amount = 84000; // in whole units of a currency
inline constexpr int Number = 120;
inline const Edtf Day = Edtf::day({2026, 3, 10});
inline const Edtf Season = Edtf::season(2024, 21);

QString amount(const QLocale &locale);
/// The same amount with as few keys as possible.
QString shortAmount(const QLocale &locale);
QString number(const QLocale &locale);
QString day(const QLocale &locale);
QString season(const QLocale &locale, const DateWords &words = {});

/// What the sentence of an error suggests, in the order of its places after those for the error's own
/// arguments; nothing for most.
QStringList of(Error::Code code, const QLocale &locale, const DateWords &words = {});

} // namespace straw::examples
