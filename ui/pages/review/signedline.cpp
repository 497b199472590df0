#include "ui/pages/review/signedline.h"

#include "core/base/texts.h"
#include "core/insight/signatures.h"
#include "ui/desk/datetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

SignedLine::SignedLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_sideless(new LinkButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_text);
    m_sideless->setWrapping();
    layout->addWidget(m_sideless, 0, Qt::AlignLeft);
    connect(m_sideless, &LinkButton::clicked, this, [this] { m_desk.reveal({"person", m_sidelessId, "department"}); });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"review") || summary.touches(u"person"))
            follow();
    });
    follow();
}

void SignedLine::follow()
{
    const Snapshot &workbook = m_desk.data();
    const Signatures all = signatures(workbook);
    setVisible(!workbook.reviews.isEmpty());
    const QString sales =
        Texts::filled(/*: Who has approved the report for Sales */ tr("Signed for Sales: %1"), {names(all.sales)});
    const QString operations = Texts::filled(
        /*: Who has approved the report for Operations */ tr("Signed for Operations: %1"), {names(all.operations)});
    m_text->setText(Texts::joined({sales, operations}, QStringLiteral(" · ")));
    m_sidelessId = all.sideless.empty() ? QString() : all.sideless.front()->personId;
    m_sideless->setVisible(workbook.people.find(m_sidelessId));
    m_sideless->setText(
        Texts::filled(tr("For which side does %1 sign? Choose the department"), {workbook.nameOf(m_sidelessId)}));
}

QString SignedLine::names(const std::vector<const Review *> &reviews) const
{
    QStringList names;
    for (const Review *review : reviews) {
        QStringList words{m_desk.data().nameOf(review->personId), dateText(review->on, m_desk.locale())};
        words.removeAll(QString());
        names += Texts::joined(words, QStringLiteral(", "));
    }
    //: Nobody has signed
    return names.isEmpty() ? tr("not yet") : Texts::joined(names, QStringLiteral("; "));
}

} // namespace straw
