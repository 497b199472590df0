#include "ui/pages/records/trainingform.h"

namespace straw {

TrainingForm::TrainingForm(Desk &desk, const QString &personId, QWidget *parent)
    : Form(desk, "person", personId, parent)
{
    date("training_due_on")->setFuture();
    person("trained_by_id", "us");
    date("trained_on");
}

} // namespace straw
