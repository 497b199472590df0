#include "core/report/render/undrawable.h"

#include "core/report/model/modeltexts.h"
#include "core/report/render/reportfont.h"

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace straw {

namespace {

bool isLetter(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    const auto isIn = [sign](char32_t first, char32_t last) { return first <= sign && sign <= last; };
    const bool selectsVariation = isIn(0xfe00, 0xfe0f) || isIn(0xe0100, 0xe01ef) || isIn(0x180b, 0x180f);
    return !selectsVariation && sign != QChar::ObjectReplacementCharacter;
}

QString textOf(char32_t sign)
{
    return QString::fromUcs4(&sign, 1);
}

class Letters
{
public:
    bool canDraw(char32_t sign)
    {
        const auto known = m_known.constFind(sign);
        if (known != m_known.constEnd())
            return *known;
        const bool can = !isLetter(sign) || m_font.supportsCharacter(sign) || isInAnother(sign);
        m_known.insert(sign, can);
        return can;
    }

private:
    /// Fonts of the system are tried one after the other when a text is laid out.
    static bool isInAnother(char32_t sign)
    {
        QTextLayout layout(textOf(sign), reportFont(10));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [sign](const QGlyphRun &run) {
            return run.rawFont().supportsCharacter(sign) && !run.glyphIndexes().contains(0);
        });
    }

    QRawFont m_font = QRawFont::fromFont(reportFont(10));
    QHash<char32_t, bool> m_known;
};

/// With an ellipsis where something is left out.
QString excerptOf(const QString &text, qsizetype at)
{
    constexpr qsizetype before = 20, length = 60;
    if (text.size() <= length)
        return text.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto boundary = [&finder](qsizetype position) {
        finder.setPosition(position);
        return finder.isAtBoundary() ? position : finder.toPreviousBoundary();
    };
    const qsizetype first = boundary(std::clamp<qsizetype>(at - before, 0, text.size() - length));
    const qsizetype end = std::max(boundary(std::min(first + length, text.size())), first);
    const QString part = text.sliced(first, end - first).simplified();
    return (first > 0 ? QStringLiteral("…") : QString()) + part + (end < text.size() ? QStringLiteral("…") : QString());
}

} // namespace

std::vector<UndrawableText> undrawable(const ReportModel &model, size_t most)
{
    Letters letters;
    std::vector<UndrawableText> found;
    forEachText(model, [&](const QString &text) {
        // Below this, all letters are in the font.
        static constexpr QChar simple(0x2ff);
        if (found.size() >= most || std::all_of(text.begin(), text.end(), [](QChar c) { return c < simple; }))
            return;
        // A letter with its mark may be one that the font has.
        const QString composed = text.normalized(QString::NormalizationForm_C);
        UndrawableText bad;
        qsizetype first = 0;
        for (qsizetype at = 0; at < composed.size(); ++at) {
            char32_t sign = composed[at].unicode();
            const qsizetype begin = at;
            if (composed[at].isHighSurrogate() && at + 1 < composed.size() && composed[at + 1].isLowSurrogate()) {
                sign = QChar::surrogateToUcs4(composed[at], composed[at + 1]);
                ++at;
            }
            if (letters.canDraw(sign))
                continue;
            if (bad.count++ == 0)
                first = begin;
            if (const QString letter = textOf(sign); !bad.letters.contains(letter))
                bad.letters.append(letter);
        }
        if (bad.count == 0)
            return;
        bad.excerpt = excerptOf(composed, first);
        if (std::find(found.begin(), found.end(), bad) == found.end())
            found.push_back(std::move(bad));
    });
    return found;
}

} // namespace straw
