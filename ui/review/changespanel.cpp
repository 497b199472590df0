#include "ui/review/changespanel.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "ui/lists/entrylist.h"
#include "ui/review/differenceview.h"
#include "ui/review/revisionentries.h"
#include "ui/widgets/buttonline.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

ChangesPanel::ChangesPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_entries(new RevisionEntries(desk))
    , m_layout(new QVBoxLayout(this))
    , m_overview(new QWidget(this))
    , m_who(new QComboBox(m_overview))
    , m_page(new QComboBox(m_overview))
    //: Name of a list: who changed what
    , m_list(new EntryList(m_entries, tr("Changes"), m_overview))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_overview);
    //: Label of a filter: a person
    m_who->setAccessibleName(tr("Changed by"));
    m_page->setAccessibleName(tr("On which page"));
    m_list->setRemovable(false);
    auto *overview = new QVBoxLayout(m_overview);
    overview->setContentsMargins(0, 0, 0, 0);
    overview->setSpacing(Step);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(Hang, 0, Hang, 0);
    filters->addWidget(m_who, 1);
    filters->addWidget(m_page, 1);
    overview->addLayout(filters);
    // Of a newer file the history is not read: it may tell of what is not known here.
    auto *empty = new EmptyState(desk.document().isReadOnly()
                                     ? tr("Who changed what in this file can be read in a newer Final Straw only.")
                                     : tr("Nothing was changed there, or by them."),
                                 m_overview);
    empty->follow(m_entries);
    overview->addWidget(empty);
    overview->addWidget(m_list);
    auto *more = new LinkButton(tr("Show earlier changes"), m_overview);
    overview->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &LinkButton::clicked, m_entries, &RevisionEntries::showMore);
    const auto offerMore = [this, more] { more->setVisible(m_entries->hasMore()); };
    offerMore();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_entries, signal, more, offerMore);

    fillFilters();
    connect(&desk.document(), &Document::changed, this, &ChangesPanel::fillFilters);
    connect(m_who, &QComboBox::activated, this,
            [this](int row) { m_entries->setAuthor(row == 0 ? std::nullopt : std::optional(m_who->itemText(row))); });
    connect(m_page, &QComboBox::activated, this,
            [this](int row) { m_entries->setPage(m_page->itemData(row).toString()); });
    connect(m_list, &EntryList::opened, this, &ChangesPanel::showChange);
    setFocusProxy(m_list);
}

void ChangesPanel::fillFilters()
{
    if (m_page->count() == 0) {
        //: Choice of a filter
        m_page->addItem(tr("All pages"));
        for (const PageText &page : Pages::instance().all())
            m_page->addItem(page.name, page.key);
    }
    const QStringList authors = m_entries->authors();
    if (m_who->count() == authors.size() + 1)
        return;
    const QString chosen = m_who->currentIndex() > 0 ? m_who->currentText() : QString();
    m_who->clear();
    //: Choice of a filter: changes of all people
    m_who->addItem(tr("Everybody"));
    m_who->addItems(authors);
    m_who->setCurrentIndex(chosen.isEmpty() ? 0 : m_who->findText(chosen));
}

void ChangesPanel::showChange(const QString &id)
{
    const auto differences = m_desk.document().differences(id);
    delete m_change;
    m_change = new QWidget(this);
    auto *layout = new QVBoxLayout(m_change);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    //: Button: back from one change to the list
    auto *back = new LinkButton(tr("All changes"), m_change);
    connect(back, &LinkButton::clicked, this, &ChangesPanel::showList);
    layout->addWidget(back, 0, Qt::AlignLeft);
    const Entry entry = m_entries->index(m_entries->rowOf(id)).data(EntryModel::EntryRole).value<Entry>();
    auto *what = new TextLabel(entry.title, TextStyle::Strong, Role::Text, m_change);
    auto *when = new TextLabel(entry.detail, TextStyle::Small, Role::Muted, m_change);
    for (TextLabel *label : {what, when}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    }
    if (differences && !differences->empty()) {
        const QString why = whyItStays(id);
        if (!why.isEmpty()) { // before a difference that may be long
            auto *stays = new TextLabel(why, TextStyle::Body, Role::Muted, m_change);
            stays->setWordWrap(true);
            stays->setContentsMargins(Hang, 0, Hang, 0);
            layout->addWidget(stays);
        }
        layout->addWidget(new DifferenceView(m_desk, *differences, m_change));
        if (why.isEmpty()) {
            auto *revert = new QPushButton(tr("Take this change back"), m_change);
            connect(revert, &QPushButton::clicked, this, [this, id] { takeBack(id); });
            layout->addLayout(buttonLine(revert));
        }
    } else {
        auto *gone =
            new TextLabel(tr("What it changed is not kept in this file."), TextStyle::Body, Role::Muted, m_change);
        gone->setWordWrap(true);
        gone->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(gone);
    }
    m_overview->hide();
    m_layout->addWidget(m_change);
    m_change->show(); // else it cannot take the focus yet
    back->setFocus();
    // Once it has its height: a long list may have been scrolled to its end.
    QMetaObject::invokeMethod(back, [back] { PageArea::bringIntoView(back); }, Qt::QueuedConnection);
}

/// Why a change cannot be taken back; empty when it can.
QString ChangesPanel::whyItStays(const QString &id) const
{
    const Revision *revision = m_entries->find(id);
    if (revision && !revision->otherParent.isEmpty())
        return tr("Two copies that were merged cannot be parted again. Take back single changes instead.");
    if (revision && revision->change.isByProgram())
        return tr("Final Straw did this by itself when it opened the file, so it stays.");
    const auto may = m_desk.document().mayRevert(id);
    return may ? QString() : Texts(m_desk.locale().name()).sentence(may.error());
}

void ChangesPanel::showList()
{
    m_change->deleteLater();
    m_change = nullptr;
    m_overview->show();
    m_list->setFocus();
}

void ChangesPanel::takeBack(const QString &id)
{
    m_desk.flushEditors();
    const auto done = m_desk.document().revert(id);
    if (!done)
        m_desk.tell(done.error());
    else {
        showList(); // where the change that took it back is the first
        m_desk.tellDone({tr("The change was taken back.")});
    }
}

} // namespace straw
