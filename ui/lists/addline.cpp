#include "ui/lists/addline.h"

#include "core/base/texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/oneline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undothrough.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int PauseMs = 800;

} // namespace

AddLine::AddLine(Desk &desk, const QString &name, const QString &placeholder, std::function<bool(const QString &)> add,
                 QWidget *parent)
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
    new OneLine(m_line);
    new UndoThrough(m_line);
    m_line->installEventFilter(this); // hears of keys before these do
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_givenUp.clear(); });
    connect(&desk.document(), &Document::changed, this, [this] { m_givenUp.clear(); });
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

void AddLine::setSuggestions(Suggestions::Find find)
{
    auto *suggestions = new Suggestions(m_line, std::move(find));
    suggestions->setBelow(this); // what is typed is understood beside it
}

void AddLine::setHint(const QString &hint)
{
    m_hint = hint;
    preview();
}

/// Lines are only kept apart where somebody takes them.
void AddLine::connectNotify(const QMetaMethod &signal)
{
    auto *oneLine = static_cast<const OneLine *>(m_line->validator());
    if (signal == QMetaMethod::fromSignal(&AddLine::severalLines))
        connect(oneLine, &OneLine::severalLines, this, &AddLine::severalLines, Qt::UniqueConnection);
}

void AddLine::keepFor(TableKey table, const QString &id)
{
    m_place = {table, id, {}, m_line->accessibleName()};
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_desk.dropUnsaved(m_place);
    });
}

void AddLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const Unsaved *kept = m_place == Place() ? nullptr : m_desk.unsavedAt(m_place);
    if (!kept)
        return;
    m_line->setText(kept->typed);
    m_desk.dropUnsaved(m_place);
}

void AddLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_place != Place() && !m_line->text().isEmpty())
        m_desk.keepUnsaved({m_place, m_line->text(), tr("It was typed, but not added.")});
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
    const QPointer<AddLine> guard(this); // adding may lead to another page
    if (!text.isEmpty() && m_add(text) && guard)
        m_line->clear();
    m_announced.clear();
}

void AddLine::preview()
{
    const QString text = m_line->text().trimmed();
    const QString understood = m_preview && !text.isEmpty() ? m_preview(text) : QString();
    const QString &said = text.isEmpty() ? m_hint : understood;
    m_understood->setRole(text.isEmpty() ? Role::Muted : Role::Accent);
    m_understood->setText(said);
    m_understood->setVisible(!said.isEmpty());
    m_line->setAccessibleDescription(said);
    // Told once, in a pause of the typing.
    QTimer::singleShot(PauseMs, this, [this, understood] {
        if (!understood.isEmpty() && understood == m_understood->text()
            && understood != std::exchange(m_announced, understood))
            m_desk.announce(Texts::filled(/*: What a typed line stands for */ tr("Understood as %1"), {understood}));
    });
}

bool AddLine::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_line || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // What Escape took away comes back, unless something was done since.
    if (key->matches(QKeySequence::Undo) && m_line->text().isEmpty() && !m_givenUp.isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_line->setText(std::exchange(m_givenUp, {}));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_givenUp = m_line->text();
        m_line->clear();
        return true;
    }
    if (m_turn && key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier) {
        m_turn();
        preview();
        return true;
    }
    // Asked before the line is, which holds no more than some 30,000 characters.
    if (key->matches(QKeySequence::Paste) && isSignalConnected(QMetaMethod::fromSignal(&AddLine::severalLines))) {
        const QString copied = QGuiApplication::clipboard()->text();
        if (copied.trimmed().contains(u'\n')) {
            Q_EMIT severalLines(copied);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
