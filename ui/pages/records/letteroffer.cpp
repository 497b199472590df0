#include "ui/pages/records/letteroffer.h"

#include "core/guide/permission.h"
#include "core/workbook/parties.h"
#include "ui/desk/desk.h"
#include "ui/widgets/linkbutton.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::LetterOffer)
};

} // namespace

QWidget *letterOffer(Desk &desk, const std::function<QString()> &person, QWidget *parent)
{
    auto *offer = new LinkButton(Words::tr("Save a letter that asks them, as PDF"), parent);
    offer->setToolTip(Words::tr("What they were unhappy with, what would have served them better, and thanks"));
    const auto follow = [&desk, person, offer] {
        const Person *to = desk.data().people.find(person());
        offer->setVisible(to && to->party == party::them && !isNotToBeContacted(to->id, desk.data()));
    };
    QObject::connect(offer, &LinkButton::clicked, &desk,
                     [&desk, person] { desk.saveCard({.kind = Card::Letter, .personId = person()}); });
    QObject::connect(&desk.document(), &Document::changed, offer, follow);
    follow();
    return offer;
}

} // namespace straw
