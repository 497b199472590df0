#include "core/base/texts.h"
#include "core/workbook/title.h"
#include "ui/desk/marking.h"
#include "ui/fields/prosefield.h"
#include "ui/frame/sheet.h"
#include "ui/pages/page/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/markingoffers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ancestor.h"

#include <QApplication>
#include <QLineEdit>

// Words of any text as evidence: marked by one key, led to their cause or criterion by the same, and back.
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
                                "marked, the same key leads to what they show.")});
    m_desk->tell({tr("Select words in a text to mark them as evidence. In words that are marked, the same key leads to "
                     "what they show.")});
}

void MainWindow::toNextWording()
{
    auto *field = ancestorOf<ProseField>(QApplication::focusWidget());
    if (field && field->toNextWording())
        return;
    m_desk->tell({field ? tr("No wording in this text is worth a second look.")
                        : tr("Put the cursor into a text: the key leads from one underlined wording to the next.")});
}

void MainWindow::askWhatTheyShow(const Evidence &words)
{
    m_words = words;
    QWidget *text = QApplication::focusWidget();
    m_weighed->line()->clear();
    m_weighed->setHint(
        words.stance == u"against"
            ? tr("Enter: it contradicts the cause, or says no. Shift+Enter: it supports it, or says yes.")
            : tr("Enter: it supports the cause, or says yes. Shift+Enter: it contradicts it, or says no."));
    showWhatCanBeShown({});
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
    m_weighed->open({left, top, width, height});
}

void MainWindow::showWhatCanBeShown(const QString &typed)
{
    m_weighed->setResults(markingOffers(*m_desk, m_words, typed), {});
}

} // namespace straw
