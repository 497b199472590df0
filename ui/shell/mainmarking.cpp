#include "core/base/texts.h"
#include "core/workbook/title.h"
#include "ui/desk/marking.h"
#include "ui/fields/prosefield.h"
#include "ui/frame/sheet.h"
#include "ui/pages/page/page.h"
#include "ui/shell/causestomark.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ancestor.h"

#include <QApplication>
#include <QLineEdit>

// Words of any text as evidence: marked by one key, led to their cause by the same, and back.
namespace straw {

void MainWindow::markOrShow()
{
    if (auto *field = ancestorOf<ProseField>(QApplication::focusWidget()); field && field->markOrShow())
        return;
    const Place place = currentPlace();
    if (const Evidence *evidence = place.table == u"evidence" ? m_desk->data().evidence.find(place.id) : nullptr)
        return showMarked(*m_desk, *evidence);
    if (m_document->isReadOnly())
        return m_desk->tell({tr("This workbook can only be read here, so no words can be marked. In words that are "
                                "marked, the same key leads to their cause.")});
    m_desk->tell({tr("Select words in a text to mark them as evidence. In words that are marked, the same key leads to "
                     "their cause.")});
}

void MainWindow::askCause(const Evidence &words)
{
    m_words = words;
    QWidget *text = QApplication::focusWidget();
    m_causes->line()->clear();
    m_causes->setHint(words.stance == u"against" ? tr("Enter: it contradicts the cause. Shift+Enter: it supports it.")
                                                 : tr("Enter: it supports the cause. Shift+Enter: it contradicts it."));
    showCauses({});
    const int width = std::min(560, m_centre->width() - 32), height = std::min(320, m_centre->height() - 32);
    // Below the words, so that they can be seen; above them where there is no room.
    QRect cursor(m_centre->rect().center(), QSize());
    if (text && m_centre->isAncestorOf(text)) {
        cursor = text->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        cursor.moveTopLeft(text->mapTo(m_centre, cursor.topLeft()));
    }
    const int below = cursor.bottom() + Step;
    const int top = below + height <= m_centre->height() ? below : std::max(Step, cursor.top() - Step - height);
    const int left = std::clamp(cursor.center().x() - width / 2, Step, m_centre->width() - width - Step);
    m_causes->open({left, top, width, height});
}

void MainWindow::showCauses(const QString &typed)
{
    m_causes->setResults(causesToMark(*m_desk, m_words, typed), tr("There is no cause yet: type one."));
}

} // namespace straw
