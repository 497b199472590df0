#include "ui/pages/comeback/permissiondetails.h"

#include "ui/fields/form.h"
#include "ui/pages/comeback/permissionmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

PermissionDetails::PermissionDetails(Desk &desk, const QString &personId, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(desk, "person", personId, this);
    PickField *answer = form->pick("keep_in_touch");
    answer->setAlso([&desk, personId](Store &store, const QVariant &value) {
        return PermissionMoves(desk).setDay(store, personId, value.toString());
    });
    form->setWide(answer);
    form->date("keep_in_touch_on");
    TextField *how = form->text("keep_in_touch_how");
    how->setHint(tr("By which channel, and how often"));
    form->setWide(how);
    layout->addWidget(form);
    auto *more = new LinkButton(tr("All about this person"), this);
    connect(more, &LinkButton::clicked, this, [&desk, personId] { desk.reveal({"person", personId, {}}); });
    layout->addWidget(more, 0, Qt::AlignLeft);
}

} // namespace straw
