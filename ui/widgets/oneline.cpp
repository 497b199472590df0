#include "ui/widgets/oneline.h"

#include "core/base/usertext.h"

#include <QLineEdit>
#include <QMetaMethod>

#include <algorithm>

namespace straw {

OneLine::OneLine(QLineEdit *line)
    : QValidator(line)
    , m_line(line)
{
    line->setValidator(this);
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_before = text;
        m_cursorBefore = m_line->cursorPosition();
    });
    connect(line, &QLineEdit::cursorPositionChanged, this, [this](int, int now) { m_cursorBefore = now; });
}

/// Where the text differs from what the line held.
QString OneLine::added(const QString &text) const
{
    const auto [before, now] = std::mismatch(m_before.begin(), m_before.end(), text.begin(), text.end());
    const auto rest = std::mismatch(m_before.rbegin(), std::make_reverse_iterator(before), text.rbegin(),
                                    std::make_reverse_iterator(now));
    return QString(now, int(rest.second.base() - now));
}

QValidator::State OneLine::validate(QString &text, int &cursor) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u'\n') && isSignalConnected(QMetaMethod::fromSignal(&OneLine::severalLines))) {
        QMetaObject::invokeMethod(
            const_cast<OneLine *>(this), [this, lines = added(text)] { Q_EMIT severalLines(lines); },
            Qt::QueuedConnection);
        text = m_before;
        cursor = std::min(m_cursorBefore, int(text.size()));
        return Acceptable;
    }
    const QString plain = asOneLine(text);
    if (plain != text) {
        cursor = int(asOneLine(text.left(cursor)).size());
        text = plain;
    }
    return Acceptable;
}

} // namespace straw
