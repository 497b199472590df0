#include "ui/bringin/importplace.h"

#include "core/base/usertext.h"
#include "ui/bringin/importpanel.h"
#include "ui/lists/addline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

ImportPlace::ImportPlace(Desk &desk, EventAdd::Place place, AddLine &line, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(place)
    , m_line(line)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&line, &AddLine::severalLines, this, &ImportPlace::take);
}

ImportPanel *ImportPlace::panel()
{
    if (!m_panel) {
        m_panel = new ImportPanel(m_desk, m_place, this);
        layout()->addWidget(m_panel);
        connect(m_panel, &ImportPanel::givenUp, this, &ImportPlace::giveBack);
        connect(m_panel, &ImportPanel::closed, this, &ImportPlace::close);
    }
    m_taken.clear();
    show();
    Q_EMIT opened();
    return m_panel;
}

void ImportPlace::take(const QString &lines)
{
    panel()->take(QStringList(), lines);
    m_taken = lines;
}

/// As one line, at the cursor. What is larger than a line can be was no slip.
void ImportPlace::giveBack()
{
    QLineEdit *line = m_line.line();
    const QString text = asOneLine(m_taken.trimmed());
    if (!text.isEmpty() && line->text().size() + text.size() <= line->maxLength())
        line->insert(text);
}

void ImportPlace::close()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus)
        m_line.line()->setFocus();
    Q_EMIT closed();
}

} // namespace straw
