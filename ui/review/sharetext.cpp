#include "ui/review/sharetext.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

namespace {

class ShareText
{
    Q_DECLARE_TR_FUNCTIONS(ShareText)
};

} // namespace

QString shareText(const MergeShare &share)
{
    QStringList where;
    for (const TableKey table : share.tables)
        where += Catalogue::instance().tableLabel(table);
    where.removeDuplicates();
    //: In place of a name
    const QString who = share.author.isEmpty() ? ShareText::tr("Someone") : share.author;
    return Texts::filled(ShareText::tr("%n entry(s) changed by %1: %2.", nullptr, share.rows),
                         {who, Texts::joined(where, QStringLiteral(", "))});
}

} // namespace straw
