#include "core/report/render/fontdata.h"

#include <QtEndian>

#include <optional>

namespace straw {

namespace {

/// Reads and patches the tables of an OpenType file; out of bounds reads give 0.
class FontFile
{
public:
    explicit FontFile(QByteArray &data)
        : m_data(data)
    {
    }

    quint16 u16(qsizetype at) const
    {
        return fits(at, 2) ? qFromBigEndian<quint16>(m_data.constData() + at) : quint16(0);
    }
    quint32 u32(qsizetype at) const { return fits(at, 4) ? qFromBigEndian<quint32>(m_data.constData() + at) : 0u; }
    bool fits(qsizetype at, qsizetype size) const { return at >= 0 && size >= 0 && at <= m_data.size() - size; }
    bool holds(qsizetype at, QByteArrayView text) const
    {
        return fits(at, text.size()) && QByteArrayView(m_data).sliced(at, text.size()) == text;
    }
    void put(qsizetype at, QByteArrayView text) { m_data.replace(at, text.size(), text); }

    std::optional<qsizetype> table(QByteArrayView tag) const
    {
        constexpr qsizetype header = 12, record = 16;
        for (int i = 0; i < u16(4); ++i) {
            const qsizetype at = header + record * i;
            if (holds(at, tag))
                return qsizetype(u32(at + 8));
        }
        return std::nullopt;
    }

private:
    QByteArray &m_data;
};

QByteArray utf16(QByteArrayView ascii)
{
    QByteArray wide;
    for (char letter : ascii)
        wide.append('\0').append(letter);
    return wide;
}

/// ReportTable 'name': records of platform, encoding, language, name id, length, offset.
void rename(FontFile &font, QByteArrayView family, QByteArrayView name)
{
    const auto table = font.table("name");
    if (!table)
        return;
    const qsizetype texts = *table + font.u16(*table + 4);
    for (int i = 0; i < font.u16(*table + 2); ++i) {
        const qsizetype record = *table + 6 + qsizetype(12) * i;
        constexpr quint16 familyName = 1, fullName = 4, typographicFamily = 16;
        const quint16 id = font.u16(record + 6);
        if (id != familyName && id != fullName && id != typographicFamily)
            continue;
        const qsizetype at = texts + font.u16(record + 10);
        if (font.holds(at, utf16(family)))
            font.put(at, utf16(name));
        else if (font.holds(at, family))
            font.put(at, name);
    }
}

/// ReportTable 'GSUB': its list of features, each a tag and an offset. A tag that nobody asks for
/// is off.
void disable(FontFile &font, QByteArrayView feature)
{
    const auto table = font.table("GSUB");
    if (!table)
        return;
    const qsizetype list = *table + font.u16(*table + 6);
    for (int i = 0; i < font.u16(list); ++i) {
        const qsizetype record = list + 2 + qsizetype(6) * i;
        if (font.holds(record, feature))
            font.put(record, "none");
    }
}

} // namespace

QByteArray preparedFont(QByteArray data, QByteArrayView family, QByteArrayView name, QByteArrayView disabled)
{
    Q_ASSERT(family.size() == name.size() && disabled.size() == 4);
    FontFile font(data);
    rename(font, family, name);
    disable(font, disabled);
    return data;
}

} // namespace straw
