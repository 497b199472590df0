#include "ui/sharing/tellingpanel.h"

#include "core/base/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace straw {

namespace {

struct Way
{
    QString about, verb;
};

Way wayWith(const TellingFile &file)
{
    switch (file.kind) {
    case TellingFile::Copy:
        return {TellingPanel::tr("A copy of this workbook."), TellingPanel::tr("Erase there too")};
    case TellingFile::Kept:
        return {TellingPanel::tr("The file is gone; what it held is kept on this computer."),
                TellingPanel::tr("Remove what is kept")};
    case TellingFile::Report:
        break;
    }
    return {TellingPanel::tr("Exported before, so it may name them."), TellingPanel::tr("Delete this file")};
}

} // namespace

TellingPanel::TellingPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::TabFocus);
    look();
}

QString TellingPanel::names(const std::vector<TellingFile> &files, const QLocale &locale)
{
    QStringList names;
    for (const TellingFile &file : files)
        names << QFileInfo(file.path).fileName();
    return locale.createSeparatedList(names);
}

void TellingPanel::look()
{
    m_desk.document().findTelling(ExportedFiles().of(m_desk.document().documentId()),
                                  {this, [this](const Result<std::vector<TellingFile>> &files) { show(files); }});
}

void TellingPanel::show(const Result<std::vector<TellingFile>> &files)
{
    const bool hadFocus = hasFocus() || (m_cards && m_cards->isAncestorOf(focusWidget()));
    delete m_cards;
    m_cards = new QWidget(this);
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(2 * Step);
    auto *about = new TextLabel(!files           ? Texts(QLocale().name()).sentence(files.error())
                                : files->empty() ? tr("No file that is known here tells of them any more.")
                                                 : tr("These still contain someone who was erased. Copies that went to "
                                                      "others do so until they are merged with this one."),
                                TextStyle::Body, Role::Muted, m_cards);
    about->setWordWrap(true);
    about->setContentsMargins(Hang, 0, Hang, 0);
    cards->addWidget(about);
    for (const TellingFile &file : files ? *files : std::vector<TellingFile>())
        cards->addWidget(card(file));
    m_layout->addWidget(m_cards);
    m_cards->show();
    auto *first = m_cards->findChild<LinkButton *>();
    if (hadFocus)
        (first ? static_cast<QWidget *>(first) : this)->setFocus();
}

QWidget *TellingPanel::card(const TellingFile &file)
{
    const Way way = wayWith(file);
    const QFileInfo info(file.path);
    auto *card = new QWidget(m_cards);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto say = [&](const QString &text, TextStyle style, Role role) {
        auto *label = new TextLabel(text, style, role, card);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
    };
    say(info.fileName(), TextStyle::Body, Role::Text);
    say(QDir::toNativeSeparators(info.path()), TextStyle::Small, Role::Muted);
    say(way.about, TextStyle::Body, Role::Muted);
    auto *verb = new LinkButton(way.verb, card);
    verb->setAccessibleName(Texts::filled(tr("%1: %2"), {info.fileName(), way.verb}));
    connect(verb, &LinkButton::clicked, this, [this, file, verb] {
        verb->setEnabled(false);
        forgetIn(file);
    });
    layout->addWidget(verb, 0, Qt::AlignLeft);
    return card;
}

void TellingPanel::forgetIn(const TellingFile &file)
{
    setFocus(); // what was pressed goes
    const auto tell = [&desk = m_desk, file](const Result<void> &done) {
        if (!done)
            desk.tell(done.error());
        else if (file.kind == TellingFile::Report)
            ExportedFiles().remove(file.path);
    };
    const auto tellAndLook = [this, tell](const Result<void> &done) {
        tell(done);
        look();
    };
    m_desk.document().forgetIn(file, Document::Then<void>(this, tellAndLook).otherwise(&m_desk, tell));
}

} // namespace straw
