#include "ui/widgets/foldaccessible.h"

#include "ui/widgets/foldbutton.h"

namespace straw {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *fold = qobject_cast<FoldButton *>(object);
    return fold ? new FoldAccessible(fold) : nullptr;
}

} // namespace

FoldAccessible::FoldAccessible(FoldButton *fold)
    : QAccessibleWidget(fold, QAccessible::PushButton)
{
}

void FoldAccessible::install()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once)
}

FoldButton *FoldAccessible::fold() const
{
    return static_cast<FoldButton *>(object());
}

QString FoldAccessible::text(QAccessible::Text text) const
{
    const QString said = QAccessibleWidget::text(text);
    return text == QAccessible::Name && said.isEmpty() ? fold()->text() : said;
}

QAccessible::State FoldAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = fold()->isChecked();
    state.collapsed = !fold()->isChecked();
    return state;
}

QStringList FoldAccessible::actionNames() const
{
    return QStringList{pressAction()} + QAccessibleWidget::actionNames();
}

void FoldAccessible::doAction(const QString &name)
{
    if (name == pressAction())
        fold()->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace straw
