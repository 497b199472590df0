#include "ui/questions/becausefield.h"

#include "ui/fields/prosefield.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::BecauseField)
};

} // namespace

ProseField *becauseField(Desk &desk, const QString &key, QWidget *parent)
{
    auto *field = new ProseField(desk, {"because", key, "reason"},
                                 //: Name of a field: why something stays as it is
                                 Words::tr("Because"), parent);
    field->setMaker([key, &desk](Store &store) {
        Because because;
        because.id = key;
        because.key = key;
        because.on = Edtf::day(desk.today());
        return store.insert(because);
    });
    field->hideLabel();
    field->setLeastLines(1);
    field->setReturnStores();
    //: In an empty field: why something stays as it is
    field->setPlaceholder(Words::tr("Because ..."));
    return field;
}

} // namespace straw
