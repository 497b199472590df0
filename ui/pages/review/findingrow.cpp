#include "ui/pages/review/findingrow.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

/// What the ways to several places are called: by the field, or the kind of record, and numbered where that is the
/// same.
QStringList waysTo(const std::vector<Place> &places)
{
    if (places.size() == 1)
        //: Button: the place that something to look at is about
        return {FindingRow::tr("Show where")};
    const Catalogue &catalogue = Catalogue::instance();
    QStringList names;
    for (const Place &place : places) {
        const QString name = place.column.isEmpty() ? catalogue.tableLabel(place.table)
                                                    : catalogue.columnLabel(place.table, place.column);
        names += QLocale().toUpper(name.left(1)) + name.mid(1);
    }
    QStringList numbered;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto before = names.first(i).count(names[i]);
        numbered += names.count(names[i]) == 1
                        ? names[i]
                        //: Button: one of several places of a kind; %1 is the kind, %2 its number
                        : Texts::filled(FindingRow::tr("%1 %2"), {names[i], QLocale().toString(before + 1)});
    }
    return numbered;
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    const auto say = [&](const QString &text, TextStyle style, Role role) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(text, style, role, this);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        column->addWidget(label);
    };
    say(finding.text, TextStyle::Body, Role::Text);
    say(finding.hint, TextStyle::Small, Role::Muted);
    if (finding.places.empty())
        return;
    auto *ways = new QWidget(this);
    auto *row = new FlowRow(ways, Step, 0);
    const QStringList names = waysTo(finding.places);
    for (size_t i = 0; i < finding.places.size(); ++i) {
        auto *way = new LinkButton(withoutKeys(names[qsizetype(i)]), ways);
        way->setAccessibleDescription(finding.text);
        connect(way, &LinkButton::clicked, this, [this, i] { Q_EMIT wanted(m_finding.places[i], m_finding.at); });
        row->addWidget(way);
    }
    if (!finding.rule.isEmpty()) {
        //: Button: the words are not marked any more in this text
        auto *ignore = new LinkButton(tr("Ignore here"), ways);
        ignore->setAccessibleDescription(finding.text);
        connect(ignore, &LinkButton::clicked, this, [this] { Q_EMIT ignored(m_finding); });
        row->addWidget(ignore);
    }
    column->addWidget(ways);
}

} // namespace straw
