#include "ui/pages/review/findinggroup.h"

#include "ui/pages/review/findingrow.h"
#include "ui/pages/review/reportchoices.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedbox.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr size_t fewAtFirst = 4;
constexpr size_t moreAtOnce = 25;

QString headingOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Contradiction:
        return FindingGroup::tr("What cannot both be right");
    case Finding::Consent:
        return FindingGroup::tr("Quotes whose speaker can be told");
    case Finding::LeftOut:
        return FindingGroup::tr("Left out though it may be told");
    case Finding::Name:
        return FindingGroup::tr("Names left in texts");
    case Finding::Word:
        return FindingGroup::tr("Words that tell what this is");
    case Finding::Amount:
        return FindingGroup::tr("Amounts that are left out elsewhere");
    case Finding::Wording:
        return FindingGroup::tr("Wordings worth a second look");
    case Finding::Letter:
        return FindingGroup::tr("Letters that cannot be printed");
    }
    return {};
}

} // namespace

FindingGroup::FindingGroup(Finding::Kind kind, ReportChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_choices(choices)
    , m_most(fewAtFirst)
{
    setAccessibleName(headingOf(kind));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Step);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Hang, 0, Hang, 0);
    auto *heading = new TextLabel(headingOf(kind), TextStyle::Strong, Role::Text, this);
    heading->setWordWrap(true);
    m_count = new TextLabel({}, TextStyle::Small, Role::Open, this);
    head->addWidget(heading, 1);
    head->addWidget(m_count, 0, Qt::AlignTop);
    layout->addLayout(head);
    addBox();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Step + Step / 2);
    layout->addLayout(m_rows);
    m_more = new LinkButton({}, this);
    connect(m_more, &LinkButton::clicked, this, &FindingGroup::showMore);
    layout->addWidget(m_more);
    m_more->hide();
    hide();
}

void FindingGroup::addBox()
{
    if (m_kind != Finding::Name && m_kind != Finding::Consent)
        return;
    m_box = new WrappedBox(
        m_kind == Finding::Name ? tr("Replace them all in this report") : tr("Say “someone of theirs” instead"), this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Hang, 0, Hang, 0);
    line->addWidget(m_box);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    const auto wanted = m_kind == Finding::Name ? &EditionOptions::replaceNames : &EditionOptions::somebodyOfTheirs;
    connect(m_box, &QCheckBox::clicked, this, [this, wanted](bool checked) {
        m_choices.change([&](ReportOptions &options) { options.edition.*wanted = checked; });
    });
}

/// Whether the choice that settles all of it is made, where there is one.
bool FindingGroup::isSettled() const
{
    const EditionOptions &edition = m_choices.options().edition;
    if (m_kind == Finding::Consent)
        return edition.somebodyOfTheirs;
    const bool replacesAny = edition.edition != Edition::Internal || edition.pseudonyms;
    return m_kind == Finding::Name && edition.replaceNames && replacesAny;
}

void FindingGroup::show(std::vector<Finding> findings)
{
    const auto isSame = [](const Finding &one, const Finding &other) {
        return one.text == other.text && one.hint == other.hint && one.places == other.places && one.at == other.at
               && one.rule == other.rule;
    };
    const bool same = std::ranges::equal(findings, m_findings, isSame);
    m_findings = std::move(findings);
    if (!same)
        fill();
    m_count->setText(m_findings.empty() ? QString() : QLocale().toString(m_findings.size()));
    if (m_box)
        m_box->setChecked(isSettled());
    setVisible(!m_findings.empty() || isSettled());
}

FindingRow *FindingGroup::row(int number) const
{
    return static_cast<FindingRow *>(m_rows->itemAt(number)->widget());
}

/// Whoever stands in a row stays in it; where it is gone, in what took its place.
void FindingGroup::fill()
{
    const QWidget *focus = window()->focusWidget();
    int stop = -1;
    QString text;
    QList<FindingRow *> before;
    for (int i = 0; m_rows->count() > 0; ++i) {
        FindingRow *each = row(0);
        delete m_rows->takeAt(0);
        before += each;
        if (focus && each->isAncestorOf(focus)) {
            stop = i;
            text = each->finding().text;
        }
    }
    const size_t shown = std::min(m_most, m_findings.size());
    for (size_t i = 0; i < shown; ++i) {
        auto *each = new FindingRow(m_findings[i], this);
        connect(each, &FindingRow::wanted, this, &FindingGroup::wanted);
        connect(each, &FindingRow::ignored, this, &FindingGroup::ignored);
        m_rows->addWidget(each);
        each->show();
    }
    //: Button: entries of a list that are not shown yet
    m_more->setText(tr("Show %n more", nullptr, int(m_findings.size() - shown)));
    m_more->setVisible(shown < m_findings.size());
    if (stop >= 0 && shown > 0) {
        const auto same = std::ranges::find(m_findings, text, &Finding::text) - m_findings.begin();
        enter(int(std::min(size_t(same) < shown ? size_t(same) : size_t(stop), shown - 1)));
    }
    for (FindingRow *each : before) { // one of them may be what asked for this
        each->hide();
        each->deleteLater();
    }
}

void FindingGroup::enter(int number)
{
    if (auto *way = number < m_rows->count() ? row(number)->findChild<LinkButton *>() : nullptr)
        way->setFocus();
}

void FindingGroup::showMore()
{
    const auto first = int(std::min(m_most, m_findings.size()));
    m_most += moreAtOnce;
    fill();
    enter(first);
}

} // namespace straw
