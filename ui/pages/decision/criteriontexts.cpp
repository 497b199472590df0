#include "ui/pages/decision/criteriontexts.h"

#include "core/base/texts.h"

#include <QCoreApplication>

namespace straw::criteriontexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::CriterionTexts)
};

} // namespace

QString said(Speaks speaks)
{
    switch (speaks) {
    case Speaks::For:
        return Words::tr("Speaks for saving");
    case Speaks::Against:
        return Words::tr("Speaks against saving");
    case Speaks::NotKnown: // the answer says so
    case Speaks::NotAnswered:
        break;
    }
    return {};
}

Sign signOf(Speaks speaks)
{
    switch (speaks) {
    case Speaks::For:
        return {QStringLiteral("speaks-for"), Role::Us};
    case Speaks::Against:
        return {QStringLiteral("speaks-against"), Role::Muted};
    case Speaks::NotKnown:
        return {QStringLiteral("question"), Role::Open};
    case Speaks::NotAnswered:
        break;
    }
    return {};
}

QString tallied(const CardTally &tally)
{
    QStringList parts;
    if (tally.speaksFor > 0)
        parts += Words::tr("%n answer(s) speak for saving", nullptr, tally.speaksFor);
    if (tally.against > 0)
        parts += Words::tr("%n answer(s) speak against it", nullptr, tally.against);
    if (tally.notKnown > 0)
        //: How many criteria
        parts += Words::tr("%n not known", nullptr, tally.notKnown);
    if (tally.notAnswered > 0)
        //: How many criteria
        parts += Words::tr("%n not answered", nullptr, tally.notAnswered);
    return Texts::joined(parts, QStringLiteral(" · "));
}

QString evidenceCount(int pieces)
{
    return Words::tr("%n piece(s) of evidence", nullptr, pieces);
}

} // namespace straw::criteriontexts
