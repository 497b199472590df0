#include "ui/pages/page/page.h"

#include "core/base/texts.h"
#include "core/schema/tables.h"
#include "core/storage/fields.h"
#include "ui/fields/firstfield.h"
#include "ui/frame/focuskeeper.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/addline.h"
#include "ui/lists/selection.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/leftovers.h"
#include "ui/questions/openchecks.h"
#include "ui/questions/questionspanel.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr int ColumnWidth = 880;
constexpr int Margin = 5 * Step;

const PageText &textOf(const QString &key)
{
    static const PageText none;
    const PageText *text = Pages::instance().find(key);
    Q_ASSERT_X(text, "Page", qPrintable(key));
    return text ? *text : none;
}

} // namespace

Page::Page(Desk &desk, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(textOf(key))
    , m_area(new PageArea(this))
    , m_column(new QWidget)
    , m_selection(new Selection(m_column))
    , m_head(new QWidget(m_column))
    , m_content(new QVBoxLayout(m_column))
{
    setAccessibleName(m_text.name);
    auto *holder = new QWidget;
    m_centre = new QHBoxLayout(holder);
    m_centre->setContentsMargins(Margin - Hang, Margin, Margin - Hang, Margin);
    m_column->setMaximumWidth(ColumnWidth + 2 * Hang);
    m_centre->addStretch(1);
    m_centre->addWidget(m_column, 1000);
    m_centre->addStretch(1);

    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(3 * Step);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(Step);
    auto *title = new TextLabel(m_text.title, TextStyle::Title, Role::Text, m_head);
    title->setWordWrap(true);
    title->setContentsMargins(Hang, 0, Hang, 0);
    auto *why = new TextLabel(m_text.why, TextStyle::Body, Role::Muted, m_head);
    why->setWordWrap(true);
    why->setContentsMargins(Hang, 0, Hang, 0);
    head->addWidget(title);
    m_whyLine = new QHBoxLayout;
    m_whyLine->addWidget(why, 1);
    head->addLayout(m_whyLine);
    m_content->addWidget(m_head);
    m_content->addStretch(1);
    m_area->setWidget(holder);
    connect(&desk.document(), &Document::changed, this, &Page::follow);
    FocusKeeper::makeStop(this);
    connect(m_selection, &Selection::moved, this, [this](const Place &record) {
        if (m_shown != Place() && m_shown != record && !openRecord(record))
            closeDetails();
    });
}

Page::~Page() = default;

void Page::showHead(bool show)
{
    m_head->setVisible(show);
}

/// The room is kept while nothing stands in it, so that opening a record moves nothing and wraps no
/// text anew. Only whoever closes the questions gives it to the content.
bool Page::hasRoomBeside() const
{
    return width() >= SidePanel::Width + LeastContent && (!m_questionsPanel || m_questionsWanted);
}

void Page::add(QWidget *widget)
{
    m_content->insertWidget(m_content->count() - 1, widget);
}

void Page::finish(const QString &nextKey, const QString &nextName)
{
    m_leftOvers = new LeftOvers(m_desk, key(), m_column);
    connect(m_leftOvers, &LeftOvers::opened, this, &Page::showLeftOver);
    connect(m_leftOvers, &LeftOvers::entered, this, &Page::enterDetails);
    add(m_leftOvers);
    if (!showsChecksItself())
        add(new OpenChecks(m_desk, key(), {}, m_column));
    if (nextKey.isEmpty())
        return;
    //: Button; %1 is the name of the next page
    auto *next = new QPushButton(Texts::filled(tr("Next: %1"), {withoutKeys(nextName)}), m_column);
    connect(next, &QPushButton::clicked, this, [this, nextKey] { m_desk.openPage(nextKey); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Hang, 2 * Step, Hang, 0);
    row->addWidget(next);
    row->addStretch();
    m_content->addLayout(row);
}

void Page::finishTyping()
{
    for (AddLine *line : findChildren<AddLine *>())
        line->commit();
}

void Page::addQuestions(Questions at)
{
    m_questionsOnCall = at == Questions::OnCall;
    m_questions = new QuestionsPanel(m_desk, key());
    m_questionsPanel = new SidePanel(this);
    m_questionsPanel->setContent(tr("Questions to think with"), m_questions);
    connect(m_questionsPanel, &SidePanel::closed, this, [this] { showQuestions(false); });
    //: Heading: the guided questions of a page
    m_questionsButton = new LinkButton(tr("Questions"), m_column);
    m_questionsButton->setAccessibleName(tr("Questions to think with"));
    connect(m_questionsButton, &LinkButton::clicked, this, [this] { showQuestions(true); });
    // It keeps its place while it is not needed, so that nothing moves when details are opened.
    QSizePolicy keeps = m_questionsButton->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_questionsButton->setSizePolicy(keeps);
    m_whyLine->addWidget(m_questionsButton);
    arrange();
}

void Page::showQuestions(bool show)
{
    m_questionsWanted = show || m_questionsOnCall;
    m_questionsCalled = show;
    closeSheet();
    if (show)
        closeDetails();
    arrange();
    (show ? static_cast<QWidget *>(m_questions) : m_questionsButton)->setFocus();
}

void Page::showSheet(const QString &title, QWidget *content)
{
    if (!m_sheet) {
        m_sheet = new SidePanel(this);
        m_sheet->setOverlay(true);
        FocusKeeper::makeStop(m_sheet);
        connect(m_sheet, &SidePanel::closed, this, &Page::closeSheet);
        m_sheet->hide();
    }
    if (!m_sheet->isVisible())
        m_sheetFrom = focusWidget();
    m_sheet->setContent(title, content);
    m_sheet->show();
    arrange();
    content->setFocus();
}

void Page::closeSheet()
{
    if (!m_sheet || m_sheet->isHidden())
        return;
    const bool hadFocus = m_sheet->isAncestorOf(focusWidget());
    m_desk.flushEditors();
    m_sheet->hide();
    m_sheet->clear();
    const bool back = m_sheetFrom && m_sheetFrom->isVisibleTo(this) && m_sheetFrom->isEnabled();
    if (QWidget *stop = back ? m_sheetFrom.data() : firstStop(); hadFocus && stop)
        stop->setFocus();
}

void Page::showDetails(const QString &title, const Place &record, QWidget *details, bool enter)
{
    if (!m_detailsPanel) {
        m_detailsPanel = new SidePanel(this);
        FocusKeeper::makeStop(m_detailsPanel);
        connect(m_detailsPanel, &SidePanel::closed, this, &Page::closeDetails);
    }
    closeSheet();
    rememberFocus();
    m_shown = record;
    m_isGone = false;
    m_detailsPanel->setContent(title, details);
    arrange();
    const std::vector<Place> selected = m_selection->records();
    if (std::ranges::find(selected, record) == selected.end())
        m_selection->set(record);
    if (enter)
        enterDetails();
}

/// Where closing the details leads back to.
void Page::rememberFocus()
{
    if (!m_detailsPanel->isAncestorOf(focusWidget()))
        m_cameFrom = focusWidget();
}

void Page::enterDetails()
{
    rememberFocus();
    QWidget *details = m_detailsPanel->content();
    if (Field *field = firstField(*details))
        field->focusAt();
    else
        details->setFocus();
}

void Page::closeDetails()
{
    if (m_shown == Place())
        return;
    const bool hadFocus = m_detailsPanel->isAncestorOf(focusWidget());
    m_desk.flushEditors();
    m_shown = {};
    if (std::exchange(m_isGone, false))
        m_detailsPanel->clear();
    arrange();
    if (hadFocus) {
        const bool back = m_cameFrom && m_cameFrom->isVisibleTo(this) && m_cameFrom->isEnabled();
        if (QWidget *stop = back ? m_cameFrom.data() : firstStop())
            stop->setFocus();
    }
    Q_EMIT detailsClosed();
}

void Page::uncover(const QRect &place)
{
    const auto covers = [&](const SidePanel *panel) {
        return panel && panel->isVisible() && panel->geometry().intersects(place);
    };
    if (covers(m_sheet))
        closeSheet();
    if (hasRoomBeside())
        return;
    if (covers(m_detailsPanel))
        closeDetails();
    if (covers(m_questionsPanel)) {
        m_questionsCalled = false;
        arrange();
    }
}

namespace {

/// The details of an event that is still there begin again with the first word that is typed into them.
bool beginsAgain(const Place &record, const Snapshot &workbook)
{
    const Column *id = Tables::instance().column(record.table, "id");
    return id && id->isReference() && hasRecord(workbook, id->target, record.id);
}

} // namespace

void Page::follow(const ChangeSummary &summary)
{
    for (const RowChange &change : summary.rows) {
        if (change.table != m_shown.table || change.id != m_shown.id)
            continue;
        if (showsWithout(m_shown))
            return;
        if (change.kind == RowChange::Removed) {
            if (!GoneRecord::cameFromElsewhere(m_desk.document(), m_shown))
                closeDetails();
            else if (!beginsAgain(m_shown, data()))
                keepGone();
        } else if (m_isGone && change.kind == RowChange::Added)
            // Later: what was being typed is stored then, which no change may be told of before this one was.
            QMetaObject::invokeMethod(this, &Page::takeUpAgain, Qt::QueuedConnection);
        return;
    }
}

/// The panel of a record that somebody else removed stands.
void Page::keepGone()
{
    m_isGone = true;
    m_detailsPanel->setRemark(new GoneRecord(m_desk, m_shown, *m_detailsPanel->content()));
}

/// It was put back: the panel is that of a record again, what was typed meanwhile is stored.
void Page::takeUpAgain()
{
    if (!std::exchange(m_isGone, false))
        return;
    m_detailsPanel->setRemark(nullptr);
    const auto *typedIn = m_detailsPanel->isAncestorOf(focusWidget()) ? ancestorOf<Field>(focusWidget()) : nullptr;
    const Place field = typedIn ? typedIn->place() : Place();
    m_desk.flushEditors();
    const Place record = std::exchange(m_shown, {});
    if (!openRecord(record))
        arrange();
    else if (field != Place())
        revealField(field, -1, 0);
    else
        enterDetails();
}

/// Somebody who stands on the page itself reads it. Who stands on the row that is open in the panel closes it as
/// from within.
void Page::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *m_area->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp:
        return bar.triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar.triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_Up:
        return bar.triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar.triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Home:
        return bar.triggerAction(QScrollBar::SliderToMinimum);
    case Qt::Key_End:
        return bar.triggerAction(QScrollBar::SliderToMaximum);
    case Qt::Key_Escape:
        if (m_shown != Place() && m_selection->isAt(focusWidget(), m_shown))
            return closeDetails();
        return QWidget::keyPressEvent(event);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// One panel at the end of the line at most: the details before the questions. Beside the content where at
/// least LeastContent remains for it (see hasRoomBeside), else over it.
void Page::arrange()
{
    const bool beside = hasRoomBeside();
    const bool details = m_shown != Place();
    const bool questions = m_questionsPanel && !details && (m_questionsCalled || (beside && !m_questionsOnCall));

    // What keeps the room is the margin while it is empty, so that the scroll bar stands at the edge.
    // Margins first: the content is laid out anew when its area is resized, and stays as it is then.
    const bool empty = beside && !details && !questions;
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int end = Margin - Hang + (empty ? SidePanel::Width : 0);
    m_centre->setContentsMargins(isRightToLeft() ? end : Margin - Hang, Margin, isRightToLeft() ? Margin - Hang : end,
                                 Margin);
    m_area->setGeometry(place(QRect(0, 0, beside && !empty ? width() - SidePanel::Width : width(), height())));
    const QRect side(std::max(0, width() - SidePanel::Width), 0, std::min(width(), SidePanel::Width), height());
    const auto arrangePanel = [&](SidePanel *panel, bool visible) {
        if (!panel)
            return;
        panel->setGeometry(place(side));
        panel->setOverlay(!beside);
        panel->setVisible(visible);
        if (visible)
            panel->raise();
    };
    arrangePanel(m_questionsPanel, questions);
    arrangePanel(m_detailsPanel, details);
    if (m_sheet && !m_sheet->isHidden()) {
        m_sheet->setGeometry(rect());
        m_sheet->raise();
    }
    if (m_questionsButton)
        m_questionsButton->setVisible(!questions);
}

} // namespace straw
