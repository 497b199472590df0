#include "ui/pages/actions/briefchoice.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace straw {

BriefChoice::BriefChoice(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_people(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label =
        new TextLabel(tr("Who is it? Their brief opens: listen, do not pitch."), TextStyle::Small, Role::Muted, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    label->setBuddy(m_people);
    layout->addWidget(label);
    m_people->setAccessibleName(tr("Whom we want to hear"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(8);
    layout->addWidget(m_people);
    connect(m_people, &QComboBox::activated, this, &BriefChoice::open);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"person"))
            refill();
    });
    refill();
}

void BriefChoice::refill()
{
    m_people->clear();
    //: First entry of a list of people
    m_people->addItem(tr("Choose the person"));
    for (const Person &person : m_desk.data().people) {
        if (person.party == u"us" || !person.leftOn.isNull())
            continue;
        const QString title = person.title.isEmpty() ? m_desk.label("role", person.role) : person.title;
        QStringList words{person.name, title};
        words.removeAll(QString());
        m_people->addItem(oneLine(Texts::joined(words, QStringLiteral(" · "))), person.id);
    }
    //: Last entry of a list of people: one who is still to be added
    m_people->addItem(tr("Someone new"), QString());
}

/// Somebody new is added first, where people are.
void BriefChoice::open(int row)
{
    if (row == 0)
        return;
    const QString id = m_people->itemData(row).toString();
    m_people->setCurrentIndex(0);
    m_desk.reveal({"person", id, id.isEmpty() ? ColumnKey() : ColumnKey("goals")});
}

} // namespace straw
