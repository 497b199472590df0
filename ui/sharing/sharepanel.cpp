#include "ui/sharing/sharepanel.h"

#include "core/base/texts.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/pastcontent.h"
#include "core/merge/conflict.h"
#include "ui/frame/statusline.h"
#include "ui/sharing/freename.h"
#include "ui/sharing/showinfolder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

namespace {

/// A path that may be broken behind each of its folders.
QString breakable(const QString &path)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return QString(path).replace(u'/', QString(u'/') + zeroWidthSpace);
}

} // namespace

SharePanel::SharePanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Step);
    addFile();
    addPast();
    addCleanCopy();
    connect(&desk.document(), &Document::publishStateChanged, this, &SharePanel::follow);
    connect(&desk.document(), &Document::changed, this, &SharePanel::followContent);
    follow(desk.document().publishState());
    followContent();
    desk.document().countPast({this, [this](const Result<PastContent> &past) { showPast(past); }});
    desk.document().publishNow(PublishReason::Saving); // what goes out must be complete
}

/// Few words and verbs, closer together than the entries of a page.
Section *SharePanel::part(const QString &title)
{
    auto *part = new Section(title, this);
    part->content()->setSpacing(Step);
    layout()->addWidget(part);
    return part;
}

TextLabel *SharePanel::text(const QString &text, Role role)
{
    auto *label = new TextLabel(text, TextStyle::Body, role, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    return label;
}

void SharePanel::addFile()
{
    Section *file = part(tr("This file, for the team"));
    m_state = text({});
    m_trouble = text({});
    m_path = text({}, Role::Muted);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_size = text({}, Role::Muted);
    file->add(m_state);
    file->add(m_trouble);
    auto *place = new QVBoxLayout;
    place->setSpacing(4);
    place->addWidget(m_path);
    place->addWidget(m_size);
    file->content()->addLayout(place);
    auto *verbs = new QWidget(file);
    auto *row = new FlowRow(verbs, Step, Step);
    auto *show = new QPushButton(tr("Show in folder"), verbs);
    auto *copyPath = new QPushButton(tr("Copy its path"), verbs);
    row->addWidget(show);
    row->addWidget(copyPath);
    file->add(verbs);
    file->add(
        text(tr("Email it, or keep it where your colleagues can reach it. Whatever they change is merged with yours."),
             Role::Muted));
    connect(show, &QPushButton::clicked, this, [this] { showInFolder(m_desk.document().path()); });
    connect(copyPath, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(QDir::toNativeSeparators(m_desk.document().path()));
        m_desk.tell({tr("The path was copied.")});
    });
    setFocusProxy(show);
}

void SharePanel::addPast()
{
    m_past = part(tr("What it also tells"));
    m_past->add(text(tr("Who changed what, when, and what stood there before.")));
}

void SharePanel::addCleanCopy()
{
    Section *clean = part(tr("A copy without history, for others"));
    clean->add(text(tr("It holds what can be seen now and nothing of before. Whoever gets it can open and edit it, and "
                       "their changes still merge with yours; they cannot see who changed what, or take back what was "
                       "done until now.")));
    m_withoutNotes = new QCheckBox(clean);
    clean->add(m_withoutNotes);
    m_whichNotes = text(tr("That is what they said without agreeing to be quoted, and our own views."), Role::Muted);
    clean->add(m_whichNotes);
    m_open = text({});
    //: Button: what two people edited, before a copy is made
    m_decide = new LinkButton(tr("Decide first"), clean);
    clean->add(m_open);
    clean->content()->addWidget(m_decide, 0, Qt::AlignLeft);
    connect(m_decide, &LinkButton::clicked, this, &SharePanel::decideRequested);
    m_copy = new QPushButton(tr("Save a copy without history ..."), clean);
    m_copy->setProperty("primary", true);
    clean->content()->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &SharePanel::chooseCopy);
}

void SharePanel::follow(const PublishState &state)
{
    m_state->setText(StatusLine::sentence(state, m_desk.locale()));
    m_trouble->setText(state.error ? Texts(QLocale()).sentence(*state.error) : QString());
    m_trouble->setVisible(state.error.has_value());
    m_path->setText(breakable(QDir::toNativeSeparators(state.path)));
    m_path->setAccessibleName(Texts::filled(tr("Where it is: %1"), {state.path}));
    m_size->setText(m_desk.locale().formattedDataSize(state.size, 0));
    m_size->setVisible(state.size > 0);
}

void SharePanel::showPast(const Result<PastContent> &past)
{
    delete m_told;
    m_told = new QWidget(m_past);
    auto *list = new QVBoxLayout(m_told);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    if (!past) {
        list->addWidget(text(Texts(QLocale()).sentence(past.error()), Role::Muted));
    } else if (past->isEmpty()) {
        list->addWidget(text(tr("Nothing was changed or removed yet that it would still hold."), Role::Muted));
    } else {
        if (past->texts > 0)
            list->addWidget(text(tr("It still holds %n earlier text(s).", nullptr, past->texts)));
        if (past->values > 0)
            list->addWidget(
                text(tr("It still holds %n earlier date(s), amount(s) or choice(s).", nullptr, past->values)));
        if (past->removed > 0)
            list->addWidget(text(tr("It still holds %n removed entry(s).", nullptr, past->removed)));
    }
    m_past->add(m_told);
}

void SharePanel::followContent()
{
    const int notes = unquotableNotes(m_desk.data());
    m_withoutNotes->setText(tr("Without the %n note(s) not for quoting", nullptr, notes));
    m_withoutNotes->setVisible(notes > 0);
    m_whichNotes->setVisible(notes > 0);
    const auto conflicts = m_desk.document().conflicts();
    const int open = conflicts ? int(conflicts->size()) : 0;
    m_open->setText(
        tr("%n place(s) that both of you edited are not decided yet. The copy holds what stands there now, and "
           "nothing of what else was written.",
           nullptr, open));
    m_open->setVisible(open > 0);
    m_decide->setVisible(open > 0);
}

void SharePanel::chooseCopy()
{
    m_desk.flushEditors();
    const QFileInfo file(m_desk.document().path());
    QFileDialog dialog(this, tr("Save a copy without history"), file.absolutePath(),
                       tr("Final Straw workbooks (*.db)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("db"));
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // what is there stays there
    //: Name of a new file; %1 is the name of this one
    dialog.selectFile(
        freeName(file.absolutePath(), Texts::filled(tr("%1 without history"), {file.completeBaseName()})));
    if (dialog.exec() == QDialog::Accepted)
        writeCopy(dialog.selectedFiles().constFirst());
}

/// Said by the desk: the panel may be closed by then.
void SharePanel::writeCopy(const QString &path)
{
    m_copy->setEnabled(false);
    const bool without = m_withoutNotes->isVisibleTo(this) && m_withoutNotes->isChecked();
    const auto tell = [&desk = m_desk, path](const Result<void> &done) {
        if (!done)
            return desk.tell(done.error());
        desk.rememberExport(path);
        desk.tell({Texts::filled(tr("The copy without history is %1."), {QFileInfo(path).fileName()}),
                   {{tr("Show in folder"), &desk, [path] { showInFolder(path); }}},
                   true});
    };
    const auto tellAndFree = [this, tell](const Result<void> &done) {
        m_copy->setEnabled(true);
        tell(done);
    };
    m_desk.document().cleanCopy(path, {.withoutUnquotable = without},
                                Document::Then<void>(this, tellAndFree).otherwise(&m_desk, tell));
}

} // namespace straw
