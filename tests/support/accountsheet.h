#pragma once

#include "tests/support/windowdriver.h"
#include "ui/fields/form.h"

#include <QLabel>
#include <QVBoxLayout>

namespace straw {

/// A window with a form of the account, over the sample.
struct AccountSheet
{
    AccountSheet()
    {
        stage.openSample();
        auto *layout = new QVBoxLayout(&window);
        form = new Form(desk(), "account", "account");
        layout->addWidget(form);
        layout->addWidget(&elsewhere);
        elsewhere.setAccessibleName(QStringLiteral("elsewhere"));
    }
    Desk &desk() { return stage.window().desk(); }
    Document &document() { return stage.window().document(); }
    const Account &account() { return document().data().account; }
    size_t revisions() { return document().history()->size(); }
    bool show() { return gui::show(window); }
    /// What stands below the editor.
    QString note(const Field *field) const
    {
        const auto labels = field->findChildren<QLabel *>();
        return labels.size() > 1 && labels.last()->isVisible() ? labels.last()->text() : QString();
    }

    gui::Stage stage;
    QWidget window;
    QLineEdit elsewhere;
    Form *form;
};

} // namespace straw
