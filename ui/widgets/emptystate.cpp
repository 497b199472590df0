#include "ui/widgets/emptystate.h"

#include "ui/widgets/textlabel.h"

#include <QAbstractItemModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

EmptyState::EmptyState(const QString &text, QWidget *parent)
    : EmptyState(text, {}, {}, parent)
{
}

EmptyState::EmptyState(const QString &text, const QString &verb, std::function<void()> run, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Hang, Step, Hang, Step);
    layout->setSpacing(Step);
    auto *label = new TextLabel(text, TextStyle::Body, Role::Muted, this);
    label->setWordWrap(true);
    layout->addWidget(label);
    if (!verb.isEmpty()) {
        auto *button = new QPushButton(verb, this);
        connect(button, &QPushButton::clicked, this, std::move(run));
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
}

void EmptyState::follow(const QAbstractItemModel *model)
{
    const auto adapt = [this, model] { setVisible(model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::rowsInserted, this, adapt);
    connect(model, &QAbstractItemModel::rowsRemoved, this, adapt);
    connect(model, &QAbstractItemModel::modelReset, this, adapt);
    adapt();
}

} // namespace straw
