#include "ui/widgets/plaintyping.h"

#include "core/base/usertext.h"
#include "ui/widgets/oneline.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace straw {

namespace {

/// Takes control characters out of a text of several lines as soon as they are in. Belongs to the
/// document.
class PlainDocument final : public QObject
{
public:
    explicit PlainDocument(QTextDocument *document)
        : QObject(document)
        , m_document(document)
    {
        connect(document, &QTextDocument::contentsChange, this, [this](int from, int, int added) {
            for (int at = from; at < from + added && !m_dirty; ++at)
                m_dirty = isControl(m_document->characterAt(at));
        });
        connect(document, &QTextDocument::contentsChanged, this, &PlainDocument::clean);
    }

private:
    void clean()
    {
        if (!m_dirty)
            return;
        m_dirty = false;
        const QString text = m_document->toRawText();
        QTextCursor cursor(m_document);
        cursor.joinPreviousEditBlock(); // one step back takes the whole insertion
        for (int at = int(text.size()) - 1; at >= 0; --at) {
            if (!isControl(text[at]))
                continue;
            cursor.setPosition(at);
            cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
            cursor.insertText(withoutControls(text.mid(at, 1)));
        }
        cursor.endEditBlock();
    }

    QTextDocument *m_document;
    bool m_dirty = false;
};

void keepPlain(QTextDocument *document)
{
    for (const QObject *child : document->children()) {
        if (dynamic_cast<const PlainDocument *>(child))
            return;
    }
    new PlainDocument(document);
}

} // namespace

void PlainTyping::install()
{
    static PlainTyping *const rule = new PlainTyping(qApp);
    qApp->removeEventFilter(rule);
    qApp->installEventFilter(rule);
}

bool PlainTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return false;
    if (auto *line = qobject_cast<QLineEdit *>(watched)) {
        // A spin box minds its own line.
        if (!line->validator() && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
            new OneLine(line);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(watched)) {
        keepPlain(plain->document());
    } else if (auto *rich = qobject_cast<QTextEdit *>(watched)) {
        keepPlain(rich->document());
    }
    return false;
}

} // namespace straw
