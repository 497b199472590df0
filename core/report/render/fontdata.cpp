#include "core/report/render/fontdata.h"

#include <QChar>
#include <QMap>
#include <QtEndian>

#include <iterator>
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
        const auto record = recordOf(tag);
        return record ? std::optional(qsizetype(u32(*record + 8))) : std::nullopt;
    }

    /// Puts another table in the place of one, at the end of the file.
    void replaceTable(QByteArrayView tag, const QByteArray &table)
    {
        const auto record = recordOf(tag);
        if (!record)
            return;
        m_data.resize((m_data.size() + 3) / 4 * 4, '\0');
        put(*record + 8, bigEndian(quint32(m_data.size())));
        put(*record + 12, bigEndian(quint32(table.size())));
        m_data += table;
    }

    template<typename Number>
    static QByteArray bigEndian(Number number)
    {
        QByteArray bytes(sizeof(Number), Qt::Uninitialized);
        qToBigEndian(number, bytes.data());
        return bytes;
    }

private:
    std::optional<qsizetype> recordOf(QByteArrayView tag) const
    {
        constexpr qsizetype header = 12, record = 16;
        for (int i = 0; i < u16(4); ++i) {
            const qsizetype at = header + record * i;
            if (holds(at, tag))
                return at;
        }
        return std::nullopt;
    }

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

/// The glyph that a subtable of lookup type 1 (single substitution) puts in the place of another.
std::optional<quint16> substituteIn(const FontFile &font, qsizetype subtable, quint16 glyph)
{
    const qsizetype coverage = subtable + font.u16(subtable + 2);
    int place = -1;
    for (int i = 0; i < font.u16(coverage + 2) && place < 0; ++i) {
        if (font.u16(coverage) == 1) {
            if (font.u16(coverage + 4 + qsizetype(2) * i) == glyph)
                place = i;
        } else {
            const qsizetype range = coverage + 4 + qsizetype(6) * i;
            if (font.u16(range) <= glyph && glyph <= font.u16(range + 2))
                place = font.u16(range + 4) + glyph - font.u16(range);
        }
    }
    if (place < 0)
        return std::nullopt;
    return font.u16(subtable) == 1 ? quint16(glyph + font.u16(subtable + 4))
                                   : font.u16(subtable + 6 + qsizetype(2) * place);
}

/// What a feature of the table 'GSUB' puts in the place of a glyph on its own; the glyph itself when it does not.
quint16 substituteOf(const FontFile &font, QByteArrayView feature, quint16 glyph)
{
    const auto table = font.table("GSUB");
    if (!table)
        return glyph;
    const qsizetype features = *table + font.u16(*table + 6), lookups = *table + font.u16(*table + 8);
    for (int i = 0; i < font.u16(features); ++i) {
        const qsizetype record = features + 2 + qsizetype(6) * i;
        if (!font.holds(record, feature))
            continue;
        const qsizetype at = features + font.u16(record + 4);
        for (int j = 0; j < font.u16(at + 2); ++j) {
            const qsizetype lookup =
                lookups + font.u16(lookups + 2 + qsizetype(2) * font.u16(at + 4 + qsizetype(2) * j));
            for (int k = 0; k < font.u16(lookup + 4); ++k) {
                qsizetype subtable = lookup + font.u16(lookup + 6 + qsizetype(2) * k);
                int type = font.u16(lookup);
                if (constexpr int extension = 7; type == extension) {
                    type = font.u16(subtable + 2);
                    subtable += font.u32(subtable + 4);
                }
                if (const auto other = type == 1 ? substituteIn(font, subtable, glyph) : std::nullopt)
                    return *other;
            }
        }
    }
    return glyph;
}

/// The characters of the table 'cmap' and their glyphs, from its subtable of format 12.
QMap<quint32, quint32> glyphsOf(const FontFile &font)
{
    QMap<quint32, quint32> glyphs;
    const auto table = font.table("cmap");
    for (int i = 0; table && i < font.u16(*table + 2); ++i) {
        const qsizetype subtable = *table + qsizetype(font.u32(*table + 8 + qsizetype(8) * i));
        if (font.u16(subtable) != 12)
            continue;
        for (quint32 group = 0; group < font.u32(subtable + 12); ++group) {
            const qsizetype at = subtable + 16 + qsizetype(12) * group;
            if (!font.fits(at, 12) || font.u32(at + 4) > QChar::LastValidCodePoint)
                break;
            for (quint32 character = font.u32(at); character <= font.u32(at + 4); ++character)
                glyphs.insert(character, font.u32(at + 8) + character - font.u32(at));
        }
        break;
    }
    return glyphs;
}

/// A table 'cmap' of one subtable of format 12, for Windows and for Unicode: without the latter, FreeType makes a map
/// of its own by the names of the glyphs.
QByteArray cmapOf(const QMap<quint32, quint32> &glyphs)
{
    QByteArray groups;
    quint32 count = 0;
    for (auto first = glyphs.begin(); first != glyphs.end(); ++count) {
        auto last = first, next = std::next(first);
        while (next != glyphs.end() && next.key() == last.key() + 1 && *next == *last + 1)
            last = next++;
        groups += FontFile::bigEndian(first.key()) + FontFile::bigEndian(last.key()) + FontFile::bigEndian(*first);
        first = next;
    }
    constexpr quint16 version = 0, records = 2, unicode = 0, full = 4, windows = 3, fullOfWindows = 10;
    constexpr quint16 format = 12, reserved = 0;
    constexpr quint32 offset = 20, header = 16, language = 0;
    QByteArray cmap = FontFile::bigEndian(version) + FontFile::bigEndian(records);
    cmap += FontFile::bigEndian(unicode) + FontFile::bigEndian(full) + FontFile::bigEndian(offset);
    cmap += FontFile::bigEndian(windows) + FontFile::bigEndian(fullOfWindows) + FontFile::bigEndian(offset);
    cmap += FontFile::bigEndian(format) + FontFile::bigEndian(reserved);
    for (const quint32 number : {quint32(header + groups.size()), language, count})
        cmap += FontFile::bigEndian(number);
    return cmap + groups;
}

} // namespace

QByteArray withTabularFigures(QByteArray data)
{
    FontFile font(data);
    QMap<quint32, quint32> glyphs = glyphsOf(font);
    for (char digit = '0'; digit <= '9'; ++digit) {
        const auto glyph = glyphs.find(quint32(digit));
        if (glyph == glyphs.end())
            return data;
        *glyph = substituteOf(font, "tnum", quint16(*glyph));
    }
    font.replaceTable("cmap", cmapOf(glyphs));
    return data;
}

QByteArray preparedFont(QByteArray data, QByteArrayView family, QByteArrayView name, QByteArrayView disabled)
{
    Q_ASSERT(family.size() == name.size() && disabled.size() == 4);
    FontFile font(data);
    rename(font, family, name);
    disable(font, disabled);
    return data;
}

} // namespace straw
