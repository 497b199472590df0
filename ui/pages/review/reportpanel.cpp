#include "ui/pages/review/reportpanel.h"

#include "core/base/texts.h"
#include "core/report/edition/withheld.h"
#include "ui/pages/review/findingsview.h"
#include "ui/pages/review/reportform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

ReportPanel::ReportPanel(ReportChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_form(new ReportForm(choices, this))
    , m_findings(new FindingsView(choices, this))
    //: Heading: what an edition of the report leaves out
    , m_withheld(new Section(tr("Left out of this report"), this))
    , m_toldWhere(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4 * Step);
    layout->addWidget(m_form);
    layout->addWidget(m_findings);
    layout->addWidget(m_withheld);
    m_withheld->content()->setSpacing(Step);
    m_toldWhere->setWordWrap(true);
    m_toldWhere->setContentsMargins(Hang, 0, Hang, 0);
    m_withheld->add(m_toldWhere);
    m_withheld->hide();
    setFocusProxy(m_form);
    connect(m_form, &ReportForm::paperChosen, this, &ReportPanel::paperChosen);
    connect(m_form, &ReportForm::languageChosen, this, &ReportPanel::languageChosen);
    connect(m_findings, &FindingsView::wanted, this, &ReportPanel::placeWanted);
    connect(m_findings, &FindingsView::ignored, this, &ReportPanel::ignored);
    connect(m_findings, &FindingsView::focusLost, this, &ReportPanel::focusLost);
}

void ReportPanel::show(const ReportNotes &notes)
{
    m_form->setEntries(notes.entries);
    m_findings->show(notes.findings);
    showWithheld(notes.withheld);
}

void ReportPanel::lookThrough()
{
    if (QWidget *stop = m_findings->firstStop())
        stop->setFocus();
}

void ReportPanel::showWithheld(const std::vector<Withheld> &all)
{
    delete std::exchange(m_list, new QWidget(m_withheld));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(4);
    const Texts texts{QLocale()};
    for (const Withheld &each : all) {
        const QString text = withheldSentence(each, texts);
        auto *label = new TextLabel(QLocale().toUpper(text.left(1)) + text.mid(1), TextStyle::Body, Role::Text, m_list);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        list->addWidget(label);
    }
    m_withheld->add(m_list);
    const bool hasEnd = m_choices.edition() != Edition::Customer && m_choices.options().length != ReportLength::Page
                        && !m_choices.options().leftOut.contains(QStringLiteral("sign_off"));
    m_toldWhere->setText(hasEnd ? tr("Told with the sign-off as well.")
                                : tr("Told here alone, and nowhere in the report."));
    m_withheld->setVisible(!all.empty());
}

} // namespace straw
