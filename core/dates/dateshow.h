#pragma once

#include "core/dates/edtf.h"

#include <QLocale>

namespace straw {

/// The words of a shown date, for a translation to replace. %1 is what they are said of.
struct DateWords
{
    QString spring = QStringLiteral("spring %1");
    QString summer = QStringLiteral("summer %1");
    QString autumn = QStringLiteral("autumn %1");
    QString winter = QStringLiteral("winter %1");
    QString about = QStringLiteral("about %1");
    QString uncertain = QStringLiteral("%1?");
    QString dateAndTime = QStringLiteral("%1, %2");
};

enum class ShowStyle {
    Compact, // 6 Mar 2026, 15:40
    Short,   // Fri 6 Mar 2026, 15:40
    Long,    // Friday, 6 March 2026, 15:40
};

/// A date as people of the locale write it, as exact as it is known; empty for no date. The month
/// is always a word, so that nobody has to guess which number is the day; understandDate reads
/// every day that is shown back as the same day.
QString showDate(const Edtf &date, const QLocale &locale, ShowStyle style, const DateWords &words = {});

/// The day or minute that showDate makes exactly this text of, in any style; no date otherwise.
/// Covers what is peculiar to a locale: 2026. gada 6. marts, 2026年3月6日.
Edtf readShownDate(const QString &text, const QLocale &locale, const DateWords &words = {});

/// A time of day as people of the locale write it, to the minute; empty for an invalid one.
QString showTime(QTime time, const QLocale &locale);

} // namespace straw
