#include "ui/shell/aboutdialog.h"

#include "core/base/texts.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    //: Title of a window: about the program
    setWindowTitle(titleOfWindow(tr("About")));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Step, 3 * Step, 4 * Step, 3 * Step);
    layout->setSpacing(Step);
    layout->addWidget(new TextLabel(QStringLiteral("Final Straw"), TextStyle::Title, Role::Text, this));
    layout->addWidget(new TextLabel(
        Texts::filled(tr("Version %1, with Qt %2"), {QStringLiteral(STRAW_VERSION), QString::fromLatin1(qVersion())}),
        TextStyle::Small, Role::Muted, this));
    const auto paragraph = [&](const QString &text) {
        auto *label = new TextLabel(text, TextStyle::Body, Role::Text, this);
        label->setWordWrap(true);
        label->setFixedWidth(400);
        layout->addWidget(label);
    };
    layout->addSpacing(Step);
    paragraph(tr("A workbook for finding out why a customer left, and what to do about it."));
    paragraph(tr("Everything stays on your computer and in the files that you share yourself. "
                 "The program does not use the network and sends nothing to anyone."));
    paragraph(tr("Free software under the MIT licence."));
    layout->addSpacing(Step);
    //: Button
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace straw
