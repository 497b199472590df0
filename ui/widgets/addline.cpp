#include "ui/widgets/addline.h"

#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undothrough.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

AddLine::AddLine(Desk &desk, const QString &name, const QString &placeholder,
                 std::function<bool(const QString &)> add, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_understood(new TextLabel({}, TextStyle::Small, Role::Accent, this))
    , m_add(std::move(add))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_understood);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(placeholder);
    m_line->addAction(icon(QStringLiteral("plus"), Role::Accent), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    new UndoThrough(m_line);
    m_understood->setContentsMargins(Hang + 28, 0, Hang, 0);
    m_understood->setWordWrap(true);
    m_understood->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &AddLine::commit);
    connect(m_line, &QLineEdit::textChanged, this, &AddLine::preview);
    if (desk.document().isReadOnly())
        hide();
}

void AddLine::setVisible(bool visible)
{
    QWidget::setVisible(visible && !m_desk.document().isReadOnly());
}

void AddLine::setPreview(std::function<QString(const QString &)> preview)
{
    m_preview = std::move(preview);
}

QString AddLine::text() const
{
    return m_line->text();
}

void AddLine::setText(const QString &text)
{
    m_line->setText(text);
}

void AddLine::commit()
{
    const QString text = m_line->text().trimmed();
    if (!text.isEmpty() && m_add(text))
        m_line->clear();
}

void AddLine::preview()
{
    const QString text = m_line->text().trimmed();
    const QString understood = m_preview && !text.isEmpty() ? m_preview(text) : QString();
    m_understood->setText(understood);
    m_understood->setVisible(!understood.isEmpty());
    m_line->setAccessibleDescription(understood);
}

bool AddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_line->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
