#include "core/dates/datecontext.h"

#include <algorithm>

namespace straw {

DateOrder dateOrderOf(const QLocale &locale)
{
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        switch (c.unicode()) {
        case u'y':
            return DateOrder::Ymd;
        case u'd':
            return DateOrder::Dmy;
        case u'M':
            return DateOrder::Mdy;
        default:
            break;
        }
    }
    return DateOrder::Ymd;
}

Edtf::Hemisphere hemisphereOf(const QLocale &locale)
{
    static constexpr QLocale::Territory south[]{
        QLocale::Argentina,    QLocale::Australia,       QLocale::Bolivia,     QLocale::Botswana,
        QLocale::Brazil,       QLocale::Chile,           QLocale::Eswatini,    QLocale::FalklandIslands,
        QLocale::Fiji,         QLocale::FrenchPolynesia, QLocale::Lesotho,     QLocale::Madagascar,
        QLocale::Malawi,       QLocale::Mauritius,       QLocale::Mozambique,  QLocale::Namibia,
        QLocale::NewCaledonia, QLocale::NewZealand,      QLocale::Paraguay,    QLocale::Peru,
        QLocale::Reunion,      QLocale::Samoa,           QLocale::SouthAfrica, QLocale::Tonga,
        QLocale::Uruguay,      QLocale::Vanuatu,         QLocale::Zambia,      QLocale::Zimbabwe};
    static constexpr QLocale::Territory both[]{QLocale::AnyTerritory,     QLocale::World,
                                               QLocale::Colombia,         QLocale::CongoBrazzaville,
                                               QLocale::CongoKinshasa,    QLocale::Ecuador,
                                               QLocale::EquatorialGuinea, QLocale::Gabon,
                                               QLocale::Indonesia,        QLocale::Kenya,
                                               QLocale::Kiribati,         QLocale::LatinAmerica,
                                               QLocale::Maldives,         QLocale::SaoTomeAndPrincipe,
                                               QLocale::Somalia,          QLocale::Uganda};
    if (std::ranges::find(both, locale.territory()) != std::end(both))
        return Edtf::Unsaid;
    return std::ranges::find(south, locale.territory()) != std::end(south) ? Edtf::South : Edtf::North;
}

} // namespace straw
