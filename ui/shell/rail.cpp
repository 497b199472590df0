#include "ui/shell/rail.h"

#include "core/base/texts.h"
#include "core/guide/depth.h"
#include "core/guide/pages.h"
#include "core/guide/progress.h"
#include "core/guide/stage.h"
#include "core/workbook/today.h"
#include "ui/desk/datetext.h"
#include "ui/frame/statusline.h"
#include "ui/shell/railbutton.h"
#include "ui/theme/icons.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace straw {

Rail::Rail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_account(new TextLabel({}, TextStyle::Heading, Role::Text, this))
    , m_stage(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_asOf(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_group(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_status(new StatusLine(desk, this))
{
    setFixedWidth(Width);
    //: Name of the list of pages, for screen readers
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Step, 3 * Step, Step, Step);
    layout->setSpacing(2);
    m_asOf->setToolTip(tr("What counts as today is set on the last page, with the report."));
    for (TextLabel *label : {m_account, m_stage, m_asOf}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
    layout->addSpacing(2 * Step);

    // On a low screen the pages are scrolled, and search and status stay.
    auto *area = new PageArea(this);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *pages = new QWidget;
    addPages(pages);
    area->setWidget(pages);
    layout->addWidget(area, 1);

    //: Button
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in this workbook"));
    makeClearable(*m_search);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    layout->addSpacing(4);
    layout->addWidget(m_status);

    connect(&desk.document(), &Document::changed, this, &Rail::follow);
    follow();
}

void Rail::addPages(QWidget *pages)
{
    auto *list = new QVBoxLayout(pages);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    QString group;
    for (const PageText &page : Pages::instance().all()) {
        if (m_groups.empty() || page.group != group) {
            group = page.group;
            TextLabel *heading = nullptr;
            if (!group.isEmpty()) {
                heading = new TextLabel(Pages::instance().groupName(group), TextStyle::Small, Role::Muted, pages);
                heading->setContentsMargins(Hang, 2 * Step, 0, 2);
                list->addWidget(heading);
            }
            m_groups.push_back({heading, {}});
        }
        auto *button = new RailButton(page, pages);
        m_group->addButton(button);
        list->addWidget(button);
        m_pages.push_back(button);
        m_groups.back().pages.push_back(button);
        connect(button, &RailButton::toggled, this, [this, button](bool on) {
            if (on)
                Q_EMIT pageChosen(button->page());
        });
    }
    //: Button: the pages that a short way through the case leaves out
    m_showAll = new LinkButton(tr("Show all pages"), pages);
    m_showAll->hide();
    list->addWidget(m_showAll, 0, Qt::AlignLeft);
    list->addStretch();
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_showsAll = true;
        if (QAbstractButton *current = m_group->checkedButton())
            current->setFocus();
        fold();
    });
}

void Rail::setCurrent(const QString &page)
{
    for (RailButton *button : m_pages) {
        if (button->page() != page)
            continue;
        button->setChecked(true);
        fold();
        PageArea::bringIntoView(button);
    }
}

void Rail::follow()
{
    const Snapshot &workbook = m_desk.data();
    m_account->setText(workbook.account.name);
    m_stage->setText(stageText(stageOf(workbook, m_desk.today()), Texts(QLocale().name())));
    m_asOf->setVisible(isToldAsOf(workbook));
    m_asOf->setText(Texts::filled(/*: %1 is a date */ tr("Everything here is told as of %1"),
                                  {dateText(Edtf::day(m_desk.today()), m_desk.locale())}));
    const QHash<QString, Progress> states = progress(workbook, m_desk.today(), m_desk.openChecks());
    for (RailButton *button : m_pages)
        button->setProgress(states.value(button->page(), Progress::NotBegun));
    fold();
}

/// What is begun stays in sight, and so does the page where one is.
void Rail::fold()
{
    const bool isShort = m_desk.data().workbook.depth == u"short" && !m_showsAll;
    bool isFolded = false;
    for (const Group &group : m_groups) {
        bool isSeen = false;
        for (RailButton *button : group.pages) {
            const bool stays = !isShort || isOnShortWay(button->page()) || button->isChecked() || button->isBegun();
            button->setVisible(stays);
            isSeen = isSeen || stays;
            isFolded = isFolded || !stays;
        }
        if (group.heading)
            group.heading->setVisible(isSeen);
    }
    m_showAll->setVisible(isFolded);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Rail));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     colour(Role::Line));
}

} // namespace straw
