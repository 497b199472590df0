#include "ui/pages/records/notagain.h"

#include "core/base/texts.h"
#include "core/workbook/snapshot.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::NotAgain)
};

} // namespace

QString notAgainText(const Snapshot &workbook)
{
    QStringList conditions;
    for (const Condition &condition : workbook.conditions)
        conditions += condition.text.simplified();
    conditions.removeAll(QString());
    if (conditions.isEmpty())
        return {};
    //: What must not happen to them again; %1 lists it
    return Texts::filled(Words::tr("Not again: %1"), {Texts::joined(conditions, QStringLiteral(" · "))});
}

} // namespace straw
