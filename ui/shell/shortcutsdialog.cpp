#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/commandtable.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

ShortcutsDialog::ShortcutsDialog(const CommandTable &commands, QWidget *parent)
    : QDialog(parent)
{
    //: Title of a window
    setWindowTitle(titleOfWindow(tr("Keyboard shortcuts")));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(440, 560);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(3 * Step, 2 * Step, 3 * Step, 2 * Step);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    QString menu;
    int row = 0;
    const auto addRow = [&](const QString &text, const QString &keys) {
        grid->addWidget(new TextLabel(text, TextStyle::Body, Role::Text, list), row, 0);
        grid->addWidget(new TextLabel(keys, TextStyle::Body, Role::Muted, list), row++, 1, Qt::AlignRight);
    };
    for (const Command &command : commands.commands()) {
        if (command.shortcut.isEmpty())
            continue;
        if (menu != command.menu) {
            menu = command.menu;
            auto *heading = new TextLabel(asRead(menu), TextStyle::Heading, Role::Text, list);
            heading->setContentsMargins(0, row == 0 ? 0 : 2 * Step, 0, 4);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        addRow(asRead(command.text), command.shortcut.toString(QKeySequence::NativeText));
    }
    //: Heading: keys
    auto *lists = new TextLabel(tr("In lists"), TextStyle::Heading, Role::Text, list);
    lists->setContentsMargins(0, 2 * Step, 0, 4);
    grid->addWidget(lists, row++, 0, 1, 2);
    const auto keys = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    addRow(tr("Open the entry"), keys(Qt::Key_Return));
    addRow(tr("Remove the entry"), keys(Qt::Key_Delete));
    addRow(tr("Copy the list as a table"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    addRow(tr("Close the panel"), keys(Qt::Key_Escape));
    auto *outline = new TextLabel(tr("Where causes explain each other"), TextStyle::Heading, Role::Text, list);
    outline->setContentsMargins(0, 2 * Step, 0, 4);
    grid->addWidget(outline, row++, 0, 1, 2);
    const auto combined = [](QKeyCombination both) { return QKeySequence(both).toString(QKeySequence::NativeText); };
    addRow(tr("Fold and unfold"), keys(Qt::Key_Left) + QStringLiteral(", ") + keys(Qt::Key_Right));
    addRow(tr("Add a cause that explains it"), combined(Qt::CTRL | Qt::Key_Return));
    addRow(tr("Add a cause beside it"), combined(Qt::SHIFT | Qt::Key_Return));
    addRow(tr("Add a cause above it"), combined(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    addRow(tr("Move it up or down"),
           combined(Qt::ALT | Qt::Key_Up) + QStringLiteral(", ") + combined(Qt::ALT | Qt::Key_Down));
    addRow(tr("Move it in or out"),
           combined(Qt::ALT | Qt::Key_Right) + QStringLiteral(", ") + combined(Qt::ALT | Qt::Key_Left));
    addRow(tr("Cut it off"), combined(Qt::ALT | Qt::SHIFT | Qt::Key_Left));
    //: Heading: keys of the view in which notes are taken while an interview goes on
    auto *live = new TextLabel(tr("While taking notes live"), TextStyle::Heading, Role::Text, list);
    live->setContentsMargins(0, 2 * Step, 0, 4);
    grid->addWidget(live, row++, 0, 1, 2);
    //: What keys do, beside them: what was typed becomes a note
    addRow(tr("Note it"), keys(Qt::Key_Return));
    addRow(tr("Whose words this note is: theirs, ours, what we saw"), combined(Qt::CTRL | Qt::Key_T));
    //: What keys do, beside them
    addRow(tr("Who speaks"), keys(Qt::Key_F2) + QStringLiteral(" … ") + keys(Qt::Key_F8));
    addRow(tr("Someone else who takes part"), keys(Qt::Key_F9));
    addRow(tr("The next question, or the one before"),
           combined(Qt::CTRL | Qt::Key_Down) + QStringLiteral(", ") + combined(Qt::CTRL | Qt::Key_Up));
    addRow(tr("The question was asked"), combined(Qt::CTRL | Qt::Key_Return));
    //: What keys do, beside them: a question that follows from the last note
    addRow(tr("A follow-up"), combined(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    addRow(tr("Tick what was said"), combined(Qt::CTRL | Qt::Key_L));
    addRow(tr("Whether the last note may be quoted"), combined(Qt::CTRL | Qt::Key_D));
    addRow(tr("Whether all that someone says may be quoted"), combined(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    addRow(tr("Begin or end the interview"), combined(Qt::CTRL | Qt::Key_B));
    addRow(tr("To the notes, and back"), keys(Qt::Key_Up) + QStringLiteral(", ") + keys(Qt::Key_Escape));
    auto *lines = new TextLabel(tr("In the lines that add"), TextStyle::Heading, Role::Text, list);
    lines->setContentsMargins(0, 2 * Step, 0, 4);
    grid->addWidget(lines, row++, 0, 1, 2);
    addRow(tr("Who took part, or who does it"), tr("@name", "in an add line"));
    addRow(tr("Which department, or whose"), tr("#department", "in an add line"));
    addRow(tr("How it came to be known"), tr("via email", "in an add line"));
    addRow(tr("The final straw, or certain"), QStringLiteral("!"));
    addRow(tr("Someone new is on the other side"),
           QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2 * Step);
    auto *area = new PageArea(this);
    area->setWidget(list);
    area->setFocusPolicy(Qt::StrongFocus); // for scrolling by key: there is nothing else in it
    area->setAccessibleName(tr("Keyboard shortcuts"));
    layout->addWidget(area);
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, Step, 3 * Step, 0);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
}

} // namespace straw
